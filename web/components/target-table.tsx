import { Link } from './link.tsx';
import type { ReactNode } from 'react';
import type { ScorecardMetric } from '../../server/domain/scorecard.ts';
import { bindClasses } from '../lib/class-names.ts';
import { moveBetweenRows } from '../lib/move-between-rows.ts';
import { useText } from '../lib/i18n/use-text.ts';
import { useGrowing } from '../lib/use-growing.ts';
import { TargetRow } from './target-row.tsx';
import styles from './target-table.module.css';

const css = bindClasses(styles);
/** Rows from which on a list is long: with more, what follows it would be out of sight on a laptop. */
const LONG = 13;

export type SortKey = 'name' | 'attainment' | 'status';

/** How the rows are ordered, and the address of the page ordered otherwise. */
export interface TableSort {
  readonly key: string | null;
  readonly isDescending: boolean;
  readonly href: (key: SortKey) => string;
}

/** Targets on one ruler. Roles are spelled out because the rows are laid out as a grid. */
export function TargetTable({
  metrics,
  elapsed,
  reportId,
  title,
  hasPlace = false,
  sort = null,
}: {
  readonly metrics: readonly ScorecardMetric[];
  readonly elapsed: number;
  readonly reportId: string;
  /** Head of the first column. */
  readonly title: string;
  readonly hasPlace?: boolean;
  readonly sort?: TableSort | null;
}): ReactNode {
  const text = useText();
  const shown = useGrowing(metrics.length);
  return (
    <table
      className={css('table', !hasPlace && metrics.length >= LONG && 'dense')}
      role="table"
      aria-label={text.board.targets}
      aria-rowcount={metrics.length + 1}
      onKeyDown={moveBetweenRows}
    >
      <thead role="rowgroup">
        <tr className={css('row', 'head')} role="row">
          <Head sort={sort} of="name">
            {title}
          </Head>
          <Head isEnd>{text.board.actual}</Head>
          <Head isEnd>{text.board.target}</Head>
          <Head>
            <span className="sr-only">{text.board.scale}</span>
            <Axis elapsed={elapsed} />
          </Head>
          <Head isEnd sort={sort} of="attainment">
            {text.board.attainment}
          </Head>
          <Head sort={sort} of="status">
            {text.board.status}
          </Head>
          <Head>{text.board.trend}</Head>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {metrics.slice(0, shown).map((metric) => (
          <TargetRow key={metric.indicatorId} metric={metric} reportId={reportId} hasPlace={hasPlace} />
        ))}
      </tbody>
    </table>
  );
}

function Head({
  children,
  isEnd = false,
  sort = null,
  of,
}: {
  readonly children: ReactNode;
  readonly isEnd?: boolean;
  readonly sort?: TableSort | null;
  readonly of?: SortKey;
}): ReactNode {
  const isSorted = sort !== null && of !== undefined && sort.key === of;
  const direction = sort?.isDescending === true ? 'descending' : 'ascending';
  return (
    <th
      role="columnheader"
      scope="col"
      className={css(isEnd && 'end')}
      aria-sort={isSorted ? direction : undefined}
    >
      {sort === null || of === undefined ? (
        children
      ) : (
        <Link className={css('sort', isSorted && 'sorted')} href={sort.href(of)}>
          {children}
          {isSorted && <span aria-hidden="true">{sort.isDescending ? '↓' : '↑'}</span>}
        </Link>
      )}
    </th>
  );
}

/** Ticks of the shared ruler; the year's share is left out where it would cover the 100. */
function Axis({ elapsed }: { readonly elapsed: number }): ReactNode {
  const text = useText();
  return (
    <span className={css('axis')} aria-hidden="true">
      <span style={{ insetInlineStart: '0%' }}>0</span>
      {elapsed < 100 && (
        <span className={css('pace')} style={{ insetInlineStart: `${elapsed / 2}%` }}>
          {text.board.pace(elapsed)}
        </span>
      )}
      <span className={css('goal')} style={{ insetInlineStart: '50%' }}>
        100%
      </span>
      <span className={css('step')} style={{ insetInlineStart: '75%' }}>
        150%
      </span>
      <span style={{ insetInlineStart: '100%' }}>200%</span>
    </span>
  );
}
