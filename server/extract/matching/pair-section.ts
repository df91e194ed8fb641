/** Pairs the targets of one section with its figures: gates, scores, optimal assignment, then what lists and rates add. */
import { isComparable } from '../../domain/unit.ts';
import type { Reason } from '../../domain/finding.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { trace } from '../trace.ts';
import type { PairTrace, TraceSink } from '../types.ts';
import { assignPairs } from './assign-pairs.ts';
import { deriveActual } from './derive-actual.ts';
import { firstVeto } from './gates.ts';
import { pairAlone } from './pair-alone.ts';
import { pairParallel } from './pair-parallel.ts';
import { columnRate, printedRates } from './printed-rates.ts';
import { PAIR_FLOOR, scorePair, SURE_SCORE } from './score-pair.ts';
import type { PairContext, PairScore } from './score-pair.ts';
import type { TargetGroup } from './target-group.ts';

export interface Pairing {
  readonly group: TargetGroup;
  readonly actual: ClaimDraft | null;
  readonly pair: PairTrace | null;
  /** Why the figure waits for a check. */
  readonly reasons: readonly Reason[];
  readonly candidates: readonly {
    readonly claim: ClaimDraft;
    readonly reasons: readonly Reason[];
    readonly score: number;
  }[];
}

interface Cell extends PairScore {
  readonly reason: Reason | null;
  readonly isRefused: boolean;
}

const TIE = 0.03;
/** A section with more pairs to judge is no task but a dump: each target then sees the figures around its place only. */
const MOST_PAIRS = 40_000;
const CANDIDATE_NAME = 0.35;
const MOST_CANDIDATES = 3;

/** `claims` are all claims of the section, named rows included; `rowName` helps figures that name nothing. */
export function pairSection(
  groups: readonly TargetGroup[],
  claims: readonly ClaimDraft[],
  rowName: string,
  sink?: TraceSink,
): readonly Pairing[] {
  const figures = claims.filter((c) => c.kind === 'actual' || c.kind === 'subset' || c.kind === 'growth');
  const isHuge = groups.length * figures.length > MOST_PAIRS;
  if (isHuge) return pairInParts(groups, claims, rowName, sink);
  const rates = printedRates(claims);
  const ownRate = groups.length === 1 ? columnRate(claims) : null;
  const cells = groups.map((group) =>
    figures.map((figure) =>
      judge(group, figure, {
        rowName,
        isAlone: isAlone(group, groups),
        rate: rates.get(figure) ?? ownRate,
      }),
    ),
  );
  const assigned = assignPairs(
    cells.map((row) => row.map((cell) => cell.score)),
    PAIR_FLOOR,
  );
  const taken = new Set(assigned.filter((column) => column !== null));
  const first = groups.map((group, i): Pairing => {
    const column = assigned[i] ?? null;
    const figure = column === null ? undefined : figures[column];
    const row = cells[i] ?? [];
    const cell = column === null ? undefined : row[column];
    if (figure === undefined || cell === undefined) return unpaired(group, figures, row, taken);
    trace(
      sink,
      'matching',
      cell.because.join('+'),
      'made',
      figure.quantity,
      `${group.names[0] ?? ''} ${cell.score.toFixed(2)}`,
    );
    const rival = bestRival(row, figures, column, taken);
    return {
      group,
      actual: figure,
      pair: { score: cell.score, runnerUp: rival?.score ?? null, because: ['name', ...cell.because] },
      reasons: reasonsOf(group, figure, cell, rival),
      candidates: [],
    };
  });
  return pairAlone(pairParallel(first, figures), figures, rowName).map((pairing) =>
    pairing.actual === null
      ? (pairUnlike(pairing, first, figures) ?? deriveActual(pairing, claims, groups))
      : pairing,
  );
}

const PART = 100;

/** Cuts a huge section into stretches of equal share, so that the cost stays in proportion to the text. */
function pairInParts(
  groups: readonly TargetGroup[],
  claims: readonly ClaimDraft[],
  rowName: string,
  sink?: TraceSink,
): readonly Pairing[] {
  const parts = Math.ceil(Math.max(groups.length, claims.length) / PART);
  const share = <T>(items: readonly T[], i: number): readonly T[] =>
    items.slice(Math.floor((items.length * i) / parts), Math.floor((items.length * (i + 1)) / parts));
  return Array.from({ length: parts }).flatMap((_, i) =>
    pairSection(share(groups, i), share(claims, i), rowName, sink),
  );
}

