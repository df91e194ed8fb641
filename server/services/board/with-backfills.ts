import type { PeriodObservations, StatedObservation } from '../../domain/observation-history.ts';
import { isoInterval, quarterKey } from '../../domain/period.ts';
import type { QuarterPage } from './year-book.ts';

/** What was stated of an indicator, and after it what dated events fill in: it counts where nothing was stated. */
export function withBackfills(
  stated: readonly PeriodObservations[],
  pages: readonly QuarterPage[],
  indicatorId: string,
): readonly PeriodObservations[] {
  const periods = new Map(stated.map((entry) => [entry.period, entry]));
  const editions = new Map(pages.map(({ edition }) => [edition?.id, edition]));
  for (const page of pages) {
    const fill = page.backfills.get(indicatorId);
    if (fill === undefined) continue;
    const { editionId, value, unit, asOf, spans, review, periodStart: start, periodMonths: months } = fill;
    const edition = editions.get(editionId);
    const period = quarterKey(page.quarter);
    const known = periods.get(period);
    const statement: StatedObservation = {
      editionId,
      issuedOn: edition?.issuedOn ?? null,
      observation: { value, unit, basis: 'cumulative', how: 'backfilled', asOf, spans },
      review,
      isIllustrative: edition?.isIllustrative ?? false,
      byHand: null,
      isCurrent: known === undefined || known.statements.every(({ isCurrent }) => !isCurrent),
    };
    periods.set(period, {
      period,
      interval: known?.interval ?? isoInterval({ start, months }),
      statements: [...(known?.statements ?? []), statement],
    });
  }
  return [...periods.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}
