import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Lang } from '../../../server/domain/format.ts';
import type { OrganisationView, ReportSummary } from '../../../server/domain/scorecard.ts';
import { reportsQuery } from '../../api/reports.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './organisation-switch.module.css';

const css = bindClasses(styles);
const ALL = 'all';

/** Whose board this is; with reports of several organisations a choice that leads to the newest quarter of each. */
export function OrganisationSwitch({ organisation }: { readonly organisation: OrganisationView }): ReactNode {
  const text = useText();
  const lang = useLang();
  const url = useUrl();
  const { data } = useQuery(reportsQuery());
  const choices = organisationsOf(data ?? [], lang);
  const english = lang === 'en' ? organisation.nameEn : null;
  return (
    <div className={css('organisation')}>
      {choices.length > 1 ? (
        <select
          aria-label={text.app.organisation}
          value={url.path === '/organisations' ? ALL : organisation.id}
          onChange={(event) => {
            const org = event.target.value;
            if (org === ALL) url.go(url.href('/organisations', { org: null, period: null }));
            else url.go(url.href('/', { org, period: null }));
          }}
        >
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={ALL}>{text.organisations.open}</option>
        </select>
      ) : (
        <span className={css('name')} lang={english === null ? 'zh' : 'en'}>
          {english ?? organisation.name}
        </span>
      )}
      {organisation.isSample && <span className={css('sample')}>{text.app.sample}</span>}
    </div>
  );
}

/** Organisations with a report in force, latest import first, each once. */
function organisationsOf(
  reports: readonly ReportSummary[],
  lang: Lang,
): readonly { readonly id: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const report of reports) {
    if (report.status === 'withdrawn' || names.has(report.organisationId)) continue;
    names.set(report.organisationId, (lang === 'en' ? report.orgEn : null) ?? report.org);
  }
  return [...names].map(([id, name]) => ({ id, name }));
}
