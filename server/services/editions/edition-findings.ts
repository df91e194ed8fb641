import type { MetricRow } from '../../../db/repositories/metrics.ts';
import type { FindingCode, Params, Severity } from '../../domain/finding.ts';
import { quarterKey, reportingYear } from '../../domain/period.ts';
import type { Span } from '../../domain/provenance.ts';
import { targetChange } from '../../domain/target-history.ts';
import { toBase, parseUnit } from '../../domain/unit.ts';
import { toTarget } from '../board/views.ts';
import { alignTasks, isSameTitle } from './align-tasks.ts';
import type { EditionContent } from './edition-content.ts';

/** What somebody notices who lays a report beside the one before it. It belongs to the report in which it shows. */
export interface EditionFinding {
  readonly editionId: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly taskId: string | null;
  readonly metricId: string | null;
  readonly indicatorId: string | null;
  readonly params: Params;
  readonly spans: readonly Span[];
}

/** Codes that comparing editions gives; the others come from reading one report. */
export const EDITION_CODES: readonly FindingCode[] = [
  'target_revised',
  'restated_actual',
  'falling_cumulative',
  'contradictory_claim',
  'dropped_metric',
  'new_metric',
  'task_dropped',
  'task_reworded',
];

/** Findings of an edition: by itself, against the one it took the place of, and against the one of the quarter before. */
export function editionFindings(
  now: EditionContent,
  { before, replaced, seen, waiting, broken, yearStart }: EditionNeighbours,
): readonly EditionFinding[] {
  const found = contradictions(now);
  if (replaced !== null) found.push(...restatements(now, replaced));
  if (before === null) return found;
  const isSameYear = reportingYear(now.edition, yearStart) === reportingYear(before.edition, yearStart);
  const earlier = byIndicator(before.metrics);
  for (const row of now.metrics) {
    const old = earlier.get(row.metric.indicatorId);
    if (old === undefined) {
      if (!seen.has(row.metric.indicatorId) && !waiting.has(row.metric.indicatorId))
        found.push(aboutMetric(row, 'new_metric', {}, targetSpans(row)));
    } else if (isSameYear) {
      found.push(...revisions(old, row), ...(broken.has(row.metric.indicatorId) ? [] : falls(old, row)));
    }
  }
  const named = now.metrics.map(({ metric }) => metric.indicatorId);
  // One that may be among those that wait was not dropped for sure.
  const present = new Set([...named, ...named.flatMap((id) => waiting.get(id) ?? [])]);
  for (const { metric } of before.metrics) {
    if (!present.has(metric.indicatorId)) found.push(dropped(now, before, metric));
  }
  return isSameYear ? [...found, ...taskChanges(before, now)] : found;
}

export interface EditionNeighbours {
  /** The edition in force for the quarter before; null for the first one. */
  readonly before: EditionContent | null;
  /** The edition of the same quarter that was in force until then. */
  readonly replaced: EditionContent | null;
  /** Indicators that any earlier quarter names. */
  readonly seen: ReadonlySet<string>;
  /** Indicators whose link is open, with those they may be. */
  readonly waiting: ReadonlyMap<string, readonly string[]>;
  /** Indicators that count something else from this quarter on. */
  readonly broken: ReadonlySet<string>;
  readonly yearStart: number;
}

function byIndicator(rows: readonly MetricRow[]): ReadonlyMap<string, MetricRow> {
  return new Map(rows.map((row) => [row.metric.indicatorId, row]));
}

function aboutMetric(
  { metric }: MetricRow,
  code: FindingCode,
  params: Params,
  spans: readonly Span[],
): EditionFinding {
  return {
    editionId: metric.editionId,
    code,
    severity: 'note',
    taskId: metric.taskId,
    metricId: metric.id,
    indicatorId: metric.indicatorId,
    params: { name: metric.name, ...params },
    spans,
  };
}

