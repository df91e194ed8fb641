import type { ReactNode } from 'react';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { textLang } from '../../lib/text-lang.ts';
import styles from './own-table.module.css';
import { columnWidths, type OwnCell, type OwnRow } from './own-tables.ts';
import { TextBlockRuns } from './text-block.tsx';
import type { TextContext } from './text-context.ts';

const css = bindClasses(styles);

/** A table as the document prints it, its figures marked; wider than the pane, it scrolls sideways by itself. */
export function OwnTable({
  rows,
  number,
  context,
}: {
  readonly rows: readonly OwnRow[];
  /** Of the tables in the report. */
  readonly number: number;
  readonly context: TextContext;
}): ReactNode {
  const { review: words } = useText();
  const widths = columnWidths(rows);
  return (
    <div
      className={css('frame')}
      tabIndex={0}
      role="region"
      aria-label={words.tableOf(number)}
      data-own-keys=""
    >
      <table className={css('table')} lang={textLang(context.text)}>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-task={row.taskNo ?? undefined} className={css(row.isHead && 'head')}>
              {row.cells.map((cell) => (
                <Cell
                  key={cell.col}
                  cell={cell}
                  width={widths.get(cell.col)}
                  isHead={row.isHead}
                  context={context}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({
  cell: { block, rowSpan, colSpan },
  width,
  isHead,
  context,
}: {
  readonly cell: OwnCell;
  readonly width: number | undefined;
  readonly isHead: boolean;
  readonly context: TextContext;
}): ReactNode {
  const place = {
    rowSpan,
    colSpan,
    style: width === undefined || colSpan > 1 ? {} : { minWidth: `${width}em` },
  };
  const words = block === null ? null : <TextBlockRuns block={block} context={context} />;
  if (!isHead || block === null) return <td {...place}>{words}</td>;
  return (
    <th scope="col" {...place}>
      {words}
    </th>
  );
}
