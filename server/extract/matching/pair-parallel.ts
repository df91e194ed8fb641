/**
 * Two lists in the same item, figure for figure: when one pair is sure, its neighbours answer each other in order,
 * although the words differ. They wait for a check.
 *
 *     2.牵头承担不少于20项攻关项目,联合解决不少于30项关键技术。
 *     2.协同推动26个攻关项目,按计划实施30项重点研发项目。
 */
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { firstVeto } from './gates.ts';
import type { Pairing } from './pair-section.ts';

const PARALLEL_SCORE = 0.5;

/** Adds pairs by position; answers the others unchanged. */
export function pairParallel(
  pairings: readonly Pairing[],
  figures: readonly ClaimDraft[],
): readonly Pairing[] {
  const taken = new Set(pairings.flatMap(({ actual }) => (actual === null ? [] : [actual])));
  return pairings.map((pairing) => {
    if (pairing.actual !== null) return pairing;
    const found = counterpart(pairing, pairings, figures, taken);
    if (found === null) return pairing;
    taken.add(found);
    return {
      ...pairing,
      actual: found,
      pair: { score: PARALLEL_SCORE, runnerUp: null, because: ['same_place_in_list'] },
      reasons: [
        {
          code: 'scope_differs' as const,
          params: { target: pairing.group.names[0] ?? '', actual: found.object },
        },
      ],
      candidates: [],
    };
  });
}

function counterpart(
  pairing: Pairing,
  pairings: readonly Pairing[],
  figures: readonly ClaimDraft[],
  taken: ReadonlySet<ClaimDraft>,
): ClaimDraft | null {
  const { main } = pairing.group;
  if (main.item === null) return null;
  const promised = pairings.filter((p) => isSameList(p.group.main, main));
  const reached = figures.filter((f) => f.item === main.item && f.kind === 'actual' && f.how === 'stated');
  if (promised.length < 2 || promised.length !== reached.length) return null;
  const hasSurePair = promised.some((p, i) => p.actual !== null && p.actual === reached[i]);
  const found = reached[promised.indexOf(pairing)];
  if (!hasSurePair || found === undefined || taken.has(found) || found.object === '') return null;
  if (found.quantity.unit !== main.quantity.unit) return null;
  return firstVeto(pairing.group, found) === null ? found : null;
}

function isSameList(a: ClaimDraft, b: ClaimDraft): boolean {
  return a.field.start === b.field.start && a.item === b.item;
}