/** Kept with the report that lacks it, so that one of a later year changes nothing of an earlier one; it knows where it was last. */
function dropped(
  { edition }: EditionContent,
  before: EditionContent,
  { name, indicatorId }: MetricRow['metric'],
): EditionFinding {
  const nowhere = { taskId: null, metricId: null, spans: [] };
  return {
    editionId: edition.id,
    code: 'dropped_metric',
    severity: 'note',
    ...nowhere,
    indicatorId,
    params: { name, lastIn: quarterKey(before.edition) },
  };
}

function revisions(before: MetricRow, now: MetricRow): readonly EditionFinding[] {
  if (before.target === null || now.target === null) return [];
  const change = targetChange(toTarget(before.target), toTarget(now.target), now.metric.direction);
  if (change === null || written(before.target) === written(now.target)) return [];
  const params = { previous: written(before.target), value: written(now.target), change };
  return [aboutMetric(now, 'target_revised', params, targetSpans(now))];
}

/** A running total that falls: counted anew where both were stated, else a reason to look again. */
function falls(before: MetricRow, now: MetricRow): readonly EditionFinding[] {
  const [old, figure] = [before.observation, now.observation];
  if (old === null || figure === null || old.review === 'discarded' || figure.review === 'discarded')
    return [];
  if (old.basis !== 'cumulative' || figure.basis !== 'cumulative' || old.unitMeasure !== figure.unitMeasure)
    return [];
  if (figure.valueBase >= old.valueBase) return [];
  const areStated = old.how === 'stated' && figure.how === 'stated';
  const params = { previous: written(old), value: written(figure) };
  return [aboutMetric(now, areStated ? 'restated_actual' : 'falling_cumulative', params, figure.spans)];
}

/** The same quarter, told once more with another figure. */
function restatements(now: EditionContent, replaced: EditionContent): readonly EditionFinding[] {
  const earlier = byIndicator(replaced.metrics);
  return now.metrics.flatMap((row) => {
    const old = earlier.get(row.metric.indicatorId)?.observation ?? null;
    const figure = row.observation;
    if (old === null || figure === null) return [];
    if (toBase(old.value, parseUnit(old.unit)) === toBase(figure.value, parseUnit(figure.unit))) return [];
    const params = { previous: written(old), value: written(figure) };
    return [aboutMetric(row, 'restated_actual', params, figure.spans)];
  });
}

/** Claims and printed rates that the report's own figures refute. */
function contradictions({ metrics, findings }: EditionContent): EditionFinding[] {
  return metrics.flatMap((row) => {
    const wrong = findings.find(
      ({ code, metricId }) =>
        metricId === row.metric.id && (code === 'claim_mismatch' || code === 'rate_mismatch'),
    );
    if (wrong === undefined) return [];
    const claim = row.metric.claim?.quote ?? wrong.params['claim'] ?? wrong.params['printed'] ?? '';
    const { severity, spans } = wrong;
    return [{ ...aboutMetric(row, 'contradictory_claim', { claim }, spans), severity }];
  });
}

function taskChanges(before: EditionContent, now: EditionContent): readonly EditionFinding[] {
  const bare = { editionId: now.edition.id, severity: 'note', metricId: null, indicatorId: null } as const;
  return alignTasks(before.tasks, now.tasks).flatMap(({ before: old, after }): EditionFinding[] => {
    if (old === null) return [];
    if (after === null) {
      return [
        {
          ...bare,
          code: 'task_dropped',
          taskId: null,
          params: { title: old.title, no: old.no ?? '' },
          spans: [],
        },
      ];
    }
    if (isSameTitle(old.title, after.title)) return [];
    const params = { previous: old.title, title: after.title };
    const spans = after.titleSpan === null ? [] : [after.titleSpan];
    return [{ ...bare, code: 'task_reworded', taskId: after.id, params, spans }];
  });
}

function targetSpans({ target }: MetricRow): readonly Span[] {
  return target?.spans ?? [];
}

function written({ value, unit }: { readonly value: number; readonly unit: string }): string {
  return `${value}${unit}`;
}
