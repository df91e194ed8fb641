import { indicatorsOf } from '../../db/repositories/indicators.ts';
import { editionById } from '../../db/repositories/reports.ts';
import type { ReportComparison } from '../domain/comparison-view.ts';
import { AppError } from '../errors.ts';
import { toEditionView } from './board/views.ts';
import type { ServiceContext } from './context.ts';
import { loadContent } from './editions/edition-content.ts';
import { editionDifference } from './editions/edition-difference.ts';

/**
 * What changed from one report of an organisation to another, of any quarters; withdrawn ones too.
 * @throws AppError report_not_found, also for a report of another organisation
 */
export async function compareReports(
  { store }: ServiceContext,
  id: string,
  fromId: string,
): Promise<ReportComparison> {
  const [before, after] = [await editionById(store, fromId), await editionById(store, id)];
  if (after === null) throw new AppError('report_not_found', { id });
  if (before?.organisationId !== after.organisationId) throw new AppError('report_not_found', { id: fromId });
  const indicators = new Map((await indicatorsOf(store, after.organisationId)).map((row) => [row.id, row]));
  const contents = [await loadContent(store, before), await loadContent(store, after)] as const;
  return {
    organisationId: after.organisationId,
    before: toEditionView(before),
    after: toEditionView(after),
    ...editionDifference(...contents, indicators),
  };
}
