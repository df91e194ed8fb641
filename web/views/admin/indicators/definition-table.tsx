import { useRef, useState, type ReactNode } from 'react';
import type { DefinitionRow } from '../../../../server/domain/definition.ts';
import { Button } from '../../../components/button.tsx';
import { ColumnHeads } from '../../../components/column-heads.tsx';
import { Name } from '../../../components/name.tsx';
import { Notice } from '../../../components/notice.tsx';
import { SectionHead } from '../../../components/section-head.tsx';
import { Link } from '../../../components/link.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAdminText } from '../../../lib/i18n/use-admin-text.ts';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { momentText } from '../../../lib/moment-text.ts';
import { useKeys } from '../../../lib/use-keys.ts';
import { useUrl } from '../../../lib/use-url.ts';
import { MARKS, marksOf } from './definition-marks.ts';
import styles from './indicators.module.css';
import { SelectField } from './select-field.tsx';

const css = bindClasses(styles);

/** Every metric with what is set of it; narrowed by name and by what is set. `/` goes to the filter. */
export function DefinitionTable({ rows }: { readonly rows: readonly DefinitionRow[] }): ReactNode {
  const { list: text } = useDefinitionText();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [mark, setMark] = useState('');
  const [keys] = useState(() => ({ '/': () => field.current?.focus() }));
  useKeys(keys);
  const wanted = typed.trim().toLowerCase();
  const shown = rows.filter(
    (row) =>
      `${row.name} ${row.nameEn ?? ''}`.toLowerCase().includes(wanted) &&
      (mark === '' || marksOf(row).some((each) => each === mark)),
  );
  const clear = (): void => {
    setTyped('');
    setMark('');
    field.current?.focus();
  };
  return (
    <section>
      <SectionHead title={text.table} note={text.count(shown.length, rows.length)} />
      <div className={css('filters')}>
        <label className={css('search')}>
          <span>{text.search}</span>
          <input
            ref={field}
            type="search"
            value={typed}
            placeholder={text.searchHint}
            aria-keyshortcuts="/"
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <SelectField
          label={text.which}
          value={mark}
          options={[
            { value: '', label: text.any },
            ...MARKS.map((each) => ({ value: each, label: text.marks[each] })),
          ]}
          onChange={setMark}
        />
      </div>
      {shown.length === 0 ? (
        <Notice title={text.nothing} actions={<Button onClick={clear}>{text.clear}</Button>} />
      ) : (
        <Rows rows={shown} />
      )}
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly DefinitionRow[] }): ReactNode {
  const { list: text } = useDefinitionText();
  const { columns } = text;
  const heads = [columns.name, columns.unit, columns.direction, columns.basis, columns.set, columns.last];
  return (
    <table className={css('table')} role="table" aria-label={text.table}>
      <ColumnHeads words={heads} />
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: DefinitionRow }): ReactNode {
  const { list: text } = useDefinitionText();
  const { metrics, log } = useAdminText();
  const { here } = useUrl();
  const { said, basis, direction } = row;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link href={here({ metric: row.id })}>
          <Name of={row} />
        </Link>
      </th>
      <td role="cell" lang="zh">
        {row.unit}
      </td>
      <td role="cell">{metrics.form[direction]}</td>
      <td role="cell" className={css(basis === null && 'usual')}>
        {basis === null ? metrics.form.asReported : metrics.form.basisWords[basis]}
      </td>
      <td role="cell">
        <ul className={css('marks')}>
          {marksOf(row).map((mark) => (
            <li key={mark}>{text.marks[mark]}</li>
          ))}
        </ul>
      </td>
      <td role="cell" className={css('last')}>
        {said !== null && (
          <>
            <time dateTime={said.at} className="num">
              {momentText(said.at)}
            </time>{' '}
            {log.actors[said.actor] ?? said.actor}
          </>
        )}
      </td>
    </tr>
  );
}
