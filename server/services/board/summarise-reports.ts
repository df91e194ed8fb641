import { organisationById } from '../../../db/repositories/organisations.ts';
import { countsByReport } from '../../../db/repositories/report-counts.ts';
import { editionById, type EditionRow } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import { quarterKey } from '../../domain/period.ts';
import type { ReportSummary } from '../../domain/scorecard.ts';
import { AppError } from '../../errors.ts';

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
    counts: counts.get(edition.id) ?? NOTHING,
  }));
}

/** One report as lists show it, as it stands now. @throws AppError report_not_found */
export async function summariseReport(session: Session, id: string): Promise<ReportSummary> {
  const edition = await editionById(session, id);
  const [summary] = edition === null ? [] : await summariseReports(session, [edition]);
  if (summary === undefined) throw new AppError('report_not_found', { id });
  return summary;
}
