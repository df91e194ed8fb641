import { findingsOf } from '../../../db/repositories/findings.ts';
import type { Session } from '../../../db/store.ts';
import { compareQuarters, quarterKey } from '../../domain/period.ts';
import type { FindingView } from '../../domain/scorecard.ts';
import { toFindingView } from './views.ts';
import type { QuarterPage, YearBook } from './year-book.ts';

/**
 * What the last report that has a metric says of it: that no later one of the year does. A report of the next
 * year changes nothing of a closed one.
 * @param taskNoOf number of the task of an indicator on this page
 */
export async function droppedLater(
  session: Session,
  book: YearBook,
  page: QuarterPage,
  taskNoOf: (indicatorId: string) => string | null,
): Promise<readonly FindingView[]> {
  const found: FindingView[] = [];
  for (const later of book.pages) {
    if (later.edition === null || compareQuarters(later.quarter, page.quarter) <= 0) continue;
    for (const row of await findingsOf(session, later.edition.id)) {
      const { code, params, indicatorId } = row;
      const own = indicatorId === null ? undefined : page.rows.get(indicatorId);
      if (code !== 'dropped_metric' || params['lastIn'] !== quarterKey(page.quarter) || !own) continue;
      const view = toFindingView(row, taskNoOf(own.metric.indicatorId));
      found.push({ ...view, spans: own.target?.spans ?? [] });
    }
  }
  return found;
}
