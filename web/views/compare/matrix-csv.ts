import type { ComparedRow } from '../../../server/domain/comparison-view.ts';
import type { Lang } from '../../../server/domain/format.ts';
import { periodText } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import { nameText } from '../../components/name.tsx';
import { csvText } from '../../lib/csv-text.ts';
import type { CompareText } from '../../lib/i18n/compare-zh.ts';
import { cellNumber } from './cell-text.ts';
import type { CompareChoice } from './compare-choice.ts';
import type { ComparedYear } from './compared-year.ts';

export interface MatrixFile {
  readonly rows: readonly ComparedRow[];
  readonly years: readonly ComparedYear[];
  /** Place of the shown quarter among all cells. */
  readonly place: number;
  readonly choice: CompareChoice;
}

/** The matrix as a file for spreadsheets: numbers unrounded and in the unit of their row, gaps as empty cells. */
export function matrixCsv(
  { rows, years, place, choice }: MatrixFile,
  words: CompareText,
  lang: Lang,
): string {
  const periods = years.flatMap((year) => year.periods);
  const head = [
    words.csvHead.indicator,
    words.csvHead.unit,
    ...periods.map(({ period }) => {
      const quarter = parseQuarter(period);
      return quarter === null ? period : periodText(quarter, lang);
    }),
    words.yearOnYear,
    words.quarterOnQuarter,
    words.attainment,
    words.againstPace,
  ];
  const lines = rows.map((row) => {
    const at = row.cells[place] ?? null;
    return [
      nameText(row, lang),
      choice.measure === 'attainment' ? '%' : row.unit,
      ...row.cells.map((cell) => cellNumber(cell, choice)),
      at?.yearOnYear.value ?? null,
      at?.quarterOnQuarter.value ?? null,
      at?.attainment ?? at?.used ?? null,
      at?.paceGap ?? null,
    ];
  });
  return csvText([head, ...lines]);
}
