import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CellChange, DecisionOutcome } from '../../../server/domain/cell-change.ts';
import type { DraftChanges } from '../../../server/domain/import-draft.ts';
import { ColumnHeads } from '../../components/column-heads.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { useIntakeText } from '../../lib/i18n/use-intake-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { rangeAddress } from '../../lib/span-address.ts';
import { textLang } from '../../lib/text-lang.ts';
import { useUrl } from '../../lib/use-url.ts';
import { CellSide } from './cell-side.tsx';
import styles from './draft-cells.module.css';

const css = bindClasses(styles);

/** What a corrected file changes, cell by cell side by side, and what becomes of people's decisions; nothing for a new quarter. */
export function DraftCells({ changes }: { readonly changes: DraftChanges }): ReactNode {
  const { review: words } = useText();
  const { replaces, cells, cellCount, decisions } = changes;
  if (replaces === null) return null;
  return (
    <>
      <details className={css('part')} open>
        <summary>{words.cells(cellCount)}</summary>
        {cells.length > 0 && <CellTable cells={cells} reportId={replaces.id} />}
        {cellCount > cells.length && (
          <p className={css('more')}>{words.moreCells(cellCount - cells.length)}</p>
        )}
      </details>
      {decisions.length > 0 && (
        <details className={css('part')} open>
          <summary>{words.keptDecisions(decisions.length)}</summary>
          <ul className={css('more')}>
            {decisions.map((decision, index) => (
              <li key={index}>
                <OutcomeWords decision={decision} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function CellTable({
  cells,
  reportId,
}: {
  readonly cells: readonly CellChange[];
  /** The report that stands, where the old side leads to. */
  readonly reportId: string;
}): ReactNode {
  const intake = useIntakeText();
  const columns = [intake.what, intake.was, intake.becomes];
  return (
    <table className={css('table')} role="table" aria-label={intake.cellsTable}>
      <ColumnHeads words={columns} />
      <tbody role="rowgroup">
        {cells.map((cell, index) => (
          <CellRow key={index} cell={cell} reportId={reportId} />
        ))}
      </tbody>
    </table>
  );
}

/** One cell: what it is, what the report says with the way to its sentence, and what the new file says. */
function CellRow({ cell, reportId }: { readonly cell: CellChange; readonly reportId: string }): ReactNode {
  const { review: words, report, board } = useText();
  const intake = useIntakeText();
  const { href } = useUrl();
  const { taskNo, name, field, place, quote } = cell;
  const what = words.cellFields[field] ?? report.role[field] ?? field;
  const label = `${displayText(name)} ${what}`;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {taskNo === null ? '' : `${board.task(taskNo)} `}
        <b lang={textLang(name)}>{displayText(name)}</b> {what}
      </th>
      <td role="cell" data-label={intake.was}>
        {place === null ? (
          <CellSide cell={cell} side="was" />
        ) : (
          <Link
            href={href(`/reports/${reportId}`, { span: rangeAddress(place) })}
            aria-label={`${intake.toSentence(label)}：${cell.was ?? ''}`}
          >
            <CellSide cell={cell} side="was" />
          </Link>
        )}
      </td>
      <td role="cell" data-label={intake.becomes}>
        <CellSide cell={cell} side="becomes" />
        {quote !== null && (
          <q lang={textLang(quote)}>
            <span className="sr-only">{intake.newSentence}</span>
            {displayText(quote)}
          </q>
        )}
      </td>
    </tr>
  );
}

function OutcomeWords({ decision }: { readonly decision: DecisionOutcome }): ReactNode {
  const { review: words } = useText();
  return (
    <>
      <b>{displayText(decision.name)}</b> {words.outcomes[decision.outcome]}
      {decision.reason !== null && ` (${decision.reason})`}
    </>
  );
}
