import { useId, type ReactNode } from 'react';
import {
  multipleShapes,
  placeX,
  valueY,
  type MultiplePoint,
  type MultipleSegment,
  type MultipleValue,
} from '../../charts/multiple-geometry.ts';
import { bindClasses } from '../../lib/class-names.ts';
import type { CompareChoice } from './compare-choice.ts';
import styles from './multiple-plot.module.css';

const css = bindClasses(styles);
const PACE = [25, 50, 75, 100] as const;
const QUARTER_SHARE = 25;

export interface MultiplePlotProps {
  readonly label: string;
  readonly values: readonly MultipleValue[];
  /** The other year. */
  readonly others: readonly MultipleValue[];
  readonly mode: CompareChoice['mode'];
  /** Top of the scale, percent. */
  readonly max: number;
  /** Whether the year's pace means anything for the metric. */
  readonly isPaced: boolean;
}

/** The drawing of a small multiple. Places are percent of its box, so that it fits any width without measuring. */
export function MultiplePlot({ label, values, others, mode, max, isPaced }: MultiplePlotProps): ReactNode {
  const fade = useId();
  const shapes = multipleShapes(values, max);
  const behind = multipleShapes(others, max);
  const isOff = [...shapes.points, ...behind.points].some((point) => point.isOff);
  return (
    <svg className={css('plot')} role="img" aria-label={label}>
      <defs>
        <linearGradient id={fade} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className={css('paper')} />
          <stop offset="1" className={css('paper', 'clear')} />
        </linearGradient>
      </defs>
      <line x1="0" x2="100%" y1="100%" y2="100%" className={css('axis')} />
      <Guides mode={mode} max={max} isPaced={isPaced} />
      <svg width="100%" height="100%">
        {mode === 'single' ? (
          <>
            <Columns points={behind.points} className="other" />
            <Columns points={shapes.points} className="own" />
          </>
        ) : (
          <>
            <Lines segments={behind.segments} className="other" />
            <Lines segments={shapes.segments} className="own" />
          </>
        )}
        {isOff && <rect width="100%" height="14" fill={`url(#${fade})`} />}
      </svg>
      {[...shapes.breaks, ...behind.breaks].map((x) => (
        <line key={x} x1={`${x}%`} x2={`${x}%`} y1="4%" y2="100%" className={css('break')} />
      ))}
      {mode === 'cumulative' && shapes.points.map((point) => <Mark key={point.place} point={point} />)}
      {mode === 'single' &&
        shapes.points
          .filter(({ isOff: off }) => off)
          .map((point) => <Mark key={point.place} point={point} />)}
    </svg>
  );
}

/** Target and pace, or the quarter's even share of the target. */
function Guides({ mode, max, isPaced }: Pick<MultiplePlotProps, 'mode' | 'max' | 'isPaced'>): ReactNode {
  if (mode === 'single') {
    const y = `${valueY(QUARTER_SHARE, max)}%`;
    return <line x1="0" x2="100%" y1={y} y2={y} className={css('pace')} />;
  }
  const target = `${valueY(100, max)}%`;
  return (
    <>
      {isPaced && (
        <line
          x1={`${placeX(0)}%`}
          x2={`${placeX(3)}%`}
          y1={`${valueY(PACE[0], max)}%`}
          y2={`${valueY(PACE[3], max)}%`}
          className={css('pace')}
        />
      )}
      <line x1="0" x2="100%" y1={target} y2={target} className={css('target')} />
    </>
  );
}

function Lines({
  segments,
  className,
}: {
  readonly segments: readonly MultipleSegment[];
  readonly className: string;
}): ReactNode {
  return segments.map(({ x1, y1, x2, y2, isBridge }) => (
    <line
      key={x1}
      x1={`${x1}%`}
      y1={`${y1}%`}
      x2={`${x2}%`}
      y2={`${y2}%`}
      className={css('line', className, isBridge && 'bridge')}
    />
  ));
}

/** Where a column begins beside its place and how wide it is, percent: the other year's stands thin before it. */
const COLUMN = { own: { from: -1, width: 7 }, other: { from: -7, width: 5 } } as const;

function Columns({
  points,
  className,
}: {
  readonly points: readonly MultiplePoint[];
  readonly className: keyof typeof COLUMN;
}): ReactNode {
  const { from, width } = COLUMN[className];
  return points.map(({ place, x, y, isSolid }) => (
    <rect
      key={place}
      x={`${x + from}%`}
      y={`${y}%`}
      width={`${width}%`}
      height={`${100 - y}%`}
      className={css('column', className, !isSolid && className === 'own' && 'hollow')}
    />
  ));
}

function Mark({ point: { x, y, isSolid, isOff } }: { readonly point: MultiplePoint }): ReactNode {
  return (
    <svg
      x={`${x}%`}
      y={`${y}%`}
      overflow="visible"
      className={css('mark', isOff && 'off', !isSolid && 'hollow')}
    >
      {isOff ? <path d="M-4.5 4 L0 -4 L4.5 4z" /> : <circle r={isSolid ? 4 : 3.5} />}
    </svg>
  );
}
