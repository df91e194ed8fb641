import type { IndicatorRow } from '../../../db/repositories/indicators.ts';
import type { MetricRow } from '../../../db/repositories/metrics.ts';
import type {
  EditionDifference,
  MetricDifference,
  NumberDifference,
  QuotedFigure,
  TaskDifference,
} from '../../domain/comparison-view.ts';
import { diffWords } from '../../domain/diff-words.ts';
import { quarterKey } from '../../domain/period.ts';
import type { Span } from '../../domain/provenance.ts';
import { convert, parseUnit } from '../../domain/unit.ts';
import { placeOf } from '../compare/compared-cell.ts';
import { alignTasks, isSameTitle } from './align-tasks.ts';
import type { EditionContent } from './edition-content.ts';

type Indicators = ReadonlyMap<string, Pick<IndicatorRow, 'name' | 'nameEn'>>;

/** What changed from one report to another: tasks, indicators and numbers, each with the place that says it. */
export function editionDifference(
  before: EditionContent,
  after: EditionContent,
  indicators: Indicators,
): EditionDifference {
  return {
    from: quarterKey(before.edition),
    to: quarterKey(after.edition),
    tasks: tasksOf(before, after),
    metrics: [...onlyIn(after, before, 'added', indicators), ...onlyIn(before, after, 'dropped', indicators)],
    numbers: numbersOf(before, after, indicators),
  };
}

function tasksOf(before: EditionContent, after: EditionContent): readonly TaskDifference[] {
  return alignTasks(before.tasks, after.tasks).flatMap((pair): TaskDifference[] => {
    const task = pair.after ?? pair.before;
    if (task === null) return [];
    const { no, title, titleSpan: span } = task;
    const plain = { no, title, previous: null, words: [], span };
    if (pair.before === null) return [{ kind: 'added', ...plain }];
    if (pair.after === null) return [{ kind: 'dropped', ...plain }];
    const previous = pair.before.title;
    if (isSameTitle(previous, title)) return [];
    return [{ kind: 'reworded', no, title, previous, words: diffWords(previous, title), span }];
  });
}

function onlyIn(
  here: EditionContent,
  there: EditionContent,
  kind: MetricDifference['kind'],
  indicators: Indicators,
): readonly MetricDifference[] {
  const known = new Set(there.metrics.map(({ metric }) => metric.indicatorId));
  return here.metrics
    .filter(({ metric }) => !known.has(metric.indicatorId))
    .map((row) => ({ kind, ...faceOf(row, indicators), target: quoted(row.target) }));
}

function numbersOf(
  before: EditionContent,
  after: EditionContent,
  indicators: Indicators,
): readonly NumberDifference[] {
  const earlier = new Map(before.metrics.map((row) => [row.metric.indicatorId, row]));
  return after.metrics.flatMap((row) => {
    const old = earlier.get(row.metric.indicatorId);
    if (old === undefined) return [];
    const sides = [
      { of: 'target', before: quoted(old.target), after: quoted(row.target) },
      { of: 'actual', before: quoted(actualOf(old)), after: quoted(actualOf(row)) },
    ] as const;
    return sides
      .filter((side) => !isSameFigure(side.before, side.after))
      .map((side) => ({ ...faceOf(row, indicators), ...side }));
  });
}

function faceOf({ metric }: MetricRow, indicators: Indicators) {
  const known = indicators.get(metric.indicatorId);
  const { indicatorId } = metric;
  return { indicatorId, name: known?.name ?? metric.name, nameEn: known?.nameEn ?? null };
}

function actualOf({ observation }: MetricRow): MetricRow['observation'] {
  return observation?.review === 'discarded' ? null : observation;
}

function quoted(
  figure: { readonly value: number; readonly unit: string; readonly spans: readonly Span[] } | null,
): QuotedFigure | null {
  return figure === null ? null : { value: figure.value, unit: figure.unit, span: placeOf(figure.spans) };
}

function isSameFigure(a: QuotedFigure | null, b: QuotedFigure | null): boolean {
  if (a === null || b === null) return a === b;
  return convert(b.value, parseUnit(b.unit), parseUnit(a.unit)) === a.value;
}
