import type { ReactNode } from 'react';
import {
  amountText,
  changeText,
  MISSING,
  percentText,
  periodText,
  type Lang,
} from '../../../server/domain/format.ts';
import type { Computed } from '../../../server/domain/computed.ts';
import type { Forecast } from '../../../server/domain/forecast.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import type { MetricText } from '../../lib/i18n/metric-zh.ts';
import { useMetricText } from '../../lib/i18n/use-metric-text.ts';
import { useLang } from '../../lib/settings.ts';
import styles from './outlook.module.css';

const css = bindClasses(styles);

interface Entry {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** What follows from the figures: what is still needed, where the year ends, how it compares. Each with its reason. */
export function Outlook({ detail }: { readonly detail: IndicatorDetail }): ReactNode {
  const words = useMetricText();
  const lang = useLang();
  const { derived } = detail;
  const unit = detail.metric.target?.unit ?? detail.metric.actual?.unit ?? '';
  const entries = [
    runRate(derived.requiredRunRate, words, lang),
    ...derived.forecasts.map((forecast) => projected(forecast, words, lang)),
    grown(words.yearOnYear, derived.yearOnYear, { words, lang, unit }),
    grown(words.quarterOnQuarter, derived.quarterOnQuarter, { words, lang, unit }),
  ];
  // Without any figure the page says so already; five more dashes would not help.
  if (entries.every(({ value }) => value === MISSING)) return null;
  return (
    <section className={css('outlook')}>
      <SectionHead title={words.outlook} note={words.outlookNote} isMinor />
      <dl className={css('entries')}>
        {entries.map(({ label, value, note }) => (
          <div key={label} className={css(value === MISSING && 'none')}>
            <dt>{label}</dt>
            <dd className="num">{value}</dd>
            <dd className={css('note')}>{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function runRate({ value, unit, rule, refused, inputs }: Computed, words: MetricText, lang: Lang): Entry {
  const isCap = rule.startsWith('allowance');
  const label = isCap ? words.allowance : words.runRate;
  if (refused !== null) return { label, value: MISSING, note: words.refused[refused] };
  const left = inputs['quartersLeft'];
  const done = isCap ? words.usedUp : words.reached;
  const note = value === 0 ? done : typeof left === 'number' ? words.quartersLeft(left) : '';
  return { label, value: rounded(value, unit, lang), note };
}

function projected(forecast: Forecast, words: MetricText, lang: Lang): Entry {
  const { method, value, unit, refused, backTestError, reachedInMonth } = forecast;
  const label = words.forecast[method];
  if (refused !== null) return { label, value: MISSING, note: words.refused[refused] };
  const error = backTestError === null ? words.noBackTest : words.backTest(percentText(backTestError));
  const reach = reachedInMonth === null ? words.notReached : words.reachedIn(reachedInMonth);
  return { label, value: rounded(value, unit, lang), note: [error, reach].join(words.separator) };
}

function grown(
  label: string,
  change: Computed,
  { words, lang, unit }: { readonly words: MetricText; readonly lang: Lang; readonly unit: string },
): Entry {
  if (change.refused !== null) return { label, value: MISSING, note: words.refused[change.refused] };
  const { base, basePeriod } = change.inputs;
  const quarter = parseQuarter(String(basePeriod ?? ''));
  const note =
    typeof base !== 'number' || quarter === null
      ? ''
      : words.against(periodText(quarter, lang), amountText(base, unit, lang));
  return { label, value: changeText(change, lang), note };
}

/** A projection has no more digits than it deserves: whole numbers from a hundred on, one decimal below. */
function rounded(value: number | null, unit: string, lang: Lang): string {
  if (value === null) return MISSING;
  return amountText(Number(value.toFixed(Math.abs(value) >= 100 ? 0 : 1)), unit, lang);
}
