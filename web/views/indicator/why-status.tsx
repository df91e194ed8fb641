import type { ReactNode } from 'react';
import {
  amountText,
  percentText,
  periodText,
  pointsText,
  targetText,
  type Lang,
} from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import type { IndicatorDetail, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Modal } from '../../components/modal.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { actorName } from '../../lib/actor-name.ts';
import { bindClasses } from '../../lib/class-names.ts';
import type { MetricText } from '../../lib/i18n/metric-zh.ts';
import { useMetricText } from '../../lib/i18n/use-metric-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { momentText } from '../../lib/moment-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import { ManualForm } from './manual-form.tsx';
import styles from './why-status.module.css';

const css = bindClasses(styles);

/** What the status rests on: the rule with its version, its inputs, and what a person says instead. */
export function WhyStatus({
  detail,
  onClose,
}: {
  readonly detail: IndicatorDetail;
  readonly onClose: () => void;
}): ReactNode {
  const words = useMetricText();
  const lang = useLang();
  const { href } = useUrl();
  const { metric } = detail;
  const { rule, version } = metric.why;
  return (
    <Modal title={words.why} onClose={onClose}>
      <p className={css('rule')}>{words.rule[rule] ?? rule}</p>
      <dl className={css('facts')}>
        <dt>{words.computed}</dt>
        <dd>
          <StatusBadge metric={{ bucket: metric.status, used: metric.used }} />
        </dd>
        {facts(metric, words, lang).map(([label, value]) => (
          <Fact key={label} label={label} value={value} />
        ))}
        <dt>{words.ruleName}</dt>
        <dd>{words.version(rule, version)}</dd>
      </dl>
      <p>
        <ButtonLink kind="text" href={href('/admin/thresholds', { metric: metric.indicatorId })}>
          {words.editThresholds}
        </ButtonLink>
      </p>
      {metric.review === 'pending' && <p className={css('note')}>{words.waiting}</p>}
      {metric.manual !== null && <Manual metric={metric} />}
      <ManualForm detail={detail} onDone={onClose} />
    </Modal>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd className="num">{value}</dd>
    </>
  );
}

function Manual({ metric: { manual, used } }: { readonly metric: ScorecardMetric }): ReactNode {
  const words = useMetricText();
  const text = useText();
  const lang = useLang();
  if (manual === null) return null;
  const expires = parseQuarter(manual.expires);
  return (
    <div className={css('manual')}>
      <p>
        {words.manual} <StatusBadge metric={{ bucket: manual.status, used }} />
      </p>
      <p>{manual.reason}</p>
      <p className={css('note')}>
        {words.manualBy(actorName(manual.actor, text), momentText(manual.at))}
        {expires !== null && ` · ${words.manualUntil(periodText(expires, lang))}`}
      </p>
    </div>
  );
}

/** The inputs that decided, in the order in which the rule takes them; what plays no part is left out. */
function facts(
  metric: ScorecardMetric,
  words: MetricText,
  lang: Lang,
): readonly (readonly [string, string])[] {
  const { why, attainment, used, elapsed, paceGap } = metric;
  const { target, actual, baseline } = why.inputs;
  const rows: readonly (readonly [string, string | null])[] = [
    [words.target, target === null ? null : targetText(target, lang)],
    [words.actual, actual === null ? null : amountText(actual.value, actual.unit, lang)],
    [words.baseline, baseline === null ? null : amountText(baseline.value, baseline.unit, lang)],
    [words.attainment, attainment === null ? null : percentText(attainment)],
    [words.used, used === null ? null : percentText(used)],
    [words.elapsed, elapsed === null ? null : `${Number(elapsed.toFixed(1))}%`],
    [words.gap, paceGap === null ? null : pointsText(paceGap, lang)],
    [words.thresholds, thresholds(metric, words, lang)],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]));
}

function thresholds(
  { why: { rule, inputs } }: ScorecardMetric,
  words: MetricText,
  lang: Lang,
): string | null {
  const { onTrackGap, atRiskGap, nearLevel, approxBand, capLead } = inputs.thresholds;
  const paced = [words.onTrack(pointsText(onTrackGap, lang)), words.atRisk(pointsText(atRiskGap, lang))];
  const used: Readonly<Record<string, readonly string[]>> = {
    at_least: paced,
    from_base: paced,
    range: paced,
    about: [words.band(`${approxBand}%`), ...paced],
    at_least_level: [words.nearLevel(percentText(nearLevel))],
    cap_cumulative: [words.lead(pointsText(capLead, lang))],
  };
  return used[rule]?.join(words.separator) ?? null;
}
