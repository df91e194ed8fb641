import type { DecisionRows } from '../../../db/repositories/decisions.ts';
import type { Decided, Said } from '../../domain/decided.ts';

interface SaidRow {
  readonly id: string;
  readonly indicatorId: string;
  readonly actor: string;
  readonly createdAt: Date;
}

const NOTHING: Decided = { baselines: [], levels: [], breaks: [], plans: [], revisions: [] };

/** What was said about each indicator, as the API answers it; rows in the order of their years or quarters. */
export function toDecided(rows: DecisionRows): (indicatorId: string) => Decided {
  const all = new Map<string, Decided>();
  const add = <R extends SaidRow>(list: readonly R[], merge: (known: Decided, row: R) => Decided) => {
    for (const row of list) all.set(row.indicatorId, merge(all.get(row.indicatorId) ?? NOTHING, row));
  };
  add(rows.baselines, (known, row) => {
    const { year, value, unit, note } = row;
    return { ...known, baselines: [...known.baselines, { year, value, unit, note, ...said(row) }] };
  });
  add(rows.levels, (known, row) => {
    const { year, level, value, unit } = row;
    return { ...known, levels: [...known.levels, { year, level, value, unit, ...said(row) }] };
  });
  add(rows.breaks, (known, row) => {
    const { period, reason } = row;
    return { ...known, breaks: [...known.breaks, { period, reason, ...said(row) }] };
  });
  add(rows.plans, (known, row) => {
    const { year, shares } = row;
    return { ...known, plans: [...known.plans, { year, shares, ...said(row) }] };
  });
  add(rows.revisions, (known, row) => {
    const { period, reason } = row;
    return { ...known, revisions: [...known.revisions, { period, reason, ...said(row) }] };
  });
  return (indicatorId) => all.get(indicatorId) ?? NOTHING;
}

function said({ id, actor, createdAt }: SaidRow): Said {
  return { actor, at: createdAt.toISOString(), revision: id };
}
