import { useId, type ReactNode } from 'react';
import { COLUMN_ROLES, type ColumnRole } from '../../../server/domain/column-role.ts';
import type { DraftColumn, DraftCorrections, DraftTable } from '../../../server/domain/import-draft.ts';
import type { Draft } from '../../api/imports.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import styles from './draft-panel.module.css';

const css = bindClasses(styles);

interface ColumnsProps {
  readonly corrections: DraftCorrections;
  readonly onCorrect: (columns: Readonly<Record<string, ColumnRole>>) => void;
}

/** The tables of a file: every column with an example and what it was taken for, which a person may correct. */
export function DraftColumns({ draft, ...props }: ColumnsProps & { readonly draft: Draft }): ReactNode {
  const isAsked = draft.doubts.some(({ code }) => code === 'targets_unread');
  return draft.tables.map((table, index) => (
    <Columns key={`${index} ${isAsked}`} table={table} isAsked={isAsked} {...props} />
  ));
}

function Columns({
  table,
  isAsked,
  corrections,
  onCorrect,
}: ColumnsProps & { readonly table: DraftTable; readonly isAsked: boolean }): ReactNode {
  const { imports: words } = useText();
  const known = table.columns.filter(({ source }) => source !== 'unknown').length;
  const all = table.columns.length;
  const isOpen = isAsked || known < all || Object.keys(corrections.columns ?? {}).length > 0;
  return (
    <details className={css('part')} open={isOpen}>
      <summary>
        {words.columns(known, all)}
        <span className={css('note')}>{words.rowCount(table.rowCount)}</span>
      </summary>
      {!table.isRead && <p className={css('needed')}>{words.unread}</p>}
      <table className={css('columns')}>
        <thead>
          <tr>
            <th scope="col">{words.header}</th>
            <th scope="col">{words.sample}</th>
            <th scope="col">{words.role}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column, index) => (
            <tr key={`${column.header} ${index}`} className={css(column.source === 'unknown' && 'open')}>
              <th scope="row">{column.header}</th>
              <td>{table.rows.map((row) => row[index] ?? null).find((cell) => cell !== null)}</td>
              <td>
                <RoleChoice
                  column={column}
                  chosen={corrections.columns?.[column.header]}
                  onCorrect={onCorrect}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function RoleChoice({
  column: { header, role, source },
  chosen,
  onCorrect,
}: {
  readonly column: DraftColumn;
  readonly chosen: ColumnRole | null | undefined;
  readonly onCorrect: ColumnsProps['onCorrect'];
}): ReactNode {
  const { imports: words } = useText();
  const note = useId();
  const remark =
    source === 'unknown'
      ? words.unknown
      : source === 'remembered'
        ? words.remembered
        : source === 'content'
          ? words.byContent
          : null;
  // A column without a printed header has no name under which it could be remembered.
  if (header === '') return remark;
  const value = chosen ?? (source === 'unknown' ? '' : role);
  return (
    <>
      <select
        aria-label={words.roleOf(header)}
        aria-describedby={note}
        value={value}
        onChange={(event) => {
          const picked = COLUMN_ROLES.find((each) => each === event.target.value);
          if (picked !== undefined) onCorrect({ [header]: picked });
        }}
      >
        {value === '' && <option value="">{words.notChosen}</option>}
        {COLUMN_ROLES.map((each) => (
          <option key={each} value={each}>
            {words.roles[each]}
          </option>
        ))}
      </select>
      <span id={note} className={css('remark')}>
        {remark}
      </span>
    </>
  );
}
