import { memo, type ReactNode } from 'react';
import type { ComparedCell, ComparedRow } from '../../../server/domain/comparison-view.ts';
import { changeText, formatAmount, MISSING, pointsText, type Lang } from '../../../server/domain/format.ts';
import { RULER_MAX, rulerValue } from '../../charts/ruler-value.ts';
import { Name, nameText } from '../../components/name.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import type { CompareText } from '../../lib/i18n/compare-zh.ts';
import { cellText } from './cell-text.ts';
import type { CompareChoice } from './compare-choice.ts';
import { cellsOf, type ComparedYear } from './compared-year.ts';
import styles from './matrix.module.css';
import { isStated } from './multiple-input.ts';

const css = bindClasses(styles);

export interface MatrixRowProps {
  readonly row: ComparedRow;
  readonly years: readonly ComparedYear[];
  /** Place of the shown quarter among all cells. */
  readonly place: number;
  readonly mode: CompareChoice['mode'];
  readonly measure: CompareChoice['measure'];
  readonly lang: Lang;
  readonly words: CompareText;
  readonly isPicked: boolean;
  /** Only one row takes part in the order of the Tab key; arrow keys move on. */
  readonly isTabStop: boolean;
  /** Address of the metric, and of a figure's sentence in a report. */
  readonly hrefOf: (indicatorId: string) => string;
  readonly hrefOfFigure: (cell: ComparedCell, reportId: string) => string | null;
}

/** One metric: its quarters, and at the shown one growth, attainment and distance to the pace. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps): ReactNode {
  const { row, years, place, lang, words, isPicked, isTabStop, hrefOf } = props;
  const at = row.cells[place] ?? null;
  const unit = lang === 'zh' ? formatAmount(1, row.unit, lang).unit : '';
  return (
    <tr data-id={row.indicatorId} className={css(isPicked && 'picked')}>
      <th scope="row">
        <span className={css('name')}>
          <input
            type="checkbox"
            checked={isPicked}
            readOnly
            tabIndex={isTabStop ? 0 : -1}
            aria-label={words.pick(nameText(row, lang))}
          />
          <a href={hrefOf(row.indicatorId)} tabIndex={isTabStop ? 0 : -1}>
            <Name of={row} />
          </a>
          <small>{unit}</small>
        </span>
      </th>
      {years.map((year) => (
        <YearCells key={year.year} year={year} {...props} />
      ))}
      <td className={css('first', 'num', isWeak(at) && 'weak')}>
        {at === null ? MISSING : changeText(at.yearOnYear, lang)}
      </td>
      <td className={css('num', isWeak(at) && 'weak')}>
        {at === null ? MISSING : changeText(at.quarterOnQuarter, lang)}
      </td>
      <td className={css('num', 'rate')}>
        {cellText(at, { mode: 'cumulative', measure: 'attainment' }, { unit: row.unit, lang, words })}
        <Bar cell={at} />
      </td>
      <td className={css('num')}>{pointsText(at?.paceGap ?? null, lang)}</td>
    </tr>
  );
});

function YearCells({
  row,
  year,
  place,
  mode,
  measure,
  lang,
  words,
  hrefOfFigure,
}: MatrixRowProps & { readonly year: ComparedYear }): ReactNode {
  return cellsOf(row, year).map((cell, index) => {
    const period = year.periods[index];
    const isBreak = period !== undefined && row.breaks.includes(period.period);
    const shown = cellText(cell, { mode, measure }, { unit: row.unit, lang, words });
    const href = cell === null || period?.edition == null ? null : hrefOfFigure(cell, period.edition.id);
    return (
      <td
        key={period?.period ?? index}
        className={css(
          'num',
          index === 0 && 'first',
          year.from + index === place && 'shown',
          isWeak(cell) && 'weak',
          cell?.review === 'pending' && 'waits',
        )}
      >
        {isBreak && (
          <span className={css('break')} title={words.breakBefore}>
            <span aria-hidden="true">‖</span>
            <span className="sr-only">{words.breakBefore} </span>
          </span>
        )}
        <Figure cell={cell} isFuture={period?.isFuture ?? false} href={href} shown={shown} words={words} />
      </td>
    );
  });
}

function Figure({
  cell,
  isFuture,
  href,
  shown,
  words,
}: {
  readonly cell: ComparedCell | null;
  readonly isFuture: boolean;
  readonly href: string | null;
  readonly shown: string;
  readonly words: CompareText;
}): ReactNode {
  if (isFuture) return <span className="sr-only">{words.notDue}</span>;
  if (cell?.actual == null) return <span title={words.notReported}>{MISSING}</span>;
  if (href === null) return shown;
  return (
    <a href={href} tabIndex={-1} {...(cell.review === 'pending' ? { title: words.waits } : {})}>
      {shown}
    </a>
  );
}

/** Attainment on the shared 0–200 % ruler with the target in its middle. */
function Bar({ cell }: { readonly cell: ComparedCell | null }): ReactNode {
  const value = cell === null ? null : rulerValue(cell);
  return (
    <svg
      className={css('bar', `tone-${cell?.bucket ?? 'not_reported'}`)}
      aria-hidden="true"
      focusable="false"
    >
      {value !== null && <rect width="100%" height="100%" className={css('track')} />}
      {value !== null && (
        <rect
          width={`${Math.min(100, (100 * value) / RULER_MAX)}%`}
          height="100%"
          className={css(cell?.bucket === 'pending' ? 'hollow' : 'fill')}
        />
      )}
      <line x1="50%" x2="50%" y1="-2" y2="10" className={css('target')} />
    </svg>
  );
}

function isWeak(cell: ComparedCell | null): boolean {
  return cell === null || !isStated(cell);
}
