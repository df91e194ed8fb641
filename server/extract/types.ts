/**
 * The nouns of extraction, in the order of the pipeline:
 * document → sections (fields with roles) → mentions → claims → pairs → metrics, milestones, findings.
 * Every step takes plain readonly data and answers new data; offsets always refer to the document's text.
 */
import type { Finding, Params, Reason } from '../domain/finding.ts';
import type {
  Claim as ReportClaim,
  Direction,
  Form,
  MilestoneStatus,
  Observation,
  Target,
} from '../domain/indicator.ts';
import type { Period, Quarter } from '../domain/period.ts';
import type { Span } from '../domain/provenance.ts';
import type { TextBlock } from '../domain/scorecard.ts';

/** Half-open range into the document's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a column, labelled paragraph or part of prose is for. `body` is prose nobody separated: cues decide there. */
export type FieldRole =
  | 'number'
  | 'task'
  | 'indicator'
  | 'unit'
  | 'target'
  | 'measures'
  | 'progress'
  | 'rate'
  | 'owner'
  | 'problems'
  | 'next'
  | 'forecast'
  | 'prior'
  | 'remark'
  | 'body'
  | 'other';

/** One cell, labelled paragraph or stretch of prose of a task. */
export interface Field extends Range {
  readonly role: FieldRole;
  /** Header or label text that gave the role; null for prose. */
  readonly header: string | null;
  /** Unit that the header or a unit column fixes for bare numbers (单位：万元). */
  readonly unit: string | null;
  /** Period a progress or target column speaks of (1-9月完成情况, 一季度目标); null when it names none. */
  readonly period: Period | null;
  /** The role came from the content against the header: the row has lost a cell. */
  readonly isShifted: boolean;
}

/** Roles that a person gave to columns, each with the `headerKey` of its header. Plain data: it may cross to another process. */
export type ColumnRoles = readonly (readonly [headerKey: string, role: FieldRole])[];

/** A column of a table as it is printed, and as it was read. */
export interface ColumnReading {
  /** Header cells from the outermost to the column's own, joined by a blank; empty where none is printed. */
  readonly header: string;
  readonly role: FieldRole;
  /** What gave the role: the words of the header, what stands below it, or a person; unknown: nothing did. */
  readonly source: 'header' | 'content' | 'given' | 'unknown';
  /** Nothing stands below the header. */
  readonly isBlank: boolean;
}

/** A table of the report, for a person who checks how it was understood. */
export interface TableSummary {
  readonly columns: readonly ColumnReading[];
  /** Filled rows below the header. */
  readonly rowCount: number;
  /** False: no header was recognised, and nothing was read from it. */
  readonly isRead: boolean;
  /** The first rows, a range under each column; null where nothing stands. */
  readonly rows: readonly (readonly (Range | null)[])[];
}

/** One task, or one row of an indicator grid. */
export interface Section {
  readonly no: string | null;
  readonly title: Range | null;
  readonly owners: readonly string[];
  readonly fields: readonly Field[];
  /** Row in its table, for the source view; null in prose. */
  readonly row: number | null;
}

export interface ReportFacts {
  readonly title: string | null;
  readonly org: string | null;
  readonly year: number | null;
  readonly quarter: number | null;
  /** Year or quarter follows from the day of issue alone: nothing in the report says it. */
  readonly isPeriodGuessed: boolean;
  readonly issuedOn: string | null;
  readonly indexNo: string | null;
  readonly lang: 'zh' | 'en';
}

/** How exact a number is, as written. gt and lt are strict (超, 不足); approx is 左右, 约, 余 kept as gte. */
export type Comparator = 'eq' | 'gte' | 'lte' | 'gt' | 'lt' | 'approx' | 'range';

/** stated: written out · inherited: unit or verb carried from a neighbour in a list · inferred: read from context. */
export type Certainty = 'stated' | 'inherited' | 'inferred';

/** A number with its unit in the text. `text.slice(start, end)` runs from the first digit of the number to the end of its unit. */
export interface QuantityMention extends Range {
  /** Value in `unit`, as written: 1.1 for 1.1亿元, 256000 for 25万6千; low end of a range. */
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** As written with its scale word: 亿元, 万人次, 个百分点, %; '' when bare. */
  readonly unit: string;
  readonly comparator: Comparator;
  readonly unitCertainty: Certainty;
  /** Digits were repaired (line break inside, letter O for zero): never accepted without a check. */
  readonly isRepaired: boolean;
  /** With the bound words around it: 不少于20项, 10个左右. */
  readonly extent?: Range;
  /** Written as a fraction of the whole (三分之一, 半数); value is in percent. */
  readonly isFraction?: boolean;
}

/** A stretch of time named in the text and what it resolves to against the report's period. */
export interface PeriodMention extends Range {
  readonly period: Period | null;
  /** 截至9月底 names an end; ISO date. */
  readonly asOf: string | null;
  readonly isAmbiguous: boolean;
  /** A time before the report's year (去年同期, 2020年): last year's figures stand beside it. */
  readonly isPrior?: boolean;
}

