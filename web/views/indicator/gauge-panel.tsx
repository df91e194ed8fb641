import { useCallback, type ReactNode } from 'react';
import { amountText, percentText, targetText } from '../../../server/domain/format.ts';
import type { Lang } from '../../../server/domain/format.ts';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import type { ChartFrame } from '../../charts/chart-frame.ts';
import { EChart } from '../../charts/echart.tsx';
import { gaugeInput, gaugeOption } from '../../charts/gauge-option.ts';
import { rulerValue } from '../../charts/ruler-value.ts';
import { nameText } from '../../components/name.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import type { Text } from '../../lib/i18n/zh.ts';
import { useMetricText } from '../../lib/i18n/use-metric-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import styles from './gauge-panel.module.css';

const css = bindClasses(styles);

/** The metric as a gauge, and what its parts mean. */
export function GaugePanel({ metric }: { readonly metric: ScorecardMetric }): ReactNode {
  const text = useText();
  const lang = useLang();
  const option = useCallback(
    (frame: ChartFrame) => gaugeOption(gaugeInput(metric, lang), frame),
    [metric, lang],
  );
  const words = text.indicator;
  const { bands } = useMetricText();
  const isWaiting = metric.review === 'pending';
  const hasFigure = metric.actual !== null;
  const isCap = metric.used !== null;
  const isBeyond = (rulerValue(metric) ?? 0) > 100;
  return (
    <section>
      <SectionHead title={isCap ? words.used : words.attainment} end={words.scale} />
      <EChart option={option} label={gaugeLabel(metric, text, lang)} height="13.5rem" />
      <ul className={css('parts', `tone-${metric.status}`)}>
        {hasFigure && isWaiting && <li className={css('waits')}>{words.waitsForCheck}</li>}
        {hasFigure && !isWaiting && (
          <li className={css('within')}>{isCap ? words.upToCap : words.upToTarget}</li>
        )}
        {isBeyond && !isWaiting && <li className={css('beyond')}>{words.beyondTarget}</li>}
        <li className={css('target')}>{isCap ? words.cap : words.target}</li>
        {metric.elapsed !== null && metric.elapsed < 100 && <li className={css('pace')}>{words.pace}</li>}
        {metric.bands.length > 1 && <li className={css('bands')}>{bands}</li>}
      </ul>
    </section>
  );
}

function gaugeLabel(metric: ScorecardMetric, text: Text, lang: Lang): string {
  const { actual, target, attainment, used, elapsed } = metric;
  const value = actual === null ? text.board.noValue : amountText(actual.value, actual.unit, lang);
  const goal = targetText(target === null ? null : { ...target, form: metric.form }, lang);
  const percent = attainment ?? used;
  const rate = percent === null ? '' : text.board.gaugeRate(percentText(percent));
  const pace = elapsed === null ? '' : text.board.gaugePace(elapsed);
  return text.board.gauge(nameText(metric, lang), value, goal) + rate + pace;
}
