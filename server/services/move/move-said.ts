import type { EditionRows } from '../../../db/repositories/edition-rows.ts';
import { columnMappingsOf, moveColumnMapping } from '../../../db/repositories/column-mappings.ts';
import { countMetricsOf, metricsOf } from '../../../db/repositories/metrics.ts';
import { editionsOf, type EditionRow } from '../../../db/repositories/reports.ts';
import { rehang, saidAbout, saidOfReport, type SaidRow } from '../../../db/repositories/said-rows.ts';
import type { Session } from '../../../db/store.ts';
import { quarterKey } from '../../domain/period.ts';

export interface SaidMove {
  /** As it stood before the move. */
  readonly edition: EditionRow;
  readonly target: string;
  /** Quarter it goes to. */
  readonly period: string;
  /** Indicator before → indicator at the new place; one that is missing stays itself. */
  readonly homes: ReadonlyMap<string, string>;
  readonly old: EditionRows;
}

/**
 * Takes along what people said of a moved report: its next steps, the words about its quarter that no other report
 * there speaks of, everything about indicators that it alone names, and the columns it taught. Where the new place
 * has a word of its own, that holds. Runs inside a transaction.
 */
export async function moveSaid(
  session: Session,
  move: SaidMove,
): Promise<{ readonly moved: number; readonly dropped: number }> {
  const { edition, target, period, homes, old } = move;
  const was = quarterKey(edition);
  const isAway = edition.organisationId !== target;
  const indicators = [...new Set(old.metrics.map(({ indicatorId }) => indicatorId))];
  const others = await namedByOthers(session, edition);
  const said = [...(await saidOfReport(session, edition.id)), ...(await saidAbout(session, indicators))];
  let moved = 0;
  let dropped = 0;
  for (const row of said) {
    const id = row.indicatorId;
    const isOfQuarter = isReports(row) ? row.period === was : row.period === was && !others.has(id ?? '');
    const isLeft = isAway && id !== null && (await isLeftAlone(session, edition, id));
    // What the second reading does not have stays where others name it, and the words about it too.
    const isUnknownThere = isAway && !isLeft && id !== null && !homes.has(id);
    if ((!isOfQuarter && !isLeft) || isUnknownThere || (!isAway && was === period)) continue;
    const isKept = await rehang(session, row, {
      ...(isAway ? { organisationId: target, indicatorId: homeOf(id, homes) } : {}),
      ...(isOfQuarter ? { period } : {}),
    });
    if (isKept) moved += 1;
    else dropped += 1;
  }
  if (isAway) await moveColumns(session, edition, target);
  return { moved, dropped };
}

function homeOf(id: string | null, homes: ReadonlyMap<string, string>): string | null {
  return id === null ? null : (homes.get(id) ?? id);
}

/** A next step that a report promises is its own, whatever else speaks of the quarter. */
function isReports({ table, fields }: SaidRow): boolean {
  return table === 'followUp' && fields['editionId'] !== null;
}

/** Indicators that another report of the quarter left behind names. */
async function namedByOthers(session: Session, edition: EditionRow): Promise<ReadonlySet<string>> {
  const editions = (await editionsOf(session, edition.organisationId)).filter(
    (other) => other.id !== edition.id && quarterKey(other) === quarterKey(edition),
  );
  const rows = await metricsOf(
    session,
    editions.map(({ id }) => id),
  );
  return new Set(rows.map(({ metric }) => metric.indicatorId));
}

/** Nothing but the moved report names the indicator. */
async function isLeftAlone(session: Session, { id }: EditionRow, indicatorId: string): Promise<boolean> {
  const own = await metricsOf(session, [id]);
  const here = own.filter(({ metric }) => metric.indicatorId === indicatorId).length;
  return (await countMetricsOf(session, indicatorId)) === here;
}

async function moveColumns(session: Session, edition: EditionRow, target: string): Promise<void> {
  const known = new Set((await columnMappingsOf(session, target)).map(({ header }) => header));
  for (const row of await columnMappingsOf(session, edition.organisationId))
    if (row.editionId === edition.id)
      await moveColumnMapping(session, row.id, known.has(row.header) ? null : target);
}
