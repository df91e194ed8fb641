import { useCallback, type ReactNode } from 'react';
import { targetText } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import type { ChartFrame } from '../../charts/chart-frame.ts';
import { EChart } from '../../charts/echart.tsx';
import { hasPercent, isYearToDate, quartersInput } from '../../charts/quarters-input.ts';
import type { QuartersMeasure, QuartersMode } from '../../charts/quarters-input.ts';
import { quartersOption } from '../../charts/quarters-option.ts';
import { nameText } from '../../components/name.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { trendLabel } from '../../components/sparkline.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import { chartChoicePatch, readChartChoice } from './chart-choice.ts';
import type { ChartChoice } from './chart-choice.ts';
import styles from './quarter-section.module.css';

const css = bindClasses(styles);

/** The year as columns, with the choice of what they show in the address. */
export function QuarterSection({ detail }: { readonly detail: IndicatorDetail }): ReactNode {
  const text = useText();
  const lang = useLang();
  const url = useUrl();
  const choice = readChartChoice(url.search);
  const { mode, measure, hasLastYear } = choice;
  const option = useCallback(
    (frame: ChartFrame) => quartersOption(quartersInput(detail, { lang, mode, measure, hasLastYear }), frame),
    [detail, lang, mode, measure, hasLastYear],
  );
  const choose = (next: Partial<ChartChoice>): void => {
    url.go(url.here(chartChoicePatch({ ...choice, ...next })), { replace: true });
  };
  const { metric, period } = detail;
  const target = targetText(metric.target === null ? null : { ...metric.target, form: metric.form }, lang);
  const year = parseQuarter(period)?.year ?? 0;
  const label = text.indicator.chart(
    nameText(metric, lang),
    year,
    trendLabel(metric.trend, text, lang),
    target,
  );
  return (
    <section aria-label={label}>
      <div className={css('controls')}>
        {isYearToDate(metric) && (
          <Segmented<QuartersMode>
            legend={text.indicator.mode}
            isLegendHidden
            value={mode}
            options={[
              { value: 'cumulative', label: text.indicator.cumulative },
              { value: 'single', label: text.indicator.single },
            ]}
            onChange={(next) => choose({ mode: next })}
          />
        )}
        {hasPercent(metric) && (
          <Segmented<QuartersMeasure>
            legend={text.indicator.measure}
            isLegendHidden
            value={measure}
            options={[
              { value: 'value', label: text.indicator.value },
              {
                value: 'attainment',
                label: metric.used === null ? text.indicator.attainment : text.indicator.used,
              },
            ]}
            onChange={(next) => choose({ measure: next })}
          />
        )}
        <Keys
          detail={detail}
          hasLastYear={hasLastYear}
          onLastYear={() => choose({ hasLastYear: !hasLastYear })}
        />
      </div>
      <EChart option={option} label={label} height="var(--chart-height)" className={css('chart')} />
    </section>
  );
}

/** What the looks of a column mean, as far as the year has such columns. */
function Keys({
  detail: { metric, previousYear },
  hasLastYear,
  onLastYear,
}: {
  readonly detail: IndicatorDetail;
  readonly hasLastYear: boolean;
  readonly onLastYear: () => void;
}): ReactNode {
  const text = useText();
  const has = (test: (point: IndicatorDetail['metric']['trend'][number]) => boolean): boolean =>
    metric.trend.some((point) => point.value !== null && test(point));
  return (
    <ul className={css('keys')}>
      {has((point) => point.isIllustrative) && (
        <li className={css('hatched')}>{text.indicator.illustrative}</li>
      )}
      {has((point) => point.review === 'pending' && !point.isIllustrative) && (
        <li className={css('hatched')}>{text.indicator.pending}</li>
      )}
      {previousYear.some((point) => point.value !== null) && (
        <li>
          <button
            type="button"
            className={css('previous')}
            aria-pressed={hasLastYear}
            aria-keyshortcuts="y"
            onClick={onLastYear}
          >
            {text.indicator.lastYear}
          </button>
        </li>
      )}
    </ul>
  );
}
