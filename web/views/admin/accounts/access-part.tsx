import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { ACCESS_GROUPS } from '../../../../server/domain/access-view.ts';
import { accessQuery, type AccessEntry } from '../../../api/accounts.ts';
import { asProblem } from '../../../api/problem.ts';
import { Button, ButtonLink } from '../../../components/button.tsx';
import { ColumnHeads } from '../../../components/column-heads.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAccountsText } from '../../../lib/i18n/use-accounts-text.ts';
import { momentText } from '../../../lib/moment-text.ts';
import { useUrl } from '../../../lib/use-url.ts';
import log from '../log/log.module.css';
import styles from './accounts.module.css';

const css = bindClasses(styles);
const table = bindClasses(log);
/** How many steps the server answers at a time. */
const PAGE = 100;

/** Who came in, who was refused and who changed rights; the address keeps filter and page. */
export function AccessPart(): ReactNode {
  const text = useAccountsText();
  const url = useUrl();
  const params = new URLSearchParams(url.search);
  const kind = ACCESS_GROUPS.find((each) => each === params.get('kind')) ?? null;
  const [name, before] = [params.get('name') ?? '', params.get('before')];
  const page = useQuery(accessQuery({ kind, name, before }));
  const last = page.data?.length === PAGE ? (page.data.at(-1)?.sequence ?? null) : null;
  return (
    <>
      <Filter kind={kind} name={name} />
      {page.isError && (
        <ProblemNotice level={2} problem={asProblem(page.error)} onRetry={() => void page.refetch()} />
      )}
      {page.isPending && <Skeleton shape="list" />}
      {page.data?.length === 0 && <Notice title={text.noAccess} />}
      {page.data !== undefined && page.data.length > 0 && <Steps entries={page.data} />}
      <p className={table('pages')}>
        {before !== null && <ButtonLink href={url.here({ before: null })}>{text.newest}</ButtonLink>}
        {last !== null && <ButtonLink href={url.here({ before: String(last) })}>{text.older}</ButtonLink>}
      </p>
    </>
  );
}

function Filter({ kind, name }: { readonly kind: string | null; readonly name: string }): ReactNode {
  const text = useAccountsText();
  const url = useUrl();
  const [typed, setTyped] = useState(name);
  const find = (event: SyntheticEvent): void => {
    event.preventDefault();
    url.go(url.here({ name: typed.trim() === '' ? null : typed.trim(), before: null }));
  };
  return (
    <form className={css('bar')} onSubmit={find}>
      <label>
        {text.filterKind}
        <select
          value={kind ?? ''}
          onChange={(event) =>
            url.go(url.here({ kind: event.target.value === '' ? null : event.target.value, before: null }))
          }
        >
          <option value="">{text.all}</option>
          {ACCESS_GROUPS.map((each) => (
            <option key={each} value={each}>
              {text.groups[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text.filterName}
        <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <Button type="submit">{text.find}</Button>
    </form>
  );
}

function Steps({ entries }: { readonly entries: readonly AccessEntry[] }): ReactNode {
  const text = useAccountsText();
  return (
    <table className={table('table')} role="table" aria-label={text.accessTable}>
      <ColumnHeads words={[text.when, text.who, text.what, text.from, text.details]} />
      <tbody role="rowgroup">
        {entries.map(({ id, at, actor, subject, kind, address, details }) => (
          <tr key={id} role="row">
            <td role="cell" className="num">
              <time dateTime={at}>{momentText(at)}</time>
            </td>
            <td role="cell">
              {text.actors[actor] ?? actor}
              {subject !== actor && <small>{subject}</small>}
            </td>
            <td role="cell">{text.kinds[kind]}</td>
            <td role="cell" className="num">
              {address ?? ''}
            </td>
            <td role="cell" className={table('changes')}>
              {detailText(details)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Names of the API and its codes, as programs and guides write them. */
function detailText(details: AccessEntry['details']): string {
  return Object.entries(details ?? {})
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ');
}
