import type { RollUpPart } from '../../domain/roll-up.ts';
import type { OrganisationGroup } from '../../domain/roll-up-view.ts';

/** What the page of all organisations needs of one board. */
export interface BoardCount {
  readonly group: OrganisationGroup;
  readonly parts: readonly RollUpPart[];
}

/** Counts of boards, as long as nothing was written to their organisation. */
export interface BoardCounts {
  readonly get: (question: string, revision: string) => BoardCount | undefined;
  readonly keep: (question: string, revision: string, count: BoardCount) => void;
}

/** Some quarters of every department of a country. */
const MOST = 4000;

export function boardCounts(): BoardCounts {
  const kept = new Map<string, { readonly revision: string; readonly count: BoardCount }>();
  return {
    get: (question, revision) => {
      const last = kept.get(question);
      return last?.revision === revision ? last.count : undefined;
    },
    keep: (question, revision, count) => {
      kept.delete(question);
      kept.set(question, { revision, count });
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST) break;
        kept.delete(oldest);
      }
    },
  };
}
