import { findingsOfIndicator } from '../../../db/repositories/findings.ts';
import type { EditionRow } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import type { DatedFinding } from '../../domain/scorecard.ts';
import { compareQuarters, quarterKey } from '../../domain/period.ts';
import { toFindingView } from './views.ts';

/** What was found about an indicator in the given editions, by the quarter that shows it. */
export async function datedFindings(
  session: Session,
  indicatorId: string,
  editions: readonly EditionRow[],
): Promise<readonly DatedFinding[]> {
  const rows = await findingsOfIndicator(session, indicatorId);
  const byQuarter = new Map(editions.map((edition) => [quarterKey(edition), edition]));
  return [...editions].sort(compareQuarters).flatMap((edition) =>
    rows
      .filter((row) => row.editionId === edition.id)
      .map((row) => {
        const last = byQuarter.get(String(row.params['lastIn'] ?? '')) ?? edition;
        const place = { editionId: last.id, period: quarterKey(last), noticedIn: quarterKey(edition) };
        return { ...toFindingView(row, null), ...place };
      }),
  );
}
