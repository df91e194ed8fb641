import type { ReactNode } from 'react';
import { amountText, percentText, periodText, targetText, type Lang } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { ButtonLink } from '../../components/button.tsx';
import { FigureLink } from '../../components/figure-link.tsx';
import { Link } from '../../components/link.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { findingText } from '../../lib/finding-text.ts';
import { useMetricText } from '../../lib/i18n/use-metric-text.ts';
import { reportHref } from '../../lib/report-href.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './record.module.css';
import { ValueLog } from './value-log.tsx';

const css = bindClasses(styles);

/** How target, figures and name came to be what they are: what was replaced stays, struck out. */
export function Record({ detail }: { readonly detail: IndicatorDetail }): ReactNode {
  const words = useMetricText();
  const names = [...new Set(detail.mentions.map(({ name }) => displayText(name)))];
  const isEmpty = detail.targets.length === 0 && detail.observations.length === 0;
  if (isEmpty) return null;
  return (
    <section>
      <SectionHead title={words.record} />
      <ul className={css('list')}>
        {detail.targets.map((version) => (
          <TargetLine key={`${version.year}${version.statedIn}`} version={version} detail={detail} />
        ))}
      </ul>
      <OriginalLine detail={detail} />
      <SaidByHand decided={detail.decided} />
      <Earlier detail={detail} />
      {names.length > 1 && (
        <p className={css('line')}>
          {words.names}: <span lang="zh">{names.join(' / ')}</span>
        </p>
      )}
      <ValueLog observations={detail.observations} />
    </section>
  );
}

function TargetLine({
  version: { year, target, statedIn, editionId, change, replacedIn, reason },
  detail,
}: {
  readonly version: IndicatorDetail['targets'][number];
  readonly detail: IndicatorDetail;
}): ReactNode {
  const words = useMetricText();
  const lang = useLang();
  const { href } = useUrl();
  const amount = targetText({ ...target, form: detail.metric.form }, lang);
  return (
    <li>
      <span className={css('when')}>{words.ofYear(year)}</span>
      <span>
        {words.target}{' '}
        <FigureLink reportId={editionId} spans={target.spans}>
          {replacedIn === null ? amount : <del>{amount}</del>}
        </FigureLink>
        {change !== null && <b className={css('change')}> {words.change[change]}</b>}
        <span className={css('from')}> {words.stated(periodName(statedIn, lang))}</span>
        {reason !== null && <span className={css('from')}> {words.reasonIs(reason.reason)}</span>}
        {change !== null && reason === null && ' '}
        {change !== null && reason === null && (
          <ButtonLink kind="text" href={href('/admin/indicators', { metric: detail.metric.indicatorId })}>
            {words.editReason}
          </ButtonLink>
        )}
      </span>
    </li>
  );
}

/** The figure judged by the target that the year began with. */
function OriginalLine({ detail: { metric } }: { readonly detail: IndicatorDetail }): ReactNode {
  const words = useMetricText();
  const lang = useLang();
  if (metric.original === null) return null;
  const { target, assessment } = metric.original;
  const percent = assessment.attainment ?? assessment.used;
  if (percent === null) return null;
  const amount = targetText({ ...target, form: metric.form }, lang);
  return <p className={css('line')}>{words.byOriginal(amount, percentText(percent))}</p>;
}

/** Bases and changes of definition that people put down. */
function SaidByHand({ decided }: Pick<IndicatorDetail, 'decided'>): ReactNode {
  const words = useMetricText();
  const lang = useLang();
  return (
    <>
      {decided.baselines.map(({ year, value, unit, note }) => (
        <p key={year} className={css('line')}>
          {words.baselineIs(year, amountText(value, unit, lang))} <span className={css('from')}>{note}</span>
        </p>
      ))}
      {decided.breaks.map(({ period, reason }) => (
        <p key={period} className={css('line')}>
          ‖ {words.breakAt(periodName(period, lang), reason)}
        </p>
      ))}
    </>
  );
}

/** What other reports gave rise to; those of the shown one stand beside its figure already. */
function Earlier({ detail }: { readonly detail: IndicatorDetail }): ReactNode {
  const words = useMetricText();
  const lang = useLang();
  const url = useUrl();
  const findings = detail.findings.filter(({ editionId }) => editionId !== detail.edition?.id);
  if (findings.length === 0) return null;
  return (
    <details className={css('more')}>
      <summary>{`${words.earlier} (${findings.length})`}</summary>
      <ul className={css('list')}>
        {findings.map((finding) => {
          const href = reportHref(url, finding.editionId, finding.spans);
          const said = findingText(finding, lang);
          return (
            <li key={finding.id}>
              <span className={css('when')}>{finding.period}</span>
              <span>{href === null ? said : <Link href={href}>{said}</Link>}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function periodName(period: string, lang: Lang): string {
  const quarter = parseQuarter(period);
  return quarter === null ? period : periodText(quarter, lang);
}