function judge(group: TargetGroup, figure: ClaimDraft, context: PairContext): Cell {
  const scored = scorePair(group, figure, context);
  const refusal = firstVeto(group, figure);
  if (refusal === null) return { ...scored, reason: null, isRefused: false };
  return { ...scored, score: 0, reason: refusal.reason, isRefused: true };
}

/** No other goal of the section is measured alike. */
function isAlone({ main }: TargetGroup, groups: readonly TargetGroup[]): boolean {
  const unit = main.unit;
  return groups.filter((other) => isComparable(unit, other.main.unit)).length === 1;
}

interface Rival {
  readonly score: number;
  readonly claim: ClaimDraft;
}

function bestRival(
  row: readonly Cell[],
  figures: readonly ClaimDraft[],
  column: number | null,
  taken: ReadonlySet<number | null>,
): Rival | null {
  let best: Rival | null = null;
  row.forEach((cell, k) => {
    const claim = figures[k];
    if (k === column || taken.has(k) || claim === undefined || cell.score < PAIR_FLOOR) return;
    if (best === null || cell.score > best.score) best = { score: cell.score, claim };
  });
  return best;
}

function reasonsOf(
  group: TargetGroup,
  figure: ClaimDraft,
  cell: Cell,
  rival: Rival | null,
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (figure.how === 'counted')
    reasons.push({
      code: 'counted_from_names',
      params: { count: figure.quantity.value, names: figure.countedTexts.join('、') },
    });
  if (figure.isOpenList)
    reasons.push({ code: 'open_list', params: { names: figure.countedTexts.join('、') } });
  if (figure.how !== 'counted' && cell.score < SURE_SCORE)
    reasons.push({
      code: 'weak_match',
      params: { target: group.names[0] ?? '', actual: figure.object || figure.topic },
    });
  if (figure.quantity.isRepaired || group.main.quantity.isRepaired)
    reasons.push({ code: 'broken_number', params: {} });
  if (rival !== null && isTie(cell, rival, figure))
    reasons.push({
      code: 'tie',
      params: { value: rival.claim.quantity.value, unit: rival.claim.quantity.unit },
    });
  return reasons;
}

function isTie(cell: Cell, rival: Rival, figure: ClaimDraft): boolean {
  if (rival.claim.quantity.value === figure.quantity.value || rival.claim.how === 'counted') return false;
  return cell.score - rival.score < TIE && !rival.claim.isAside;
}

/** Nothing pairs: figures that came near are kept with the reason why they were not taken. */
function unpaired(
  group: TargetGroup,
  figures: readonly ClaimDraft[],
  row: readonly Cell[],
  taken: ReadonlySet<number | null>,
): Pairing {
  const candidates = row.flatMap((cell, k) => {
    const claim = figures[k];
    if (claim === undefined || taken.has(k)) return [];
    if (cell.isRefused)
      return cell.reason !== null && cell.name >= CANDIDATE_NAME
        ? [{ claim, reasons: [cell.reason], score: cell.name }]
        : [];
    const weak: Reason = {
      code: 'weak_match',
      params: { target: group.names[0] ?? '', actual: claim.object || claim.topic },
    };
    return cell.score >= CANDIDATE_NAME ? [{ claim, reasons: [weak], score: cell.score }] : [];
  });
  return {
    group,
    actual: null,
    pair: null,
    reasons: [],
    candidates: candidates.sort((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES),
  };
}

/** A grid row with one goal and one bare figure belongs together even when the units differ: 1.6万人 ↔ 7905人次. */
function pairUnlike(
  pairing: Pairing,
  all: readonly Pairing[],
  figures: readonly ClaimDraft[],
): Pairing | null {
  const bare = figures.filter((figure) => figure.isBareCell && figure.kind === 'actual');
  const [only] = bare;
  if (all.length !== 1 || bare.length !== 1 || only === undefined) return null;
  if (only.unit.label === '') return null;
  return {
    ...pairing,
    actual: only,
    pair: { score: 1, runnerUp: null, because: ['same_row'] },
    reasons: [
      {
        code: 'unlike_units',
        params: { target: pairing.group.main.quantity.unit, actual: only.quantity.unit },
      },
    ],
    candidates: [],
  };
}
