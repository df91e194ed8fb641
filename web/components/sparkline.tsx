import type { ReactNode } from 'react';
import { amountText, quarterText, type Lang } from '../../server/domain/format.ts';
import type { Target } from '../../server/domain/indicator.ts';
import { parseQuarter } from '../../server/domain/period.ts';
import type { TrendPoint } from '../../server/domain/scorecard.ts';
import { convert, parseUnit } from '../../server/domain/unit.ts';
import { bindClasses } from '../lib/class-names.ts';
import type { Text } from '../lib/i18n/zh.ts';
import { useText } from '../lib/i18n/use-text.ts';
import { useLang } from '../lib/settings.ts';
import styles from './sparkline.module.css';

const css = bindClasses(styles);
const WIDTH = 72;
const HEIGHT = 24;
const BASE = 22;
const TALLEST = 20;
const COLUMN = 13;
const STEP = 18;

/** The four quarters of the year: solid = reported, hollow = illustrative or to check, dashed = nothing. */
export function Sparkline({
  trend,
  target,
}: {
  readonly trend: readonly TrendPoint[];
  readonly target: Target | null;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const values = trend.map((point) => inUnitOf(target, point));
  const line = target?.high ?? target?.value ?? null;
  const top = Math.max(...values.map((value) => value ?? 0), line ?? 0);
  const scale = top > 0 ? TALLEST / top : 0;
  return (
    <svg
      className={css('spark')}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMaxYMid meet"
      role="img"
      aria-label={trendLabel(trend, text, lang)}
    >
      {trend.map((point, index) => (
        <Column
          key={point.period}
          point={point}
          x={index * STEP}
          height={columnHeight(values[index], scale)}
        />
      ))}
      {line !== null && scale > 0 && (
        <line x1="0" x2={WIDTH} y1={BASE - line * scale} y2={BASE - line * scale} className={css('target')} />
      )}
    </svg>
  );
}

function Column({
  point,
  x,
  height,
}: {
  readonly point: TrendPoint;
  readonly x: number;
  readonly height: number | null;
}): ReactNode {
  if (height === null) {
    return <line x1={x} x2={x + COLUMN} y1={BASE + 0.5} y2={BASE + 0.5} className={css('none')} />;
  }
  const isSolid = !point.isIllustrative && point.review !== 'pending';
  const inset = isSolid ? 0 : 0.5;
  const tone = `tone-${point.assessment?.status ?? 'not_reported'}`;
  return (
    <rect
      x={x + inset}
      y={BASE - height + inset}
      width={COLUMN - 2 * inset}
      height={Math.max(0.5, height - inset)}
      className={css(isSolid ? 'solid' : 'hollow', tone)}
    />
  );
}

function inUnitOf(target: Target | null, point: TrendPoint): number | null {
  if (point.value === null) return null;
  return target === null ? point.value : convert(point.value, parseUnit(point.unit), parseUnit(target.unit));
}

/** A zero still shows a line: it was reported. */
function columnHeight(value: number | null | undefined, scale: number): number | null {
  return value === null || value === undefined ? null : Math.max(1, value * scale);
}

/** What the columns show, in words. */
export function trendLabel(trend: readonly TrendPoint[], text: Text, lang: Lang): string {
  return trend
    .map((point) => {
      const quarter = quarterText(parseQuarter(point.period)?.quarter ?? 0, lang);
      return text.board.quarterValue(quarter, pointText(point, text, lang));
    })
    .join(text.app.separator);
}

function pointText(point: TrendPoint, text: Text, lang: Lang): string {
  if (point.value === null) return point.isFuture ? text.board.notDue : text.board.missing;
  const value = amountText(point.value, point.unit, lang);
  return point.isIllustrative ? `${value} ${text.ruler.illustrative}` : value;
}
