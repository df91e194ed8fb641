import {
  deleteFindings,
  findingsOf,
  insertFindings,
  type FindingRow,
} from '../../../db/repositories/findings.ts';
import { organisationById } from '../../../db/repositories/organisations.ts';
import { periodStateOf } from '../../../db/repositories/period-states.ts';
import { editionsOf } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import { compareQuarters, quarterKey } from '../../domain/period.ts';
import { editionsInForce } from '../board/editions-in-force.ts';
import type { ServiceContext } from '../context.ts';
import { loadContent, type EditionContent } from './edition-content.ts';
import { EDITION_CODES, editionFindings, type EditionFinding } from './edition-findings.ts';

/** After everything that reading one report gives. */
const FIRST_ORDINAL = 100_000;

/**
 * Brings the findings across an organisation's editions up to date. What still holds keeps its row, so that a
 * new report changes nothing of a quarter it says nothing about; locked quarters stay as they are.
 * Runs inside a transaction.
 */
export async function refreshFindings(
  session: Session,
  context: ServiceContext,
  organisationId: string,
): Promise<void> {
  const yearStart = (await organisationById(session, organisationId))?.yearStart ?? 1;
  const editions = await editionsOf(session, organisationId);
  const inForce = [...editionsInForce(editions).values()].sort(compareQuarters);
  const seen = new Set<string>();
  let before: EditionContent | null = null;
  for (const edition of inForce) {
    const now: EditionContent = await loadContent(session, edition);
    const earlier = editions.filter(
      (other) => other.id !== edition.id && quarterKey(other) === quarterKey(edition),
    );
    const last = earlier.filter((other) => other.sequence < edition.sequence).at(-1);
    const replaced = last === undefined ? null : await loadContent(session, last);
    const wanted = editionFindings(now, { before, replaced, seen, yearStart });
    const state = await periodStateOf(session, organisationId, quarterKey(edition));
    if (state !== 'locked') await settle(session, context, now, wanted);
    for (const { metric } of now.metrics) seen.add(metric.indicatorId);
    before = now;
  }
}

async function settle(
  session: Session,
  { actor, now, newId }: ServiceContext,
  { edition }: EditionContent,
  wanted: readonly EditionFinding[],
): Promise<void> {
  const stored = (await findingsOf(session, edition.id)).filter(({ code }) => EDITION_CODES.includes(code));
  const keys = new Set(stored.map(keyOf));
  const wantedKeys = new Set(wanted.map(keyOf));
  const gone = stored.filter((row) => !wantedKeys.has(keyOf(row)));
  if (gone.length > 0)
    await deleteFindings(
      session,
      gone.map(({ id }) => id),
    );
  const created = wanted.flatMap((finding, index) =>
    keys.has(keyOf(finding))
      ? []
      : [
          {
            id: newId(),
            ordinal: FIRST_ORDINAL + index,
            organisationId: edition.organisationId,
            actor,
            createdAt: now(),
            ...finding,
          },
        ],
  );
  await insertFindings(session, created);
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
