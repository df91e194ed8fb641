import type { EditionRow } from '../../../db/repositories/reports.ts';
import { compareQuarters, quarterKey, type Quarter } from '../../domain/period.ts';

/** The edition that speaks for each quarter, by its key: of several the one that reaches furthest, then the newest. */
export type EditionsInForce = ReadonlyMap<string, EditionRow>;

export function editionsInForce(editions: readonly EditionRow[]): EditionsInForce {
  const byImport = [...editions].sort((a, b) => a.sequence - b.sequence);
  const inForce = new Map<string, EditionRow>();
  for (const edition of byImport) {
    const key = quarterKey(edition);
    const earlier = inForce.get(key);
    if (earlier === undefined || !outlasts(earlier, edition)) inForce.set(key, edition);
  }
  return inForce;
}

/** Whether an edition stays in force when another one of its quarter was imported after it. */
function outlasts(earlier: EditionRow, later: EditionRow): boolean {
  const reach = (edition: EditionRow) => edition.endMonth ?? edition.quarter * 3;
  if (reach(earlier) !== reach(later)) return reach(earlier) > reach(later);
  return earlier.issuedOn !== null && later.issuedOn !== null && earlier.issuedOn > later.issuedOn;
}

/** The latest quarter that has a report; null without any. */
export function newestQuarter(editions: readonly EditionRow[]): Quarter | null {
  const [newest] = [...editions].sort((a, b) => compareQuarters(b, a));
  return newest === undefined ? null : { year: newest.year, quarter: newest.quarter };
}

/**
 * The editions that were known at a moment: up to and with a given one (by its id), or those published by a
 * given day (ISO date; imported by then where the report names no date). Null when `asOf` is neither.
 */
export function editionsKnownAt(
  editions: readonly EditionRow[],
  asOf: string,
  timeZone: string,
): readonly EditionRow[] | null {
  const marked = editions.find((edition) => edition.id === asOf);
  if (marked !== undefined) return editions.filter((edition) => wasKnown(edition, marked));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return null;
  return editions.filter(({ issuedOn, createdAt }) => (issuedOn ?? isoDay(createdAt, timeZone)) <= asOf);
}

/** Imported by then, and not issued after it: somebody may import an old report last. */
function wasKnown({ sequence, issuedOn }: EditionRow, marked: EditionRow): boolean {
  const isLater = issuedOn !== null && marked.issuedOn !== null && issuedOn > marked.issuedOn;
  return sequence <= marked.sequence && !isLater;
}

function isoDay(instant: Date, timeZone: string): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant);
}
