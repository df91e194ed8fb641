import { useId, type ReactNode } from 'react';
import type { ComparedCell, ComparedRow } from '../../../server/domain/comparison-view.ts';
import { type Lang, percentText, quarterText } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import { RULER_MAX } from '../../charts/ruler-value.ts';
import { Link } from '../../components/link.tsx';
import { Name, nameText } from '../../components/name.tsx';
import { StatusIcon } from '../../components/status-icon.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useCompareText } from '../../lib/i18n/use-compare-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import { cellText } from './cell-text.ts';
import type { CompareChoice } from './compare-choice.ts';
import { cellsOf, type ComparedYear } from './compared-year.ts';
import { multipleValues } from './multiple-input.ts';
import { MultiplePlot } from './multiple-plot.tsx';
import styles from './multiple.module.css';
import { targetNotes } from './target-notes.ts';

const css = bindClasses(styles);
/** A quarter that brings the whole year's target fills the plot. */
const SHARE_MAX = 100;

export interface MultipleProps {
  readonly row: ComparedRow;
  readonly shown: ComparedYear;
  readonly other: ComparedYear | null;
  /** Place of the shown quarter in its year. */
  readonly place: number;
  readonly mode: CompareChoice['mode'];
}

/** One metric on the ruler that all share: its year, the other year in grey, pace and target. */
export function Multiple({ row, shown, other, place, mode }: MultipleProps): ReactNode {
  const words = useCompareText();
  const lang = useLang();
  const url = useUrl();
  const label = useId();
  const cell = cellsOf(row, shown)[place] ?? null;
  const years = other === null ? [shown] : [other, shown];
  const notes = targetNotes(row, years, { lang, words });
  const max = mode === 'single' ? SHARE_MAX : RULER_MAX;
  return (
    <figure className={css('multiple', `tone-${cell?.bucket ?? 'not_reported'}`)}>
      <figcaption className={css('caption')}>
        <Link
          id={label}
          href={url.href(`/indicators/${encodeURIComponent(row.indicatorId)}`)}
          title={nameText(row, lang)}
        >
          <Name of={row} />
        </Link>
        <Rate cell={cell} mode={mode} unit={row.unit} />
      </figcaption>
      <div className={css('frame')}>
        <div className={css('ticks')} aria-hidden="true">
          <span>{`${max}%`}</span>
          <span>{`${max / 2}%`}</span>
          <span>0</span>
        </div>
        <MultiplePlot
          label={words.multiple(nameText(row, lang), pointsText(row, years, { words, lang, mode }))}
          values={multipleValues(row, shown, mode)}
          others={other === null ? [] : multipleValues(row, other, mode)}
          mode={mode}
          max={max}
          isPaced={cellsOf(row, shown).some((entry) => entry?.elapsed !== null && entry !== null)}
        />
        <div className={css('quarters')} aria-hidden="true">
          {shown.periods.map(({ period }) => (
            <span key={period}>{period.slice(5)}</span>
          ))}
        </div>
      </div>
      {notes.length > 0 && <p className={css('note')}>{words.targets(notes)}</p>}
    </figure>
  );
}

function Rate({
  cell,
  mode,
  unit,
}: {
  readonly cell: ComparedCell | null;
  readonly mode: CompareChoice['mode'];
  readonly unit: string;
}): ReactNode {
  const words = useCompareText();
  const text = useText();
  const lang = useLang();
  const bucket = cell?.bucket ?? 'not_reported';
  const rate =
    cell?.actual == null
      ? words.noValue
      : cellText(cell, { mode, measure: 'attainment' }, { unit, lang, words });
  return (
    <span className={css('rate', 'num')} title={text.status[bucket]}>
      <StatusIcon bucket={bucket} />
      <span className="sr-only">{text.status[bucket]} </span>
      {rate}
    </span>
  );
}

function pointsText(
  row: ComparedRow,
  years: readonly ComparedYear[],
  {
    words,
    lang,
    mode,
  }: {
    readonly words: ReturnType<typeof useCompareText>;
    readonly lang: Lang;
    readonly mode: CompareChoice['mode'];
  },
): string {
  return years
    .flatMap((year) =>
      multipleValues(row, year, mode).flatMap(({ value }, place) => {
        const quarter = parseQuarter(year.periods[place]?.period ?? '');
        if (quarter === null || (value === null && year.periods[place]?.isFuture !== false)) return [];
        const when = `${year.year} ${quarterText(quarter.quarter, lang)}`;
        return [words.point(when, value === null ? words.noValue : percentText(value))];
      }),
    )
    .join(lang === 'zh' ? '，' : ', ');
}
