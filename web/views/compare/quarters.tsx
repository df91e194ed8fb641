import { useMemo, type ReactNode } from 'react';
import type { ComparedRow } from '../../../server/domain/comparison-view.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useCompareText } from '../../lib/i18n/use-compare-text.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import { comparePatch, readCompareChoice, type CompareChoice } from './compare-choice.ts';
import { CompareHead } from './compare-head.tsx';
import styles from './compare-view.module.css';
import type { ComparedYear } from './compared-year.ts';
import { matrixCsv } from './matrix-csv.ts';
import { MatrixSection } from './matrix-section.tsx';
import { isDrawable } from './multiple-input.ts';
import { Multiples } from './multiples.tsx';

const css = bindClasses(styles);
/** Metrics that are drawn before anybody picked: two lines of small multiples. */
const FIRST_PICKS = 8;

export interface QuartersProps {
  readonly rows: readonly ComparedRow[];
  /** In time. */
  readonly years: readonly ComparedYear[];
  /** The year that is shown, and its quarter. */
  readonly shown: number;
  readonly period: string;
  /** The choice of years. */
  readonly children: ReactNode;
}

/** Finding, small multiples and matrix of one or two years. */
export function Quarters({ rows, years, shown, period, children }: QuartersProps): ReactNode {
  const words = useCompareText();
  const lang = useLang();
  const url = useUrl();
  const choice = readCompareChoice(url.search);
  const own = years.find(({ year }) => year === shown);
  const other = years.find(({ year }) => year !== shown) ?? null;
  const listed = useMemo(() => years.filter((year) => year.hasReport || year.year === shown), [years, shown]);
  if (own === undefined) return null;
  const picks = choice.picks ?? firstPicks(rows, own);
  const placeInYear = own.periods.findIndex((entry) => entry.period === period);
  const place = own.from + placeInYear;
  const choose = (next: Partial<CompareChoice>): void => {
    url.go(url.here(comparePatch(next)), { replace: true });
  };
  const save = (): string => {
    const file = `${period.replace('-', '')}_${words.title}.csv`;
    const content = matrixCsv({ rows, years, place, choice }, words, lang);
    saveFile(new Blob([content], { type: 'text/csv;charset=utf-8' }), file);
    return file;
  };
  return (
    <>
      <CompareHead rows={rows} period={period} place={place} choice={choice} onChoose={choose} onSave={save}>
        {children}
      </CompareHead>
      {other?.hasReport === false && <p className={css('note')}>{words.noYear(other.year)}</p>}
      <Multiples
        rows={picks.flatMap((id) => rows.filter((row) => row.indicatorId === id))}
        shown={own}
        other={other?.hasReport === true ? other : null}
        place={placeInYear}
        mode={choice.mode}
      />
      <MatrixSection
        rows={rows}
        years={listed}
        period={period}
        place={place}
        choice={choice}
        picks={picks}
        onChoose={choose}
      />
    </>
  );
}

/** What the year leads with, as far as it can be drawn. */
function firstPicks(rows: readonly ComparedRow[], year: ComparedYear): readonly string[] {
  const drawable = rows.filter((row) => isDrawable(row, year));
  return drawable.slice(0, FIRST_PICKS).map(({ indicatorId }) => indicatorId);
}
