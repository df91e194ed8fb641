import type { EntryGrid, EntryRow } from '../../domain/by-hand.ts';
import type { Quarter } from '../../domain/period.ts';
import { foldName } from '../../domain/sheet-words.ts';
import { HAN_COUNTERS } from '../../extract/lexicon/units.ts';
import { nameSimilarity } from '../../extract/matching/similarity.ts';

/** What the rows of a sheet are held against. */
export interface SheetFrame {
  readonly organisationId: string;
  readonly yearStart: number;
  /** What stands, by reporting year; every year lists the same indicators. */
  readonly grids: ReadonlyMap<number, EntryGrid>;
  /** Indicators of the organisation; ids of merged ones lead to the one they went into. */
  readonly byId: ReadonlyMap<string, EntryRow>;
  readonly byName: ReadonlyMap<string, readonly EntryRow[]>;
  /** Year of a target column that names none, and quarter of an `actual` column. */
  readonly year: number;
  readonly period: Quarter | null;
  /** Take what the sheet says also where somebody changed the cell since the template was made. */
  readonly isOverwriting: boolean;
}

export const COUNTERS: ReadonlySet<string> = new Set(HAN_COUNTERS);

/** Indicators by each of their names. */
export function rowsByName(rows: readonly EntryRow[]): ReadonlyMap<string, readonly EntryRow[]> {
  const named = new Map<string, EntryRow[]>();
  for (const row of rows) {
    for (const name of new Set([row.name, row.nameEn ?? row.name].map(foldName)))
      named.set(name, [...(named.get(name) ?? []), row]);
  }
  return named;
}

/** Names at least this alike may mean one thing. */
const NEAR = 0.55;

/** The known metric that a name is most alike; null where none comes near. */
export function nearestName({ byId }: Pick<SheetFrame, 'byId'>, name: string): string | null {
  const scored = [...byId.values()].map((row) => ({
    name: row.name,
    score: Math.max(nameSimilarity(name, row.name), nameSimilarity(name, row.nameEn ?? '')),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { name: '', score: 0 });
  return best.score >= NEAR ? best.name : null;
}

/** What stands of an indicator in a year; null for one that is new. */
export function rowOf(frame: SheetFrame, id: string | null, year: number): EntryRow | null {
  return frame.grids.get(year)?.rows.find((row) => row.id === id) ?? null;
}
