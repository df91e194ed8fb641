import { useId, type ReactNode } from 'react';
import type { ScorecardMetric } from '../../server/domain/scorecard.ts';
import { RULER_MAX, rulerValue } from '../charts/ruler-value.ts';
import { bindClasses } from '../lib/class-names.ts';
import styles from './bullet.module.css';

const css = bindClasses(styles);
const HEIGHT = 11;

export type BulletMetric = Pick<
  ScorecardMetric,
  'attainment' | 'used' | 'target' | 'toTarget' | 'elapsed' | 'bucket'
>;

/**
 * A metric on the ruler that all rows share, 0 to 200 % of the target: base colour up to the target, deeper tone
 * beyond it, solid line = target, dashed line = share of the year gone. Figures in words stand in the same row.
 */
export function Bullet({ metric }: { readonly metric: BulletMetric }): ReactNode {
  const hatch = useId();
  const value = rulerValue(metric);
  const isPending = metric.bucket === 'pending';
  return (
    <svg className={css('bullet', `tone-${metric.bucket}`)} aria-hidden="true" focusable="false">
      <defs>
        <Strokes id={hatch} className={css('stroke')} />
        {metric.used !== null && <Strokes id={`${hatch}-zone`} className={css('zone')} />}
      </defs>
      {value === null ? (
        <Bar from={0} to={100} className={css('missing')} />
      ) : (
        <Bar from={0} to={RULER_MAX} className={css('track')} />
      )}
      {metric.used !== null && <Bar from={100} to={RULER_MAX} fill={`url(#${hatch}-zone)`} />}
      {metric.elapsed !== null && <Line at={metric.elapsed} className={css('pace')} />}
      {value !== null && !isPending && <Filled value={value} />}
      {value !== null && isPending && <Hatched value={value} pattern={hatch} />}
      {value !== null && value > RULER_MAX && <OffScale isPending={isPending} />}
      <Line at={100} className={css('target')} />
    </svg>
  );
}

/** Slanted strokes: grey for what nobody checked, the colour of late for what lies beyond a cap. */
function Strokes({ id, className }: { readonly id: string; readonly className: string }): ReactNode {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="5" className={className} />
    </pattern>
  );
}

function Filled({ value }: { readonly value: number }): ReactNode {
  return (
    <>
      <Bar from={0} to={Math.min(value, 100)} className={css('base')} />
      {/* A reported zero is not a blank. */}
      {value === 0 && <rect x="0" y="50%" width="3" height={HEIGHT} className={css('bar', 'base')} />}
      {value > 100 && <Bar from={100} to={Math.min(value, RULER_MAX)} className={css('beyond')} />}
    </>
  );
}

/** A figure that waits for a check: outlined and hatched, never solid. */
function Hatched({ value, pattern }: { readonly value: number; readonly pattern: string }): ReactNode {
  return (
    <Bar from={0} to={Math.min(value, RULER_MAX)} fill={`url(#${pattern})`} className={css('pending')} />
  );
}

/** Past the end of the scale: a slanted break and an arrowhead; the value is printed in the row. */
function OffScale({ isPending }: { readonly isPending: boolean }): ReactNode {
  return (
    <svg x="100%" y="50%" overflow="visible">
      <path d="M-19 8 l5 -16 h4 l-5 16z" className={css('gap')} />
      <path d="M-1 -5.5 l6 5.5 -6 5.5z" className={css(isPending ? 'head' : 'beyond')} />
    </svg>
  );
}

function Bar({
  from,
  to,
  className = '',
  fill,
}: {
  readonly from: number;
  readonly to: number;
  readonly className?: string;
  readonly fill?: string;
}): ReactNode {
  return (
    <rect
      x={share(from)}
      y="50%"
      width={share(Math.max(0, to - from))}
      height={HEIGHT}
      className={`${css('bar')} ${className}`}
      {...(fill === undefined ? {} : { fill })}
    />
  );
}

function Line({ at, className }: { readonly at: number; readonly className: string }): ReactNode {
  return <line x1={share(at)} x2={share(at)} y1="-1" y2="101%" className={className} />;
}

/** Percent of the target → percent of the drawing's width. */
function share(percent: number): string {
  return `${Math.min(100, (percent / RULER_MAX) * 100).toFixed(2)}%`;
}
