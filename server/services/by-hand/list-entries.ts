import { eventsOfEditions } from '../../../db/repositories/audit-events.ts';
import { indicatorsOf, type IndicatorRow } from '../../../db/repositories/indicators.ts';
import { metricsOf, type MetricRow } from '../../../db/repositories/metrics.ts';
import { lockedPeriods } from '../../../db/repositories/period-states.ts';
import { editionsOf } from '../../../db/repositories/reports.ts';
import type { Row, Session } from '../../../db/store.ts';
import type { EntryCell, EntryGrid, EntryRow, EntryTarget, HandCell } from '../../domain/by-hand.ts';
import { compareQuarters, quarterKey, quartersOfYear, reportingYear } from '../../domain/period.ts';
import { convert, parseUnit } from '../../domain/unit.ts';
import { editionsInForce, newestQuarter } from '../board/editions-in-force.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import { toOrganisationView, toTarget } from '../board/views.ts';
import { loadYearBook, type QuarterPage } from '../board/year-book.ts';
import type { ServiceContext } from '../context.ts';

/**
 * Every indicator of an organisation with its target and figures of a year, as a grid to type into.
 * @param year reporting year; default: that of the newest quarter with figures
 * @throws AppError organisation_not_found, no_reports
 */
export async function listEntries(
  { store, now }: ServiceContext,
  org: string | undefined,
  year: number | undefined,
): Promise<EntryGrid> {
  const organisation = await findOrganisation(store, org);
  const { id, yearStart } = organisation;
  const editions = await editionsOf(store, id);
  const inForce = editionsInForce(editions);
  const newest = newestQuarter(editions);
  const shownYear = year ?? (newest === null ? now().getUTCFullYear() : reportingYear(newest, yearStart));
  const quarters = quartersOfYear(shownYear, yearStart);
  const [shown = { year: shownYear, quarter: 1 }] = quarters;
  const { pages } = await loadYearBook(store, inForce, { shown, yearStart });
  const locked = new Set(await lockedPeriods(store, id));
  const hand = await handRows(
    store,
    inForce.byHand.filter((edition) => quarters.some((quarter) => compareQuarters(quarter, edition) === 0)),
  );
  const indicators = await indicatorsOf(store, id);
  return {
    organisation: toOrganisationView(organisation, null),
    year: shownYear,
    quarters: pages.map(({ quarter, edition }) => ({
      period: quarterKey(quarter),
      isLocked: locked.has(quarterKey(quarter)),
      hasReport: edition !== null,
    })),
    rows: indicators.map((indicator) => toRow(indicator, pages, hand)),
  };
}

/** What stands by hand, by indicator and quarter. */
type HandRows = ReadonlyMap<string, { readonly row: MetricRow; readonly hand: HandCell }>;

async function handRows(
  session: Session,
  editions: readonly { readonly id: string; readonly year: number; readonly quarter: number }[],
): Promise<HandRows> {
  const ids = editions.map(({ id }) => id);
  const periods = new Map(editions.map((edition) => [edition.id, quarterKey(edition)]));
  const rows = ids.length === 0 ? [] : await metricsOf(session, ids);
  const last = new Map(
    (await eventsOfEditions(session, 'metric', ids)).map((event) => [event.subjectId, event]),
  );
  const found = new Map<string, { row: MetricRow; hand: HandCell }>();
  for (const row of rows) {
    const { id: metricId, editionId, indicatorId } = row.metric;
    const event = last.get(metricId);
    const hand = {
      editionId,
      metricId,
      revision: event?.id ?? null,
      actor: event?.actor ?? row.metric.actor,
      at: (event?.createdAt ?? row.metric.createdAt).toISOString(),
    };
    found.set(`${indicatorId} ${periods.get(editionId) ?? ''}`, { row, hand });
  }
  return found;
}

function toRow(indicator: IndicatorRow, pages: readonly QuarterPage[], hand: HandRows): EntryRow {
  const { id, name, nameEn, unit, direction, form, basis, weight, pinnedOrder } = indicator;
  const settings = { name, nameEn, unit, direction, form, basis, weight, pinnedOrder };
  return {
    id,
    ...settings,
    target: targetOf(indicator, pages, hand),
    cells: pages.map((page) => cellOf(indicator, page, hand)),
  };
}

function cellOf({ id, unit }: IndicatorRow, page: QuarterPage, hand: HandRows): EntryCell {
  const period = quarterKey(page.quarter);
  const entered = hand.get(`${id} ${period}`);
  const figure = page.rows.get(id)?.observation ?? null;
  const own = entered?.row.observation ?? null;
  const shown = figure?.review === 'discarded' ? null : figure;
  return {
    period,
    value: shown === null ? null : inUnit(shown, unit),
    how: shown?.how ?? null,
    review: shown?.review ?? null,
    basis: shown?.basis ?? null,
    isByHand: own !== null && own.id === shown?.id,
    entered: own === null ? null : inUnit(own, unit),
    hand: entered?.hand ?? null,
  };
}

/** The year's target as its last quarter with one says it. */
function targetOf(
  indicator: IndicatorRow,
  pages: readonly QuarterPage[],
  hand: HandRows,
): EntryTarget | null {
  const entered = pages
    .map((page) => hand.get(`${indicator.id} ${quarterKey(page.quarter)}`))
    .findLast((entry) => entry?.row.target != null);
  const stated = pages
    .map((page) => page.rows.get(indicator.id)?.target ?? null)
    .findLast((row) => row !== null);
  const row = stated ?? entered?.row.target ?? null;
  if (row === null) return null;
  const from = pages.find((page) => page.rows.get(indicator.id)?.target?.id === row.id)?.quarter;
  const isByHand = entered !== undefined && row.id === entered.row.target?.id;
  return {
    ...toTarget(row),
    from: from === undefined ? null : quarterKey(from),
    isByHand,
    hand: isByHand ? entered.hand : null,
  };
}

function inUnit({ value, unit }: Pick<Row<'observation'>, 'value' | 'unit'>, to: string): number | null {
  return convert(value, parseUnit(unit), parseUnit(to));
}
