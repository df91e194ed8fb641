import type { ReactNode } from 'react';
import type { EntryCell, EntryGrid, EntryRow } from '../../../../server/domain/by-hand.ts';
import { writeTarget } from '../../../../server/domain/entry-text.ts';
import { Link } from '../../../components/link.tsx';
import { Name, nameText } from '../../../components/name.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAdminText } from '../../../lib/i18n/use-admin-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { useUrl } from '../../../lib/use-url.ts';
import type { Steps } from '../use-steps.ts';
import { EntryInput } from './entry-input.tsx';
import styles from './metrics.module.css';
import { useStoreEntry } from './use-store-entry.ts';

const css = bindClasses(styles);

/** A metric: its name leads to its settings, its cells are typed into. */
export function EntryRowView({
  row,
  grid,
  names,
  reason,
  steps,
}: {
  readonly row: EntryRow;
  readonly grid: EntryGrid;
  /** Quarters in words. */
  readonly names: readonly string[];
  readonly reason: string | null;
  readonly steps: Steps;
}): ReactNode {
  const { metrics: text } = useAdminText();
  const lang = useLang();
  const { href } = useUrl();
  const name = nameText(row, lang);
  const { storeTarget, storeFigure } = useStoreEntry({ grid, row, name, reason, steps });
  const { target } = row;
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={css('name')}>
        <Link href={href('/admin/indicators', { metric: row.id })} aria-label={text.edit(name)}>
          <Name of={row} />
        </Link>
        <span className={css('unit')}>{row.unit}</span>
      </th>
      <td role="cell" data-label={text.target} className={css('number')}>
        <EntryInput
          column="target"
          label={text.targetOf(name)}
          value={target === null ? '' : writeTarget(target, row.direction)}
          note={target === null ? '' : target.isByHand ? text.byHand : text.fromReport}
          isReadOnly={false}
          isByHand={target?.isByHand === true}
          onStore={storeTarget}
        />
      </td>
      {row.cells.map((cell, index) => {
        const quarter = names[index] ?? cell.period;
        return (
          <td key={cell.period} role="cell" data-label={quarter} className={css('number')}>
            <EntryInput
              column={cell.period}
              label={text.cellOf(name, quarter)}
              value={cell.value === null ? '' : String(cell.value)}
              note={noteOf(cell, text)}
              isReadOnly={grid.quarters[index]?.isLocked === true}
              isByHand={cell.isByHand}
              onStore={(words) => storeFigure(cell, quarter, words)}
            />
          </td>
        );
      })}
    </tr>
  );
}

function noteOf(
  { value, isByHand, entered }: EntryCell,
  text: ReturnType<typeof useAdminText>['metrics'],
): string {
  if (isByHand) return text.byHand;
  if (entered !== null) return text.overruled(String(entered));
  return value === null ? '' : text.fromReport;
}
