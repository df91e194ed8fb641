import { useDeferredValue, useMemo, type ReactNode } from 'react';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TargetTable } from '../../components/target-table.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './indicator-list.module.css';
import { ListFilters } from './list-filters.tsx';
import { listMetrics, nextSort, readListState } from './list-state.ts';

const css = bindClasses(styles);
const NOTHING = { q: null, status: null, owner: null, task: null, review: null };

/** The filters and the metrics that fit them. */
export function IndicatorList({
  board,
  reportId,
}: {
  readonly board: Scorecard;
  readonly reportId: string;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const { search, here } = useUrl();
  const state = useMemo(() => readListState(search), [search]);
  // Typing stays ahead of the list.
  const shown = useDeferredValue(
    useMemo(() => listMetrics(board.metrics, state, lang), [board, state, lang]),
  );
  const isFiltered = Object.keys(NOTHING).some((key) => new URLSearchParams(search).has(key));
  return (
    <>
      <header className={css('head')}>
        <h1 className={css('title')}>{text.indicators.title}</h1>
        <p className={css('count', 'num')} role="status">
          {text.indicators.count(shown.length, board.metrics.length)}
        </p>
        {isFiltered && (
          <ButtonLink kind="text" href={here(NOTHING)}>
            {text.empty.clearFilter}
          </ButtonLink>
        )}
      </header>
      <ListFilters board={board} state={state} />
      {shown.length === 0 ? (
        <Notice title={text.indicators.none}>{text.indicators.noneHint}</Notice>
      ) : (
        <TargetTable
          metrics={shown}
          elapsed={board.elapsed}
          reportId={reportId}
          title={text.indicators.name}
          hasPlace
          sort={{
            key: state.order,
            isDescending: state.isDescending,
            href: (key) => here({ sort: nextSort(state, key) }),
          }}
        />
      )}
    </>
  );
}
