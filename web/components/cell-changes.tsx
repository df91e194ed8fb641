import type { ReactNode } from 'react';
import type { CellChange, DecisionOutcome } from '../../server/domain/cell-change.ts';
import { bindClasses } from '../lib/class-names.ts';
import { displayText } from '../lib/display-text.ts';
import { useText } from '../lib/i18n/use-text.ts';
import styles from './cell-changes.module.css';

const css = bindClasses(styles);

/** What changes, cell by cell, and what becomes of people's decisions. */
export function CellChanges({
  cells,
  cellCount,
  decisions,
}: {
  /** As many as are named. */
  readonly cells: readonly CellChange[];
  /** Of all. */
  readonly cellCount: number;
  readonly decisions: readonly DecisionOutcome[];
}): ReactNode {
  const { review: words } = useText();
  return (
    <>
      <details className={css('part')} open>
        <summary>{words.cells(cellCount)}</summary>
        <ul className={css('said')}>
          {cells.map((cell, index) => (
            <li key={index}>
              <CellLine cell={cell} />
            </li>
          ))}
          {cellCount > cells.length && <li>{words.moreCells(cellCount - cells.length)}</li>}
        </ul>
      </details>
      {decisions.length > 0 && (
        <details className={css('part')} open>
          <summary>{words.keptDecisions(decisions.length)}</summary>
          <ul className={css('said')}>
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

/** One cell: what it is, what it said and what it will say. */
function CellLine({ cell: { taskNo, name, field, was, becomes } }: { readonly cell: CellChange }): ReactNode {
  const { review: words, report, board } = useText();
  const what = words.cellFields[field] ?? report.role[field] ?? field;
  return (
    <>
      {taskNo === null ? '' : `${board.task(taskNo)} `}
      <b>{displayText(name)}</b> {what}
      {': '}
      {was === null ? words.comes : <del>{displayText(was)}</del>}
      {' → '}
      {becomes === null ? words.goes : <ins>{displayText(becomes)}</ins>}
    </>
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
