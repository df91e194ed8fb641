import type { ReactNode } from 'react';
import { bindClasses } from '../../../lib/class-names.ts';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import styles from './indicators.module.css';

const css = bindClasses(styles);
const WIDTH = 160;
const HEIGHT = 64;

/** The plan as a line from the year's start to its end, over the dashed line of an even year. */
export function PlanCurve({ shares }: { readonly shares: readonly number[] }): ReactNode {
  const { page } = useDefinitionText();
  const points = [0, ...shares].map((share, at) => {
    const [x, y] = [(at / shares.length) * WIDTH, HEIGHT - (share / 100) * HEIGHT];
    return { at, x, y };
  });
  return (
    <svg
      className={css('curve')}
      viewBox={`-4 -4 ${WIDTH + 8} ${HEIGHT + 8}`}
      role="img"
      aria-label={page.plan.chart(shares.map((share) => `${share}%`).join(' / '))}
    >
      <path className={css('axis')} d={`M0 0V${HEIGHT}H${WIDTH}`} />
      <path className={css('even')} d={`M0 ${HEIGHT}L${WIDTH} 0`} />
      <path className={css('due')} d={`M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
      {points.slice(1).map(({ at, x, y }) => (
        <circle key={at} className={css('point')} cx={x} cy={y} r="2.5" />
      ))}
    </svg>
  );
}
