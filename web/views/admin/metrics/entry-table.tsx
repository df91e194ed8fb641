import type { ReactNode } from 'react';
import type { EntryGrid } from '../../../../server/domain/by-hand.ts';
import { quarterText } from '../../../../server/domain/format.ts';
import { parseQuarter } from '../../../../server/domain/period.ts';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAdminText } from '../../../lib/i18n/use-admin-text.ts';
import { useLang } from '../../../lib/settings.ts';
import type { Steps } from '../use-steps.ts';
import { EntryRowView } from './entry-row.tsx';
import { moveInColumn } from './move-in-column.ts';
import styles from './metrics.module.css';

const css = bindClasses(styles);

/** A row for each metric, an input for its target and each quarter. */
export function EntryTable({
  grid,
  reason,
  steps,
}: {
  readonly grid: EntryGrid;
  readonly reason: string | null;
  readonly steps: Steps;
}): ReactNode {
  const { metrics: text } = useAdminText();
  const lang = useLang();
  const names = grid.quarters.map(({ period }) => {
    const quarter = parseQuarter(period);
    return quarter === null ? period : quarterText(quarter.quarter, lang);
  });
  return (
    <table className={css('table')} role="table" aria-label={text.table} onKeyDown={moveInColumn}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {text.name}
          </th>
          <th role="columnheader" scope="col" className={css('number')}>
            {text.target}
          </th>
          {grid.quarters.map(({ period, isLocked, hasReport }, index) => (
            <th key={period} role="columnheader" scope="col" className={css('number')}>
              {names[index]}
              {isLocked ? <small>{text.locked}</small> : !hasReport && <small>{text.noReport}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {grid.rows.map((row) => (
          <EntryRowView key={row.id} row={row} grid={grid} names={names} reason={reason} steps={steps} />
        ))}
      </tbody>
    </table>
  );
}
