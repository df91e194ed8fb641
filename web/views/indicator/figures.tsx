import type { ReactNode } from 'react';
import {
  amountText,
  formatAmount,
  MISSING,
  percentText,
  pointsText,
  quarterText,
  signedAmountText,
  targetText,
} from '../../../server/domain/format.ts';
import type { Lang } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import type { IndicatorDetail, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { isMadeUp } from '../../charts/board-input.ts';
import { FigureLink } from '../../components/figure-link.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import type { Text } from '../../lib/i18n/zh.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import styles from './figures.module.css';

const css = bindClasses(styles);

/** Actual, target, attainment, distance to the target, distance to the year's pace. */
export function Figures({ detail }: { readonly detail: IndicatorDetail }): ReactNode {
  const text = useText();
  const lang = useLang();
  const { metric } = detail;
  const words = text.indicator;
  return (
    <dl
      className={css('band', `tone-${metric.bucket}`, metric.bucket === 'pending' && 'waiting')}
      aria-label={words.figures}
    >
      <Stated detail={detail} />
      <Figure label={metric.used === null ? words.attainment : words.used} isToned>
        <Split whole={rateText(metric, text)} unit="%" />
      </Figure>
      <Figure label={distanceWord(metric, text)}>
        <Split whole={distanceText(metric, lang)} unit={unitOf(metric.target, lang)} />
      </Figure>
      <Figure label={metric.elapsed === null ? words.noPace : words.againstPace(metric.elapsed)}>
        <Split whole={pointsText(metric.paceGap, lang)} unit={lang === 'zh' ? '个百分点' : 'pp'} />
      </Figure>
    </dl>
  );
}

/** Actual and target: the two that stand in the report and lead to it. */
function Stated({ detail: { metric, period, edition } }: { readonly detail: IndicatorDetail }): ReactNode {
  const text = useText();
  const lang = useLang();
  const { actual, target, form, used } = metric;
  const words = text.indicator;
  const reportId = edition?.id ?? null;
  const quarter = quarterText(parseQuarter(period)?.quarter ?? 0, lang);
  const label = actual?.basis === 'new' ? words.actualIn(quarter) : words.actualAt(quarter);
  return (
    <>
      <Figure label={isMadeUp(metric, period) ? words.madeUp(label) : label} isFirst>
        <FigureLink reportId={reportId} spans={actual?.spans ?? []}>
          <Split
            whole={amountText(actual?.value ?? null, actual?.unit ?? '', lang)}
            unit={unitOf(actual, lang)}
          />
        </FigureLink>
      </Figure>
      <Figure label={used === null ? words.yearTarget : words.yearCap}>
        <FigureLink reportId={reportId} spans={target?.spans ?? []}>
          <Split
            whole={targetText(target === null ? null : { ...target, form }, lang)}
            unit={unitOf(target, lang)}
          />
        </FigureLink>
      </Figure>
    </>
  );
}

function Figure({
  label,
  isFirst = false,
  isToned = false,
  children,
}: {
  readonly label: string;
  readonly isFirst?: boolean;
  readonly isToned?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={css(isFirst && 'first', isToned && 'toned')}>{children}</dd>
    </div>
  );
}

/** The figure large, its unit small behind it. */
function Split({ whole, unit }: { readonly whole: string; readonly unit: string }): ReactNode {
  if (unit === '' || !whole.endsWith(unit) || whole === unit) return whole;
  return (
    <>
      {whole.slice(0, -unit.length).trimEnd()}
      <small>{unit}</small>
    </>
  );
}

function unitOf(amount: { readonly value: number; readonly unit: string } | null, lang: Lang): string {
  return amount === null ? '' : formatAmount(amount.value, amount.unit, lang).unit;
}

/** Attainment or share of the cap; a word for a range, which has no percentage. */
function rateText({ attainment, used, target, toTarget }: ScorecardMetric, text: Text): string {
  if (attainment !== null || used !== null) return percentText(attainment ?? used);
  if (target?.bound !== 'range' || toTarget === null) return MISSING;
  if (toTarget === 0) return text.indicator.inRange;
  return toTarget > 0 ? text.indicator.aboveRange : text.indicator.belowRange;
}

function distanceWord({ used, toTarget, target }: ScorecardMetric, text: Text): string {
  if (used !== null) return toTarget !== null && toTarget > 0 ? text.board.overCap : text.board.capLeft;
  if (toTarget === 0 && target?.bound !== 'range') return text.board.onTarget;
  return toTarget !== null && toTarget > 0 ? text.board.aboveTarget : text.board.toTarget;
}

/** Above the target with its sign; what is missing to it without, because the word before it says so. */
function distanceText({ toTarget, target, used }: ScorecardMetric, lang: Lang): string {
  if (toTarget === null || target === null) return MISSING;
  const isOwed = toTarget < 0 || used !== null;
  return isOwed
    ? amountText(Math.abs(toTarget), target.unit, lang)
    : signedAmountText(toTarget, target.unit, lang);
}
