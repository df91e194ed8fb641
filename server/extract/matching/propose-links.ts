/** Which indicator each metric of a report continues, how surely, and which others it might be: what a person must see. */
import type { Metric } from '../types.ts';
import { LINK_FLOOR, scoreIndicators, type KnownIndicator } from './align-indicators.ts';
import { assignPairs } from './assign-pairs.ts';

export interface LinkCandidate {
  readonly id: string;
  /** Likeness of names, raised by an equal target: 0.5 to about 1.2. */
  readonly score: number;
}

export interface LinkProposal {
  /** The indicator it most likely continues; null for a new one. No id twice in a report. */
  readonly id: string | null;
  /** False where the likeness is faint, or another indicator or metric has as good a claim: a person decides then. */
  readonly isCertain: boolean;
  /** `id` first, then the others that are alike enough, best first. */
  readonly candidates: readonly LinkCandidate[];
}

/** From here on a likeness counts as certain; measured on families of reports, where no link above it was wrong. */
const CERTAIN = 0.6;
/** A rival this close to the best one leaves the choice open. */
const MARGIN = 0.1;
const MOST_CANDIDATES = 3;

/** One proposal for each metric, in their order. */
export function proposeLinks(
  known: readonly KnownIndicator[],
  metrics: readonly Metric[],
): readonly LinkProposal[] {
  const scores = scoreIndicators(known, metrics);
  const columns = assignPairs(scores, LINK_FLOOR);
  return scores.map((row, index): LinkProposal => {
    const column = columns[index] ?? null;
    const id = column === null ? null : (known[column]?.id ?? null);
    if (column === null || id === null) return { id: null, isCertain: true, candidates: [] };
    const score = row[column] ?? 0;
    const others = row.flatMap((value, other): readonly LinkCandidate[] => {
      const indicator = known[other];
      return other === column || indicator === undefined || value < LINK_FLOOR
        ? []
        : [{ id: indicator.id, score: value }];
    });
    const hasRival = isContested(scores, columns, index, column);
    return {
      id,
      isCertain: score >= CERTAIN && !hasRival,
      candidates: [{ id, score }, ...others.sort((a, b) => b.score - a.score)].slice(0, MOST_CANDIDATES),
    };
  });
}

/** Whether a free indicator is nearly as like this metric, or a metric left without any nearly as like this indicator. */
function isContested(
  scores: readonly (readonly number[])[],
  columns: readonly (number | null)[],
  row: number,
  column: number,
): boolean {
  const best = scores[row]?.[column] ?? 0;
  const isClose = (value: number) => value >= LINK_FLOOR && value > best - MARGIN;
  const freeIndicator = (scores[row] ?? []).some(
    (value, other) => other !== column && isClose(value) && !columns.includes(other),
  );
  const freeMetric = scores.some(
    (others, other) => other !== row && columns[other] === null && isClose(others[column] ?? 0),
  );
  return freeIndicator || freeMetric;
}
