import { useState } from 'react';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { readKept, writeKept } from '../../lib/kept.ts';
import { keptFields } from './use-kept-fields.ts';
import { changesOf, entryOf, type CorrectionEntry, type EntryPatch } from './correction-entry.ts';

export interface Typed {
  /** The fields: what stands, with what was typed over it. */
  readonly entry: CorrectionEntry;
  readonly reason: string;
  /** Something differs from what stands. */
  readonly isTyped: boolean;
  readonly change: (patch: EntryPatch) => void;
  readonly setReason: (reason: string) => void;
  /** Forgets what was typed: it is stored, or given up. */
  readonly clear: () => void;
}

/** Under which name the typed words of a metric are kept. */
export function keptEntry(reportId: string, metricId: string | null): string {
  return `metric.${reportId}.${metricId ?? ''}`;
}

/** The fields of a metric while somebody types; what differs is kept in this browser until it is stored. */
export function useEntry(reportId: string, metric: ScorecardMetric): Typed {
  const name = keptEntry(reportId, metric.metricId);
  const [patch, setPatch] = useState<EntryPatch>(() => patchOf(readKept(name), metric));
  const [reason, setReason] = useState(() => wordsOf(readKept(name)?.['reason']));
  const changed = changesOf(metric, patch);
  const keep = (next: EntryPatch, why: string): void => {
    const differing = changesOf(metric, next);
    setPatch(next);
    setReason(why);
    writeKept(name, differing === null ? null : { ...differing, reason: why });
  };
  return {
    entry: { ...entryOf(metric), ...patch },
    reason,
    isTyped: changed !== null,
    change: (more) => keep({ ...patch, ...more }, reason),
    setReason: (why) => keep(patch, why),
    clear: () => keep({}, ''),
  };
}

/** Only what a field can hold: an older version may have kept something else. */
function patchOf(kept: Readonly<Record<string, unknown>> | null, metric: ScorecardMetric): EntryPatch {
  if (kept === null) return {};
  return keptFields(entryOf(metric), kept);
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
