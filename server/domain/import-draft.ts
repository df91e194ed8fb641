/** What was understood of a file before it is taken: the answer of a preview, and what a person may correct in it. */
import type { CellChange, DecisionOutcome } from './cell-change.ts';
import type { ColumnRole } from './column-role.ts';
import type { Params } from './finding.ts';
import type { Amount, Form, Observation, Target } from './indicator.ts';
import type { ReportSummary } from './scorecard.ts';
import type { TextEncoding } from './text-encoding.ts';

/**
 * certain: nothing to ask, may be taken unseen · ready: may be taken, and something is worth a look ·
 * needs_input: cannot be taken before a person says what is missing · duplicate: is there already.
 */
export type DraftState = 'certain' | 'ready' | 'needs_input' | 'duplicate';

/** What a draft cannot be taken without. */
export const BLOCKING_DOUBTS = [
  'period_unknown',
  'columns_unread',
  'nothing_found',
  'quarter_locked',
] as const;
/** What a person should look at first. */
export const OPEN_DOUBTS = [
  'period_guessed',
  'org_unknown',
  'targets_unread',
  'column_unknown',
  'table_unread',
  'replaces_report',
] as const;

export type BlockingDoubt = (typeof BLOCKING_DOUBTS)[number];
export type DoubtCode = BlockingDoubt | (typeof OPEN_DOUBTS)[number];

export interface Doubt {
  readonly code: DoubtCode;
  readonly params: Params;
}

/** What gave a column its role: its header, what stands below it, a person now or earlier, or nothing. */
export type ColumnSource = 'header' | 'content' | 'given' | 'remembered' | 'unknown';

export interface DraftColumn {
  /** As printed; the key under which a correction names it. */
  readonly header: string;
  readonly role: string;
  readonly source: ColumnSource;
}

export interface DraftTable {
  readonly columns: readonly DraftColumn[];
  /** Rows below the header; tables that repeat one header count together. */
  readonly rowCount: number;
  /** False: nothing was read from it, because its header is not known. */
  readonly isRead: boolean;
  /** The first rows, a cell under each column; null where nothing stands. */
  readonly rows: readonly (readonly (string | null)[])[];
}

export interface DraftMetric {
  readonly name: string;
  readonly taskNo: string | null;
  readonly form: Form;
  readonly target: Target | null;
  readonly actual: Observation | null;
}

/** A figure that differs from the stored one. */
export interface DraftChange {
  readonly name: string;
  readonly from: Amount;
  readonly to: Amount;
}

/** What taking the report would change against what is stored. */
export interface DraftChanges {
  /** The quarter is locked and takes no report. */
  readonly isLocked: boolean;
  /** The report in force for the same quarter, which this one would take the place of. */
  readonly replaces: ReportSummary | null;
  /** The report that `targets`, `figures` and `dropped` compare with: the replaced one, else the one before it this year. */
  readonly comparedWith: ReportSummary | null;
  /** Metrics that go on an indicator of the organisation, and those that begin one. */
  readonly continued: number;
  readonly created: number;
  /** Metrics that may go on an indicator: a person says so after the report is taken. */
  readonly uncertain: number;
  readonly targets: readonly DraftChange[];
  readonly figures: readonly DraftChange[];
  /** Indicators of that report which this one does not name. */
  readonly dropped: readonly string[];
  /** Against the replaced report, every cell that says something else; the first of them. Empty where none is replaced. */
  readonly cells: readonly CellChange[];
  /** How many cells there are. */
  readonly cellCount: number;
  /** What becomes of people's decisions about earlier files of the quarter. */
  readonly decisions: readonly DecisionOutcome[];
}

export interface DraftPeriod {
  /** `2021-Q3` */
  readonly key: string;
  /** What its figures cover: the year so far, unless a person says that it is the quarter alone. */
  readonly start: string;
  readonly months: number;
}

export interface ImportDraft {
  /** Null once nothing is left to take: taken, or there already. */
  readonly id: string | null;
  readonly expiresAt: string | null;
  readonly state: DraftState;
  readonly doubts: readonly Doubt[];
  /** What the reader noticed: hidden sheets, a guessed encoding. */
  readonly notes: readonly { readonly code: string; readonly params: Params }[];
  readonly fileName: string;
  readonly byteSize: number;
  readonly format: string;
  readonly encoding: TextEncoding | null;
  readonly pageCount: number | null;
  readonly title: string;
  readonly org: string;
  /** The stored organisation it belongs to; null for a new one. */
  readonly organisationId: string | null;
  readonly period: DraftPeriod | null;
  readonly tables: readonly DraftTable[];
  readonly counts: {
    readonly rows: number;
    readonly tasks: number;
    readonly metrics: number;
    readonly reported: number;
    readonly milestones: number;
    readonly findings: number;
  };
  /** The first metrics found, in the order of the report. */
  readonly metrics: readonly DraftMetric[];
  readonly changes: DraftChanges;
  /** The report that the same bytes gave before. */
  readonly duplicate: ReportSummary | null;
  readonly corrections: DraftCorrections;
}

/** What a person said about a file, as it is stored with the draft. */
export interface DraftCorrections {
  /** `2021-Q3`, `2021-01-01/P9M` or `2021-07-01/P3M`. */
  readonly period?: string;
  readonly org?: string;
  readonly encoding?: TextEncoding;
  /** By header as printed; null takes back what was remembered. */
  readonly columns?: Readonly<Record<string, ColumnRole | null>>;
}
