import { memo, useId, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { navigate } from 'wouter/use-browser-location';
import type { HeatState } from '../../server/domain/heatmap.ts';
import { bindClasses } from '../lib/class-names.ts';
import styles from './heat-grid.module.css';
import { cellsPerLine, COUNT_X, heatLayout, HEAD, LINE, type HeatLayout } from './heat-layout.ts';
import { StatusSymbols } from './status-icon.tsx';
import type { Lang } from '../../server/domain/format.ts';

const css = bindClasses(styles);

export interface HeatGridCell {
  readonly key: string;
  readonly state: HeatState;
  /** What stands in the cell: `115.7%`, or an em dash. */
  readonly figure: string;
  /** The cell in words. */
  readonly label: string;
  readonly href: string;
}

export interface HeatGridRow {
  readonly key: string;
  readonly name: string;
  readonly lang: Lang;
  readonly href: string | null;
  /** A remark before the cells: `2 of 5 met`; null without. */
  readonly count: string | null;
  readonly cells: readonly HeatGridCell[];
}

/**
 * Cells of attainment and status as a drawing that reads as a table: one stop of the tab key, arrow keys within,
 * Enter opens. Links are plain and handled in one place, because there may be a thousand of them.
 */
export function HeatGrid({
  label,
  head,
  columns,
  current = -1,
  rows,
  width,
}: {
  readonly label: string;
  readonly head: string;
  /** Heads of the columns; empty where every row has cells of its own, which then wrap. */
  readonly columns: readonly string[];
  /** Column of the shown quarter. */
  readonly current?: number;
  readonly rows: readonly HeatGridRow[];
  /** Units of the drawing; a phone takes fewer, so that the type stays legible. */
  readonly width: number;
}): ReactNode {
  const symbols = useId();
  const svg = useRef<SVGSVGElement>(null);
  const layout = heatLayout(rows, columns.length, width);
  const open = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const href = link?.getAttribute('href') ?? null;
    if (!isPlain || href === null) return;
    event.preventDefault();
    navigate(href);
  };
  return (
    <svg
      ref={svg}
      className={css('grid')}
      viewBox={`0 0 ${width} ${layout.height}`}
      role="grid"
      aria-label={label}
      data-own-keys=""
      onClick={open}
      onKeyDown={(event) => moveFocus(event, svg.current)}
    >
      <StatusSymbols prefix={symbols} />
      <g role="row">
        <text role="columnheader" x="0" y="13" className={css('head')}>
          {head}
        </text>
        {columns.map((column, index) => (
          <text
            key={column}
            role="columnheader"
            x={layout.cellX(index) + layout.cellWidth / 2}
            y="13"
            textAnchor="middle"
            className={css('head', index === current && 'current')}
          >
            {column}
          </text>
        ))}
      </g>
      {rows.map((row, index) => (
        <Row
          key={row.key}
          row={row}
          index={index}
          y={layout.rowY[index] ?? HEAD}
          layout={layout}
          symbols={symbols}
        />
      ))}
    </svg>
  );
}

const Row = memo(function Row({
  row,
  index,
  y,
  layout,
  symbols,
}: {
  readonly row: HeatGridRow;
  readonly index: number;
  readonly y: number;
  readonly layout: HeatLayout;
  readonly symbols: string;
}): ReactNode {
  const perLine = cellsPerLine(layout);
  return (
    <g role="row" transform={`translate(0 ${y})`}>
      <g role="rowheader">
        {row.href === null ? (
          <text x="0" y="15" className={css('name')} lang={row.lang}>
            {layout.cut(row.name)}
            <title>{row.name}</title>
          </text>
        ) : (
          <a href={row.href} tabIndex={-1} data-at={`${index}.-1`}>
            <text x="0" y="15" className={css('name')} lang={row.lang}>
              {layout.cut(row.name)}
              <title>{row.name}</title>
            </text>
          </a>
        )}
      </g>
      {row.count !== null && (
        <g role="gridcell">
          <text x={layout.nameWidth + COUNT_X} y="15" textAnchor="end" className={css('count')}>
            {row.count}
          </text>
        </g>
      )}
      {row.cells.map((cell, at) => (
        <g
          key={cell.key}
          role="gridcell"
          transform={`translate(${layout.cellX(at % perLine)} ${Math.floor(at / perLine) * LINE})`}
        >
          <a
            href={cell.href}
            aria-label={cell.label}
            data-at={`${index}.${at}`}
            tabIndex={index === 0 && at === row.cells.length - 1 ? 0 : -1}
          >
            <Cell cell={cell} width={layout.cellWidth} symbols={symbols} />
          </a>
        </g>
      ))}
    </g>
  );
});

function Cell({
  cell,
  width,
  symbols,
}: {
  readonly cell: HeatGridCell;
  readonly width: number;
  readonly symbols: string;
}): ReactNode {
  const hasMark = cell.state !== 'not_due' && cell.state !== 'no_report';
  return (
    <>
      <title>{cell.label}</title>
      <rect width={width} height="18" rx="2" className={css('cell', cell.state, `tone-${cell.state}`)} />
      {hasMark && (
        <use
          href={`#${symbols}-${cell.state}`}
          x="3"
          y="4.5"
          width="9"
          height="9"
          className={css('mark', `tone-${cell.state}`)}
        />
      )}
      <text x={width - 3} y="13" textAnchor="end" className={css('figure', `tone-${cell.state}`)}>
        {cell.figure}
      </text>
    </>
  );
}

const STEPS: Readonly<Record<string, readonly [row: number, cell: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys walk over the cells; the tab key comes back to where they left. */
function moveFocus(event: KeyboardEvent, svg: SVGSVGElement | null): void {
  const step = STEPS[event.key];
  const from = (event.target as Element).closest('a');
  const at = from?.getAttribute('data-at')?.split('.').map(Number);
  if (svg === null || step === undefined || from === null || at === undefined) return;
  const [row = 0, cell = 0] = at;
  const to = svg.querySelector<SVGAElement>(`a[data-at="${row + step[0]}.${cell + step[1]}"]`);
  if (to === null) return;
  event.preventDefault();
  from.setAttribute('tabindex', '-1');
  to.setAttribute('tabindex', '0');
  to.focus();
}
