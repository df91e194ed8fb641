/** What the clients of the kill test were told, to hold it against the store after each restart. */
import type { ScorecardMetric } from '../../server/domain/scorecard.ts';

/** What a client saw of a metric. */
export type SeenMetric = Readonly<
  Pick<ScorecardMetric, 'name' | 'revision' | 'review' | 'isDiscarded'> & {
    readonly target: number | null;
    readonly actual: number | null;
  }
>;

export interface KnownReport {
  readonly id: string;
  readonly organisationId: string;
  readonly period: string;
  readonly fileName: string;
  /** SHA-256 of the text that the server answered; null before it was read. */
  readonly textHash: string | null;
  /** By id of the metric, as much as the client was told. */
  readonly metrics: Map<string, Partial<SeenMetric>>;
}

/** One change that a client asks for; it is in flight until it is answered. */
export type Change =
  | { readonly kind: 'import' | 'draft'; readonly fileName: string }
  | { readonly kind: 'commit'; readonly fileName: string; readonly draftId: string }
  | {
      readonly kind: 'accept' | 'correct' | 'discard' | 'reopen' | 'undo';
      readonly reportId: string;
      readonly metricId: string;
      /** What a correction says; null for the other kinds. */
      readonly value: number | null;
    }
  | { readonly kind: 'remark'; readonly indicatorId: string; readonly period: string; readonly text: string }
  | {
      readonly kind: 'state';
      readonly organisationId: string;
      readonly period: string;
      readonly state: string;
    };

export interface Journal {
  /** By file name. */
  readonly reports: Map<string, KnownReport>;
  /** SHA-256 of the bytes of every file that was sent, by name. */
  readonly sent: Map<string, string>;
  /** Drafts that were acknowledged and not taken yet: id by file name. */
  readonly drafts: Map<string, string>;
  readonly remarks: Map<string, Extract<Change, { readonly kind: 'remark' }>>;
  /** State of a quarter, by organisation and quarter. */
  readonly states: Map<string, string>;
  /** Changes that were answered with 2xx, by kind. */
  readonly acknowledged: Map<string, number>;
  /** Names and ids of what was touched since the last restart. */
  readonly fresh: Set<string>;
  refused: number;
  inFlight: Change | null;
}

export function newJournal(): Journal {
  return {
    reports: new Map(),
    sent: new Map(),
    drafts: new Map(),
    remarks: new Map(),
    states: new Map(),
    acknowledged: new Map(),
    fresh: new Set(),
    refused: 0,
    inFlight: null,
  };
}

export function seenMetric(metric: ScorecardMetric): SeenMetric {
  const { name, revision, review, isDiscarded, target, actual } = metric;
  return {
    ...{ name, revision, review, isDiscarded },
    ...{ target: target?.value ?? null, actual: actual?.value ?? null },
  };
}

export function count(counts: Map<string, number>, kind: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}

/** How many changes were acknowledged so far. */
export function changesOf({ acknowledged }: Journal): number {
  return [...acknowledged.values()].reduce((sum, n) => sum + n, 0);
}
