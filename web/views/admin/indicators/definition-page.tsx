import { useQuery } from '@tanstack/react-query';
import { useRef, type ReactNode } from 'react';
import type { DefinitionList, DefinitionRow } from '../../../../server/domain/definition.ts';
import { parseQuarter, quarterKey, quartersOfYear, reportingYear } from '../../../../server/domain/period.ts';
import { indicatorQuery } from '../../../api/indicators.ts';
import { Icon } from '../../../components/icon.tsx';
import { Name, nameText } from '../../../components/name.tsx';
import { SectionHead } from '../../../components/section-head.tsx';
import { Link } from '../../../components/link.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { useFoundFocus } from '../../../lib/use-found-focus.ts';
import { useLang } from '../../../lib/settings.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import { useUrl } from '../../../lib/use-url.ts';
import { YearPicker } from '../metrics/year-picker.tsx';
import { BaselineForm } from './baseline-form.tsx';
import { Breaks } from './breaks.tsx';
import { FactsForm } from './facts-form.tsx';
import styles from './indicators.module.css';
import { LevelForms } from './level-forms.tsx';
import { PlanForm } from './plan-form.tsx';
import { RevisionReasons } from './revision-reasons.tsx';
import { TargetLine } from './target-line.tsx';

const css = bindClasses(styles);

/** All that people set of one metric: what it is, then by year what its target rests on, then by quarter. */
export function DefinitionPage({
  list,
  row,
}: {
  readonly list: DefinitionList;
  readonly row: DefinitionRow;
}): ReactNode {
  const words = useDefinitionText();
  const text = words.page;
  const lang = useLang();
  const url = useUrl();
  const { period } = url.state;
  const heading = useRef<HTMLHeadingElement>(null);
  useFoundFocus(heading);
  const { data } = useQuery(indicatorQuery(row.id, period));
  usePageTitle(`${nameText(row, lang)} · ${words.list.title}`);
  const shown = parseQuarter(data?.period ?? period ?? '');
  const year = yearOf(new URLSearchParams(url.search).get('year'), shown, list.yearStart);
  const ofYear = quartersOfYear(year, list.yearStart).map(quarterKey);
  const isLocked = ofYear.some((key) => list.lockedPeriods.includes(key));
  const frame = { row, year, isLocked };
  return (
    <div className={css('definition')}>
      <p className={css('way')}>
        <Link href={url.here({ metric: null, year: null })}>
          <Icon name="left" /> {text.back}
        </Link>
        <Link href={url.href(`/indicators/${encodeURIComponent(row.id)}`)}>{text.open} →</Link>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        <Name of={row} />
      </h1>
      <FactsForm org={list.organisation.id} row={row} />
      <SectionHead
        title={<span className="num">{year}</span>}
        {...(isLocked ? { note: text.yearLocked(year) } : {})}
        end={<YearPicker year={year} />}
      />
      <TargetLine row={row} year={year} targets={data?.targets ?? null} />
      <div className={css('ofYear')}>
        <BaselineForm key={`base${year}`} {...frame} />
        <PlanForm key={`plan${year}`} {...frame} yearStart={list.yearStart} />
        <LevelForms key={`levels${year}`} {...frame} />
      </div>
      <div className={css('ofYear')}>
        <Breaks row={row} list={list} year={year} />
        <RevisionReasons row={row} targets={data?.targets ?? []} lockedPeriods={list.lockedPeriods} />
        <section>
          <SectionHead title={text.thresholds.title} isMinor />
          <p className={css('hint')}>
            {row.thresholds === null ? text.thresholds.none : text.thresholds.own}
          </p>
          <p>
            <Link href={url.href('/admin/thresholds', { metric: row.id })}>{text.thresholds.open} →</Link>
          </p>
        </section>
      </div>
    </div>
  );
}

function yearOf(
  asked: string | null,
  shown: { readonly year: number; readonly quarter: number } | null,
  yearStart: number,
): number {
  const year = Number(asked ?? '');
  if (Number.isInteger(year) && year > 0) return year;
  return shown === null ? new Date().getFullYear() : reportingYear(shown, yearStart);
}
