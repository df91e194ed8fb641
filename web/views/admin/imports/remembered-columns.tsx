import { useQuery } from '@tanstack/react-query';
import { useRef, type ReactNode } from 'react';
import { ColumnHeads } from '../../../components/column-heads.tsx';
import { Link } from '../../../components/link.tsx';
import type { RememberedColumn } from '../../../../server/domain/organisation-view.ts';
import { forgetColumn, rememberedQuery, undoStep } from '../../../api/steps.ts';
import { Button } from '../../../components/button.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { displayText } from '../../../lib/display-text.ts';
import { useStepsText } from '../../../lib/i18n/use-steps-text.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { momentText } from '../../../lib/moment-text.ts';
import { textLang } from '../../../lib/text-lang.ts';
import { useUrl } from '../../../lib/use-url.ts';
import type { Steps } from '../use-steps.ts';
import styles from './imports.module.css';

const css = bindClasses(styles);

/** What people said of columns, for the next report with the same header; each can be forgotten. */
export function RememberedColumns({ id, steps }: { readonly id: string; readonly steps: Steps }): ReactNode {
  const { imports: text } = useStepsText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data } = useQuery(rememberedQuery(id));
  const forget = async ({ id: columnId, header }: RememberedColumn): Promise<void> => {
    const isDone = await steps.run(text.forgotten(displayText(header)), async () => {
      const { stepId } = await forgetColumn(id, columnId);
      return () => undoStep(stepId);
    });
    // The row goes with its button.
    if (isDone) heading.current?.focus();
  };
  return (
    <section className={css('part')}>
      <h2 ref={heading} tabIndex={-1}>
        {text.columns}
      </h2>
      <p>{text.columnsHint}</p>
      {data?.columns.length === 0 && <p className={css('none')}>{text.none}</p>}
      {data !== undefined && data.columns.length > 0 && (
        <ColumnTable columns={data.columns} onForget={(column) => void forget(column)} />
      )}
    </section>
  );
}

function ColumnTable({
  columns,
  onForget,
}: {
  readonly columns: readonly RememberedColumn[];
  readonly onForget: (column: RememberedColumn) => void;
}): ReactNode {
  const { imports: text } = useStepsText();
  const { imports: words } = useText();
  const { href } = useUrl();
  return (
    <table className={css('table')} role="table" aria-label={text.table}>
      <ColumnHeads words={[text.header, text.role, text.source, text.when, text.action]} />
      <tbody role="rowgroup">
        {columns.map((column) => (
          <tr key={column.id} role="row">
            <th role="rowheader" scope="row" lang={textLang(column.header)}>
              {displayText(column.header)}
            </th>
            <td role="cell">{words.roles[column.role]}</td>
            <td role="cell">
              <Link href={href(`/reports/${column.reportId}`)} lang={textLang(column.title ?? '')}>
                {displayText(column.title ?? column.reportId)}
              </Link>
            </td>
            <td role="cell" className="num">
              <time dateTime={column.at}>{momentText(column.at)}</time>
            </td>
            <td role="cell">
              <Button
                kind="text"
                aria-label={text.forgetNamed(displayText(column.header))}
                onClick={() => onForget(column)}
              >
                {text.forget}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
