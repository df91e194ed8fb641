import type { ReactNode } from 'react';
import type { SheetProblem } from '../../../../server/domain/sheet-import.ts';
import { bindClasses } from '../../../lib/class-names.ts';
import { displayText } from '../../../lib/display-text.ts';
import { useSheetText } from '../../../lib/i18n/use-sheet-text.ts';
import { textLang } from '../../../lib/text-lang.ts';
import { ColumnHeads } from '../../../components/column-heads.tsx';
import styles from './sheet.module.css';

const css = bindClasses(styles);
/** Problems that are listed; who mends these sees the others next. */
const MOST = 200;

/** Every bad cell by its address: what stands there, what is wrong, how it is mended. */
export function ProblemTable({
  problems,
  label,
}: {
  readonly problems: readonly SheetProblem[];
  readonly label: string;
}): ReactNode {
  const text = useSheetText();
  const columns = [text.cell, text.metric, text.written, text.wrong];
  return (
    <>
      <table className={css('table', 'problems')} role="table" aria-label={label}>
        <ColumnHeads words={columns} />
        <tbody role="rowgroup">
          {problems.slice(0, MOST).map((problem) => (
            <tr key={`${problem.cell} ${problem.code}`} role="row">
              <th role="rowheader" scope="row" className={css('cell')}>
                {problem.cell}
              </th>
              <td role="cell" lang={textLang(problem.name)}>
                {displayText(problem.name)}
              </td>
              <td role="cell" className={css('written')} lang={textLang(problem.text)}>
                {problem.text}
              </td>
              <td role="cell">{text.faults[problem.code](problem.params)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > MOST && <p className={css('hint')}>{text.more(problems.length - MOST)}</p>}
    </>
  );
}
