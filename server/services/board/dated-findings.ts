import { findingsOfIndicator } from '../../../db/repositories/findings.ts';
import type { EditionRow } from '../../../db/repositories/reports.ts';
import type { Session } from '../../../db/store.ts';
import type { DatedFinding } from '../../domain/scorecard.ts';
import { compareQuarters, quarterKey } from '../../domain/period.ts';
import { toFindingView } from './views.ts';

/** What was found about an indicator in the given editions, by quarter. */
export async function datedFindings(
  session: Session,
  indicatorId: string,
  editions: readonly EditionRow[],
): Promise<readonly DatedFinding[]> {
  const rows = await findingsOfIndicator(session, indicatorId);
  return [...editions]
    .sort(compareQuarters)
    .flatMap((edition) =>
      rows
        .filter((row) => row.editionId === edition.id)
        .map((row) => ({ ...toFindingView(row, null), editionId: edition.id, period: quarterKey(edition) })),
    );
}
