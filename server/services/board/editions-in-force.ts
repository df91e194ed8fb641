import { isByHand, type EditionRow } from '../../../db/repositories/reports.ts';
import { compareQuarters, quarterKey, type Quarter } from '../../domain/period.ts';

/** An edition as it was known at a moment: what people entered by hand is cut off there. */
export interface KnownEdition extends EditionRow {
  readonly isKnown?: (at: Date) => boolean;
}

/**
 * The edition that speaks for each quarter, by its key: of several files the one that reaches furthest, then the
 * newest; what was entered by hand where there is no file.
 */
export interface EditionsInForce extends ReadonlyMap<string, EditionRow> {
  /** What was entered by hand, of every quarter: laid over what the files state. */
  readonly byHand: readonly KnownEdition[];
}

export function editionsInForce(editions: readonly KnownEdition[]): EditionsInForce {
  const byImport = [...editions].sort((a, b) => a.sequence - b.sequence);
  const inForce = new Map<string, EditionRow>();
  for (const edition of byImport) {
    const key = quarterKey(edition);
    const earlier = inForce.get(key);
    if (edition.speaks && (earlier === undefined || !outlasts(earlier, edition))) inForce.set(key, edition);
  }
  return Object.assign(inForce, { byHand: byImport.filter(isByHand) });
}

/** Whether an edition stays in force when another one of its quarter was imported after it. */
function outlasts(earlier: EditionRow, later: EditionRow): boolean {
  if (isByHand(earlier) !== isByHand(later)) return isByHand(later);
  const reach = (edition: EditionRow) => edition.endMonth ?? edition.quarter * 3;
  if (reach(earlier) !== reach(later)) return reach(earlier) > reach(later);
  return earlier.issuedOn !== null && later.issuedOn !== null && earlier.issuedOn > later.issuedOn;
}

/** The latest quarter that has a report; null without any. */
export function newestQuarter(editions: readonly EditionRow[]): Quarter | null {
  const [newest] = editions.filter(({ speaks }) => speaks).sort((a, b) => compareQuarters(b, a));
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
): readonly KnownEdition[] | null {
  const marked = editions.find((edition) => edition.id === asOf);
  if (marked !== undefined) {
    const isKnown = (at: Date) => at.getTime() <= marked.createdAt.getTime();
    return cutOff(editions, isKnown, (edition) => wasKnown(edition, marked));
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return null;
  const isKnown = (at: Date) => isoDay(at, timeZone) <= asOf;
  return cutOff(editions, isKnown, ({ issuedOn, createdAt }) =>
    issuedOn === null ? isKnown(createdAt) : issuedOn <= asOf,
  );
}

/** The files that pass, and of what was entered by hand whatever was entered by then. */
function cutOff(
  editions: readonly EditionRow[],
  isKnown: (at: Date) => boolean,
  passes: (edition: EditionRow) => boolean,
): readonly KnownEdition[] {
  return editions.flatMap((edition): KnownEdition[] => {
    if (!isByHand(edition)) return passes(edition) ? [edition] : [];
    return isKnown(edition.createdAt) ? [{ ...edition, isKnown }] : [];
  });
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
