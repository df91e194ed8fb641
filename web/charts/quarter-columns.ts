import { ratioPercent } from '../../server/domain/attainment.ts';
import type { Status } from '../../server/domain/attainment.ts';
import { singleQuarterValues, yearIncrements } from '../../server/domain/comparison.ts';
import type { QuarterPoint, QuartersInput } from './quarters-input.ts';

/** One column: a quarter's value, or what several quarters added together where some of them gave no figure. */
export interface QuarterColumn {
  /** First and last quarter covered, 0 to 3. */
  readonly from: number;
  readonly to: number;
  /** What the whole column stands for, in the chart's terms. */
  readonly total: number;
  /** Its height: the total, or the mean per quarter of a column over several. */
  readonly height: number;
  readonly status: Status;
  readonly isHatched: boolean;
}

/** The columns of this year. A quarter without figure has none, and nothing is put in its place. */
export function quarterColumns(input: QuartersInput): readonly QuarterColumn[] {
  return input.mode === 'single'
    ? incrementColumns(input)
    : input.points.flatMap((point, index) => pointColumn(point, index, input));
}

/** Last year's heights, quarter by quarter, in the same terms; null where nothing can be compared. */
export function previousHeights({
  previous,
  mode,
  measure,
  target,
}: QuartersInput): readonly (number | null)[] {
  if (mode === 'cumulative') return previous.map((point) => plotted(point, measure));
  const alone = singleQuarterValues(previous.map(({ value }) => value));
  return measure === 'value' ? alone : alone.map((value) => ratioPercent(value, topOf(target)));
}

/** The target itself, for a range its upper end: what percentages of increments are taken of. */
export function topOf(target: QuartersInput['target']): number | null {
  return target === null ? null : (target.high ?? target.value);
}

function plotted({ value, percent }: QuarterPoint, measure: QuartersInput['measure']): number | null {
  return measure === 'value' ? value : percent;
}

function pointColumn(
  point: QuarterPoint,
  index: number,
  { measure }: QuartersInput,
): readonly QuarterColumn[] {
  const total = plotted(point, measure);
  if (total === null) return [];
  const { status, mark } = point;
  return [{ from: index, to: index, total, height: total, status, isHatched: mark !== 'solid' }];
}

/** An increment is as sure as the weaker of the two figures it is taken from. */
function incrementColumns({ points, measure, target, breaks }: QuartersInput): readonly QuarterColumn[] {
  const begun = breaks.map((quarter) => quarter - 1);
  return yearIncrements(
    points.map(({ value }) => value),
    begun,
  ).flatMap(({ from, to, value }) => {
    const total = measure === 'value' ? value : ratioPercent(value, topOf(target));
    const end = points[to];
    if (total === null || end === undefined) return [];
    const start = points[from - 1];
    const isHatched = end.mark !== 'solid' || (start !== undefined && start.mark !== 'solid');
    return [{ from, to, total, height: total / (to - from + 1), status: end.status, isHatched }];
  });
}
