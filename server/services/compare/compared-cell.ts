import type { MetricRow } from '../../../db/repositories/metrics.ts';
import { assess, ratioPercent } from '../../domain/attainment.ts';
import type { ComparedCell, ComparedChange, ComparedTarget } from '../../domain/comparison-view.ts';
import type { Computed } from '../../domain/computed.ts';
import type { Target } from '../../domain/indicator.ts';
import type { Span } from '../../domain/provenance.ts';
import { quarterKey } from '../../domain/period.ts';
import { convert, parseUnit } from '../../domain/unit.ts';
import { actualValue, rulesAt, targetValue } from '../board/build-trend.ts';
import { growthAt } from '../board/growth-at.ts';
import type { QuarterFigures } from '../board/quarter-figures.ts';
import type { Rules } from '../board/rules.ts';
import { toTarget } from '../board/views.ts';
import type { QuarterPage } from '../board/year-book.ts';

export interface CellParts {
  readonly page: QuarterPage;
  readonly row: MetricRow;
  /** Accepted figures of the indicator, in the unit of its row of the matrix. */
  readonly figures: QuarterFigures;
  readonly rules: Rules;
  /** Reporting year of the page. */
  readonly year: number;
  readonly yearStart: number;
}

/** One indicator in one quarter, judged by the target that the quarter's own report states. */
export function comparedCell({ page, row, figures, rules, year, yearStart }: CellParts): ComparedCell {
  const { indicatorId, isIllustrative } = row.metric;
  const period = quarterKey(page.quarter);
  const figure = row.observation?.review === 'discarded' ? null : row.observation;
  const target = row.target === null ? null : toTarget(row.target);
  const {
    attainment,
    used,
    toTarget: distance,
    elapsed,
    paceGap,
    status,
  } = assess({
    target: targetValue(row, null),
    actual: figure === null ? null : actualValue(figure),
    elapsed: page.elapsed,
    ...rulesAt({ rules, indicatorId, year, elapsed: page.elapsed }),
  });
  const review = row.observation?.review ?? null;
  const manual = rules.manualOf(indicatorId, period)?.status ?? null;
  return {
    target: target === null ? null : withoutSpans(target),
    ...figureOf(figure, figures.unit),
    attainment,
    used,
    toTarget: distance,
    elapsed,
    paceGap,
    status,
    bucket: review === 'pending' ? 'pending' : (manual ?? status),
    review,
    isIllustrative,
    ...changesOf({ page, figures, yearStart, breaks: rules.breaksOf(indicatorId) }, target),
  };
}

function figureOf(
  figure: MetricRow['observation'],
  unit: string,
): Pick<ComparedCell, 'actual' | 'value' | 'basis' | 'how' | 'span'> {
  if (figure === null) return { actual: null, value: null, basis: null, how: null, span: null };
  return {
    actual: { value: figure.value, unit: figure.unit },
    value: convert(figure.value, parseUnit(figure.unit), parseUnit(unit)),
    basis: figure.basis,
    how: figure.how,
    span: placeOf(figure.spans),
  };
}

/** What the quarter brought, and how it compares with those before; only accepted figures count. */
function changesOf(
  {
    page,
    figures,
    yearStart,
    breaks,
  }: Pick<CellParts, 'page' | 'figures' | 'yearStart'> & { readonly breaks: ReadonlySet<string> },
  target: Target | null,
): Pick<ComparedCell, 'single' | 'singleShare' | 'yearOnYear' | 'quarterOnQuarter'> {
  const growth = growthAt(figures, page.quarter, { yearStart, breaks });
  const period = quarterKey(page.quarter);
  const taken = growth.singleQuarters.find((entry) => entry.period === period);
  const single = aloneOf(figures, page, taken);
  const goal =
    target === null ? null : convert(target.value, parseUnit(target.unit), parseUnit(figures.unit));
  return {
    single,
    singleShare: single.value === null ? null : ratioPercent(single.value, goal),
    yearOnYear: slim(growth.yearOnYear),
    quarterOnQuarter: slim(growth.quarterOnQuarter),
  };
}

/** The span that a link to a figure leads to: the number, else whatever there is. */
export function placeOf(spans: readonly Span[]): Span | null {
  return spans.find((span) => span.role === 'number') ?? spans[0] ?? null;
}

/** A figure on one quarter stands for itself; a running total is taken apart. */
function aloneOf(
  figures: QuarterFigures,
  { quarter }: QuarterPage,
  taken: Computed | undefined,
): ComparedChange {
  const figure = figures.at(quarter);
  const { unit } = figures;
  if (figure === null) return { value: null, unit, refused: 'no_figure' };
  if (figure.basis === 'new') return { value: figure.value, unit, refused: null };
  if (figure.basis === 'level' || taken === undefined)
    return { value: null, unit, refused: 'not_cumulative' };
  return slim(taken);
}

function slim({ value, unit, refused }: Computed): ComparedChange {
  return { value, unit, refused };
}

function withoutSpans({ value, unit, bound, strict, low, high }: Target): ComparedTarget {
  return { value, unit, bound, strict, low, high };
}
