import { organisationById } from '../../../db/repositories/organisations.ts';
import { countsByReport } from '../../../db/repositories/report-counts.ts';
import { periodStateOf } from '../../../db/repositories/period-states.ts';
import { editionById, editionsOf, type EditionRow } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import { quarterKey } from '../../domain/period.ts';
import type { PeriodState, ReportSummary } from '../../domain/scorecard.ts';
import { trustOf, type Trust } from '../../domain/trust.ts';
import { AppError } from '../../errors.ts';
import { measureTrust } from '../review/measure-trust.ts';
import { editionsInForce } from './editions-in-force.ts';

const NOTHING: ReportSummary['counts'] = {
  tasks: 0,
  metrics: 0,
  accepted: 0,
  pending: 0,
  notReported: 0,
  milestones: 0,
  findings: 0,
};

/** Reports as lists show them, in the given order. */
export async function summariseReports(
  session: Session,
  editions: readonly EditionRow[],
): Promise<readonly ReportSummary[]> {
  const counts = await countsByReport(
    session,
    editions.map((edition) => edition.id),
  );
  const names = new Map<string, { readonly name: string; readonly nameEn: string | null }>();
  for (const id of new Set(editions.map((edition) => edition.organisationId))) {
    const organisation = await organisationById(session, id);
    if (organisation !== null) names.set(id, organisation);
  }
  const standings = await standingsOf(session, [...names.keys()], editions);
  const trust = new Map<string, Trust>();
  for (const { id } of editions) trust.set(id, await measureTrust(session, id));
  return editions.map((edition) => ({
    id: edition.id,
    title: edition.title,
    organisationId: edition.organisationId,
    org: names.get(edition.organisationId)?.name ?? '',
    orgEn: names.get(edition.organisationId)?.nameEn ?? null,
    isSample: edition.isSample,
    isIllustrative: edition.isIllustrative,
    period: quarterKey(edition),
    issuedOn: edition.issuedOn,
    indexNo: edition.indexNo,
    fileName: edition.fileName,
    byteSize: edition.byteSize,
    importedAt: edition.createdAt.toISOString(),
    status: edition.withdrawnAt === null ? 'ready' : 'withdrawn',
    ...standings(edition),
    trust: trust.get(edition.id) ?? trustOf({ figures: 0, checked: 0, corrected: 0 }),
    counts: counts.get(edition.id) ?? NOTHING,
  }));
}

type Standing = Pick<ReportSummary, 'periodState' | 'supersededBy'>;

/** How the quarter of an edition stands, and which report took its place there. */
async function standingsOf(
  session: Session,
  organisationIds: readonly string[],
  editions: readonly EditionRow[],
): Promise<(edition: EditionRow) => Standing> {
  const inForce = new Map<string, string>();
  for (const id of organisationIds) {
    for (const [period, edition] of editionsInForce(await editionsOf(session, id))) {
      inForce.set(`${id} ${period}`, edition.id);
    }
  }
  const quarterOf = (edition: EditionRow): string => `${edition.organisationId} ${quarterKey(edition)}`;
  const states = new Map<string, PeriodState>();
  for (const edition of editions) {
    const key = quarterOf(edition);
    if (states.has(key)) continue;
    states.set(key, await periodStateOf(session, edition.organisationId, quarterKey(edition)));
  }
  return (edition) => {
    const newest = inForce.get(quarterOf(edition)) ?? edition.id;
    const isReplaced = edition.withdrawnAt === null && newest !== edition.id;
    return {
      periodState: states.get(quarterOf(edition)) ?? 'working',
      supersededBy: isReplaced ? newest : null,
    };
  };
}

/** One report as lists show it, as it stands now. @throws AppError report_not_found */
export async function summariseReport(session: Session, id: string): Promise<ReportSummary> {
  const edition = await editionById(session, id);
  const [summary] = edition === null ? [] : await summariseReports(session, [edition]);
  if (summary === undefined) throw new AppError('report_not_found', { id });
  return summary;
}
