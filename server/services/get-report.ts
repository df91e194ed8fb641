import { organisationById } from '../../db/repositories/organisations.ts';
import { editionById, editionsOf, reportText } from '../../db/repositories/reports.ts';
import { quarterKey } from '../domain/period.ts';
import type { ReportDetail } from '../domain/scorecard.ts';
import { AppError } from '../errors.ts';
import { editionsInForce } from './board/editions-in-force.ts';
import { loadBoard } from './board/load-board.ts';
import { loadRules } from './board/rules.ts';
import { summariseReport } from './board/summarise-reports.ts';
import { loadYearBook } from './board/year-book.ts';
import type { ServiceContext } from './context.ts';

/** One report with its text and everything found in it, also when it is withdrawn. @throws AppError report_not_found */
export async function getReport({ store }: ServiceContext, id: string): Promise<ReportDetail> {
  const edition = await editionById(store, id);
  const stored = await reportText(store, id);
  if (edition === null || stored === null) throw new AppError('report_not_found', { id });
  const summary = await summariseReport(store, id);
  // The report speaks for its own quarter here, whatever a later one or a person says instead.
  const others = (await editionsOf(store, edition.organisationId)).filter((other) => other.id !== id);
  const quarters = new Map([...editionsInForce(others), ...editionsInForce([edition])]);
  const inForce = Object.assign(quarters, { byHand: [] });
  const organisation = await organisationById(store, edition.organisationId);
  const yearStart = organisation?.yearStart ?? 1;
  const book = await loadYearBook(store, inForce, { shown: edition, yearStart });
  const { metrics, tasks, findings } = await loadBoard(store, edition, book, {
    withDiscarded: true,
    rules: await loadRules(store, edition.organisationId, quarterKey(edition)),
  });
  const { format } = edition;
  return { ...summary, format, text: stored.text, blocks: stored.blocks, tasks, metrics, findings };
}