/** What a number in the text is, decided by column first, cue words second, position third. */
export type ClaimKind =
  | 'target'
  | 'actual'
  | 'restated_target'
  | 'plan'
  | 'prior'
  | 'growth'
  | 'rate'
  | 'remainder'
  | 'rank'
  | 'subset'
  | 'forecast'
  | 'next_step'
  | 'threshold'
  | 'context';

/** A quantity (or counted list of names) asserted of a thing. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly quantity: QuantityMention;
  readonly field: Field;
  readonly taskNo: string | null;
  /** Clause and sentence around the number. */
  readonly clause: Range;
  readonly sentence: Range;
  /** The thing counted or measured, without verb and bound: 科技型中小企业. */
  readonly object: string;
  readonly objectRange: Range | null;
  /** Verb or nominal that governs the number, own or inherited through the list: 新增, 建设, 实现. */
  readonly verb: string | null;
  readonly form: Form;
  readonly direction: Direction;
  readonly basis: Observation['basis'];
  readonly asOf: string | null;
  readonly how: Observation['how'];
  /** Item number inside the cell (`2.` → 2), which often pairs a goal with its result. */
  readonly item: number | null;
  /** Quoted or 《》 names in the sentence; a shared one is strong evidence. */
  readonly names: readonly string[];
  /** Which rule decided, for the trace. */
  readonly rule: string;
  readonly certainty: Certainty;
}

/** Why a target got its actual: score, the best other choice and what spoke for it. Stored, shown in review. */
export interface PairTrace {
  readonly score: number;
  readonly runnerUp: number | null;
  readonly because: readonly string[];
}

export interface Candidate {
  /** How near it comes to the target: that of a pair, or the likeness of the name where its kind refuses it. */
  readonly score: number;
  readonly value: number;
  readonly unit: string;
  readonly reasons: readonly Reason[];
  readonly spans: readonly Span[];
}

/** One of the names that were counted, with the day (or `2021-03`) on which its sentence says it came about. */
export interface DatedName {
  readonly on: string;
  /** The name, then its sentence. */
  readonly spans: readonly Span[];
}

export interface Metric {
  readonly taskNo: string | null;
  readonly name: string;
  readonly direction: Direction;
  readonly form: Form;
  readonly target: Target | null;
  readonly actual: Observation | null;
  /** When each counted name came about; empty unless every one is dated. */
  readonly dated: readonly DatedName[];
  /** Percent, unrounded; null where a ratio means nothing. */
  readonly attainment: number | null;
  readonly claim: ReportClaim | null;
  readonly needsReview: boolean;
  readonly reasons: readonly Reason[];
  readonly candidates: readonly Candidate[];
  /** Without a figure: the sentence of the progress text that comes nearest to the target. */
  readonly said: Span | null;
  readonly pair: PairTrace | null;
}

export interface Milestone {
  readonly taskNo: string | null;
  readonly goal: string;
  readonly goalSpan: Span;
  readonly status: MilestoneStatus;
  readonly evidence: readonly Span[];
  /** ISO day, or `2021-03`, that the evidence names for what is done; null when it names none. */
  readonly doneOn: string | null;
}

export interface Task {
  readonly no: string | null;
  readonly title: string;
  readonly titleSpan: Span | null;
  readonly owners: readonly string[];
  readonly fields: readonly Field[];
}

/** A figure told before that the report takes back, and what it says instead. */
export interface Correction extends Range {
  readonly before: { readonly value: number; readonly unit: string };
  readonly now: { readonly value: number; readonly unit: string };
}

export interface Diagnostic {
  readonly code: string;
  readonly params: Params;
  readonly spans: readonly Span[];
}

/** The whole answer for one report. Pure: the caller adds the text's hash. */
export interface Extraction {
  readonly report: ReportFacts;
  readonly tasks: readonly Task[];
  readonly metrics: readonly Metric[];
  readonly milestones: readonly Milestone[];
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
  /** Absent: none were looked for. */
  readonly corrections?: readonly Correction[];
  /** For the source view: the text cut into headings, paragraphs and cells with their roles. */
  readonly blocks: readonly TextBlock[];
  /** Tables in the order of the text; those inside cells follow their table. */
  readonly tables: readonly TableSummary[];
}

/** What the caller knows and the text may not say; a person's correction of period, organisation or columns comes in here. */
export interface ExtractOptions {
  readonly period?: Quarter;
  readonly org?: string;
  readonly columnRoles?: ColumnRoles;
  readonly fileName?: string;
  readonly trace?: TraceSink;
}

/** Receives what each rule made, changed or dropped; prints only when asked for. */
export type TraceSink = (entry: {
  readonly step: string;
  readonly rule: string;
  readonly action: 'made' | 'changed' | 'dropped';
  readonly range: Range | null;
  readonly note: string;
}) => void;
