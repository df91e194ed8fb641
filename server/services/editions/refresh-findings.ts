import { setImmediate } from 'node:timers/promises';
import { decisionsOf, type SeriesBreakRow } from '../../../db/repositories/decisions.ts';
import {
  deleteFindings,
  findingsOf,
  insertFindings,
  type FindingRow,
} from '../../../db/repositories/findings.ts';
import { organisationById } from '../../../db/repositories/organisations.ts';
import { periodStateOf } from '../../../db/repositories/period-states.ts';
import { editionsOf, isByHand, type EditionRow } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import { compareQuarters, quarterKey } from '../../domain/period.ts';
import { editionsInForce } from '../board/editions-in-force.ts';
import { hashBytes } from '../hash-bytes.ts';
import { loadOpenLinks } from '../links/open-links.ts';
import { loadContent, type EditionContent } from './edition-content.ts';
import { EDITION_CODES, editionFindings, type EditionFinding } from './edition-findings.ts';

/** After everything that reading one report gives. */
const FIRST_ORDINAL = 100_000;
const ID_LENGTH = 32;

/**
 * Brings the findings across an organisation's editions up to date. What still holds keeps its row, so that a
 * new report changes nothing of a quarter it says nothing about; locked quarters stay as they are.
 * Runs inside a transaction.
 */
export async function refreshFindings(session: Session, organisationId: string): Promise<void> {
  const yearStart = (await organisationById(session, organisationId))?.yearStart ?? 1;
  const editions = (await editionsOf(session, organisationId)).filter((edition) => !isByHand(edition));
  const inForce = [...editionsInForce(editions).values()].sort(compareQuarters);
  const seen = new Set<string>();
  const { breaks } = await decisionsOf(session, organisationId);
  const links = await loadOpenLinks(session, organisationId);
  const waiting = new Map([...links].map(([id, options]) => [id, options.map((each) => each.indicatorId)]));
  let before: EditionContent | null = null;
  for (const edition of inForce) {
    // The driver works in this thread: between two reports everybody else has a turn.
    await setImmediate();
    const now: EditionContent = await loadContent(session, edition);
    const earlier = editions.filter(
      (other) => other.id !== edition.id && quarterKey(other) === quarterKey(edition),
    );
    const last = earlier.filter((other) => other.sequence < edition.sequence).at(-1);
    const replaced = last === undefined ? null : await loadContent(session, last);
    const wanted = editionFindings(now, {
      ...{ before, replaced, seen, waiting, yearStart },
      broken: brokenIn(breaks, quarterKey(edition)),
    });
    const state = await periodStateOf(session, organisationId, quarterKey(edition));
    if (state !== 'locked') await settle(session, now, wanted);
    for (const { metric } of now.metrics) seen.add(metric.indicatorId);
    before = now;
  }
}

function brokenIn(breaks: readonly SeriesBreakRow[], period: string): ReadonlySet<string> {
  return new Set(breaks.filter((row) => row.period === period).map(({ indicatorId }) => indicatorId));
}

/** Rows follow from what stands in the reports alone: taking a change back brings the very same rows back. */
async function settle(
  session: Session,
  { edition }: EditionContent,
  wanted: readonly EditionFinding[],
): Promise<void> {
  const stored = (await findingsOf(session, edition.id)).filter(({ code }) => EDITION_CODES.includes(code));
  const rows = toRows(edition, wanted);
  const kept = new Set(stored.map(printed).filter((text) => rows.some((row) => printed(row) === text)));
  const gone = stored.filter((row) => !kept.has(printed(row)));
  if (gone.length > 0)
    await deleteFindings(
      session,
      gone.map(({ id }) => id),
    );
  await insertFindings(
    session,
    rows.filter((row) => !kept.has(printed(row))),
  );
}

function toRows(edition: EditionRow, wanted: readonly EditionFinding[]): readonly FindingRow[] {
  const seen = new Map<string, number>();
  return wanted.map((finding, index) => {
    const key = keyOf(finding);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const { organisationId, actor, createdAt } = edition;
    const id = hashBytes(JSON.stringify([edition.id, key, nth])).slice(0, ID_LENGTH);
    return { id, ordinal: FIRST_ORDINAL + index, organisationId, actor, createdAt, ...finding };
  });
}

function keyOf({
  code,
  taskId,
  metricId,
  indicatorId,
  params,
}: Pick<FindingRow, 'code' | 'taskId' | 'metricId' | 'indicatorId' | 'params'>): string {
  return JSON.stringify([code, taskId, metricId, indicatorId, params]);
}

function printed(row: FindingRow): string {
  return JSON.stringify([row.id, row.ordinal, row.severity, row.params, row.spans]);
}
