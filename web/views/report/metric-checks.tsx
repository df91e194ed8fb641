import type { ReactNode } from 'react';
import {
  amountText,
  percentText,
  quarterText,
  signedAmountText,
  yearToDateText,
  type Lang,
} from '../../../server/domain/format.ts';
import type { Observation } from '../../../server/domain/indicator.ts';
import { checkMetric, type MetricCheck } from '../../../server/domain/metric-checks.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import type { PairView, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { flagSentences } from '../../components/flags.tsx';
import { Icon } from '../../components/icon.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import type { Text } from '../../lib/i18n/zh.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import styles from './metric-checks.module.css';

const css = bindClasses(styles);

/** What speaks for and against a figure, in sentences: doubts first, then what was checked, then what else was found. */
export function MetricChecks({
  metric,
  period,
}: {
  readonly metric: ScorecardMetric;
  /** Quarter of the report; null where none was recognised. */
  readonly period: string | null;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const { actual, pair } = metric;
  const checks = actual === null || period === null ? [] : checkMetric(metric, period);
  return (
    <ul className={css('checks')}>
      {flagSentences(metric, lang).map((sentence) => (
        <Check key={sentence} isGood={false} words={sentence} />
      ))}
      {actual !== null &&
        checks.map((check) => (
          <Check
            key={check.code}
            isGood={check.isGood}
            words={checkText(check, { actual, period: period ?? '', text, lang })}
          />
        ))}
      {pair !== null && <Check isGood words={pairText(pair, text)} />}
    </ul>
  );
}

function Check({ isGood, words }: { readonly isGood: boolean; readonly words: string }): ReactNode {
  return (
    <li className={css(isGood ? 'good' : 'doubt')}>
      <Icon name={isGood ? 'check' : 'warn'} />
      <span>{words}</span>
    </li>
  );
}

interface CheckFrame {
  readonly actual: Observation;
  readonly period: string;
  readonly text: Text;
  readonly lang: Lang;
}

function checkText(check: MetricCheck, { actual, period, text, lang }: CheckFrame): string {
  const words = text.review.checks;
  const { unit } = actual;
  switch (check.code) {
    case 'source': {
      const said = check.how === 'stated' ? words.verbatim : words[check.how];
      return said(amountText(actual.value, unit, lang));
    }
    case 'attained':
      return words.attained(percentText(check.attainment));
    case 'claim': {
      const quote = displayText(check.quote);
      if (check.holds === null) return words.claimOpen(quote);
      if (check.attainment === null)
        return check.holds ? text.report.claimHolds(quote) : text.report.claimFails(quote);
      const say = check.holds ? words.claimHolds : words.claimFails;
      return say(percentText(check.attainment), quote);
    }
    case 'period':
      return periodText(actual, period, text, lang);
    case 'steady':
    case 'jump':
    case 'fall':
      return words[check.code](
        amountText(check.previous.value, check.previous.unit, lang),
        signedAmountText(check.change, unit, lang),
      );
  }
}

function periodText({ basis, asOf }: Observation, period: string, text: Text, lang: Lang): string {
  const quarter = parseQuarter(period);
  if (quarter === null) return period;
  const name = quarterText(quarter.quarter, lang);
  const stretch = {
    cumulative: yearToDateText(quarter, lang),
    new: text.indicator.quarterAlone(name),
    level: text.indicator.atQuarterEnd(name),
  }[basis];
  const words = text.review.checks;
  return asOf === null ? words.period(stretch) : words.periodAsOf(stretch, asOf);
}

function pairText({ score, runnerUp, because }: PairView, { review, app }: Text): string {
  const reasons = because.map((code) => review.because[code] ?? code).join(app.separator);
  const said = score.toFixed(2);
  if (runnerUp === null) return review.checks.pair(said, reasons);
  return review.checks.pairRival(said, reasons, runnerUp.toFixed(2));
}
