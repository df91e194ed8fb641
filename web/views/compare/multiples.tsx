import type { ReactNode } from 'react';
import type { ComparedRow } from '../../../server/domain/comparison-view.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useCompareText } from '../../lib/i18n/use-compare-text.ts';
import type { CompareChoice } from './compare-choice.ts';
import type { ComparedYear } from './compared-year.ts';
import { Multiple } from './multiple.tsx';
import styles from './multiples.module.css';

const css = bindClasses(styles);

export interface MultiplesProps {
  readonly rows: readonly ComparedRow[];
  readonly shown: ComparedYear;
  readonly other: ComparedYear | null;
  readonly place: number;
  readonly mode: CompareChoice['mode'];
}

/** Small multiples: the same axes for every metric, four in a row, and what their marks mean. */
export function Multiples({ rows, shown, other, place, mode }: MultiplesProps): ReactNode {
  const words = useCompareText();
  if (rows.length === 0) return <p className={css('nothing')}>{words.noFigure}</p>;
  return (
    <section aria-label={words.multiples}>
      <div className={css('grid')}>
        {rows.map((row) => (
          <Multiple key={row.indicatorId} row={row} shown={shown} other={other} place={place} mode={mode} />
        ))}
      </div>
      <ul className={css('legend')}>
        <li className={css('own')}>{shown.year}</li>
        {other !== null && <li className={css('other')}>{other.year}</li>}
        <li className={css('pace')}>{mode === 'single' ? words.legendShare : words.legendPace}</li>
        {mode === 'cumulative' && <li className={css('target')}>{words.legendTarget}</li>}
        <li>● {words.legendStated}</li>
        <li>○ {words.legendWeak}</li>
        {mode === 'cumulative' && <li className={css('bridge')}>{words.legendBridge}</li>}
        <li>▲ {words.legendOff}</li>
        {rows.some((row) => row.breaks.length > 0) && <li>‖ {words.legendBreak}</li>}
      </ul>
    </section>
  );
}
