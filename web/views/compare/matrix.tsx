import {
  useDeferredValue,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import type { ComparedRow } from '../../../server/domain/comparison-view.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useCompareText } from '../../lib/i18n/use-compare-text.ts';
import { useLang } from '../../lib/settings.ts';
import { rangeAddress } from '../../lib/span-address.ts';
import { patchSearch } from '../../lib/url-state.ts';
import { useGrowing } from '../../lib/use-growing.ts';
import { useUrl } from '../../lib/use-url.ts';
import type { CompareChoice } from './compare-choice.ts';
import type { ComparedYear } from './compared-year.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRow, type MatrixRowProps } from './matrix-row.tsx';
import styles from './matrix.module.css';

const css = bindClasses(styles);
/** Rows of the first render; the others follow in one that input may interrupt. */
const FIRST_ROWS = 30;

export interface MatrixProps {
  readonly rows: readonly ComparedRow[];
  readonly years: readonly ComparedYear[];
  /** Key of the shown quarter, and its place among all cells. */
  readonly period: string;
  readonly place: number;
  readonly choice: CompareChoice;
  readonly picks: ReadonlySet<string>;
  readonly onToggle: (indicatorId: string) => void;
  /** The reader wants to filter. */
  readonly onFilter: () => void;
}

/** Metrics by quarter: names stay in place while the quarters scroll. Arrows move, Space draws a metric above, Enter opens it. */
export function Matrix(props: MatrixProps): ReactNode {
  const { rows, years, period, place, choice, picks, onToggle, onFilter } = props;
  const words = useCompareText();
  const lang = useLang();
  const url = useUrl();
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const { mode, measure } = useDeferredTerms(choice);
  const listed = useDeferredValue(rows, rows.slice(0, FIRST_ROWS));
  const shown = listed.slice(0, useGrowing(listed.length));
  // What links carry stays the same while the reader filters and picks, and so do the rows.
  const carried = url.href('');
  const links = useMemo<Pick<MatrixRowProps, 'hrefOf' | 'hrefOfFigure'>>(
    () => ({
      hrefOf: (id) => `/indicators/${encodeURIComponent(id)}${carried}`,
      hrefOfFigure: ({ span }, reportId) =>
        span === null ? null : `/reports/${reportId}${patchSearch(carried, { span: rangeAddress(span) })}`,
    }),
    [carried],
  );
  const tabStop = shown.some((row) => row.indicatorId === active) ? active : (shown[0]?.indicatorId ?? null);
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const id = rowOf(event.target);
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (event.target instanceof HTMLInputElement && id !== null) {
      setActive(id);
      onToggle(id);
    } else if (link !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      url.go(link.getAttribute('href') ?? '');
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const [step, id] = [{ ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0, rowOf(event.target)];
    if (event.key === '/') {
      event.preventDefault();
      onFilter();
    }
    if (id === null) return;
    if (step !== 0) {
      const next = shown[shown.findIndex((row) => row.indicatorId === id) + step];
      if (next === undefined) return;
      event.preventDefault();
      setActive(next.indicatorId);
      focusRow(body.current, next.indicatorId);
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      url.go(links.hrefOf(id));
    }
  };
  return (
    // The region scrolls by itself, so it takes the focus and the arrow keys.
    <div className={css('scroll')} role="region" aria-label={words.table} tabIndex={0} data-own-keys="">
      <table className={css('table')} onClick={onClick} onKeyDown={onKeyDown}>
        <MatrixHead years={years} period={period} />
        <tbody ref={body}>
          {shown.map((row) => (
            <MatrixRow
              key={row.indicatorId}
              row={row}
              years={years}
              place={place}
              mode={mode}
              measure={measure}
              lang={lang}
              words={words}
              isPicked={picks.has(row.indicatorId)}
              isTabStop={row.indicatorId === tabStop}
              {...links}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Thousands of cells change with these two: input may interrupt it. */
function useDeferredTerms({ mode, measure }: CompareChoice): Pick<CompareChoice, 'mode' | 'measure'> {
  return { mode: useDeferredValue(mode), measure: useDeferredValue(measure) };
}

function rowOf(target: EventTarget): string | null {
  const row = target instanceof Element ? target.closest('tr[data-id]') : null;
  return row?.getAttribute('data-id') ?? null;
}

function focusRow(body: HTMLTableSectionElement | null, id: string): void {
  const row = [...(body?.querySelectorAll('tr') ?? [])].find((entry) => entry.getAttribute('data-id') === id);
  row?.querySelector('input')?.focus();
}
