import type { Counts, Scorecard, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { detailOf } from './detail-fixture.ts';

/** A board of the given metrics; `silent` further targets gave no figure. */
export function scorecardOf(metrics: readonly ScorecardMetric[], silent = 0): Scorecard {
  const { organisation, edition, elapsed, period } = detailOf({ values: [null, null, null, null] });
  const count = (bucket: ScorecardMetric['bucket']): number =>
    metrics.filter((m) => m.bucket === bucket).length;
  const counts: Counts = {
    behind: count('behind'),
    missed: count('missed'),
    at_risk: count('at_risk'),
    on_track: count('on_track'),
    met: count('met'),
    exceeded: count('exceeded'),
    not_reported: count('not_reported') + silent,
    qualitative: 0,
    pending: count('pending'),
  };
  return {
    organisation,
    period,
    periodState: 'working',
    elapsed,
    dataTo: '2021-09-30',
    edition,
    newestPeriod: period,
    periods: [],
    headline: { zh: [], en: [] },
    counts,
    openLinks: 0,
    metrics,
    tasks: [],
    findings: [],
    summary: [],
    owners: [],
  };
}
