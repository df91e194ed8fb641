/** Reports as lists and the source view show them. */
import type { FindingView, PeriodState, ScorecardMetric } from './scorecard.ts';
import type { TaskView } from './task-view.ts';
import type { Trust } from './trust.ts';

export type ReportStatus = 'ready' | 'withdrawn';

export interface ReportSummary {
  readonly id: string;
  readonly title: string;
  /** For links to the board of this organisation. */
  readonly organisationId: string;
  readonly org: string;
  readonly orgEn: string | null;
  readonly isSample: boolean;
  readonly isIllustrative: boolean;
  readonly period: string | null;
  readonly issuedOn: string | null;
  readonly indexNo: string | null;
  readonly fileName: string;
  readonly byteSize: number;
  readonly importedAt: string;
  readonly status: ReportStatus;
  /** Of its quarter; a locked one takes no change. */
  readonly periodState: PeriodState;
  /** The report that took its place in its quarter; null while it is in force, or withdrawn. */
  readonly supersededBy: string | null;
  /** What share of its figures people corrected. */
  readonly trust: Trust;
  readonly counts: {
    readonly tasks: number;
    readonly metrics: number;
    readonly accepted: number;
    readonly pending: number;
    readonly notReported: number;
    readonly milestones: number;
    readonly findings: number;
  };
}

/** A block of the stored text for the source view: a heading or one cell with the role it was read in. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: 'heading' | 'paragraph' | 'cell';
  /** Row of a table within the report, null outside tables; cells of a row share it. */
  readonly row: number | null;
  readonly role: string | null;
  readonly taskNo: string | null;
  /** Where a cell stands in the document's own table; absent outside tables. */
  readonly place?: CellPlace | undefined;
}

/** A cell's place in the table as printed; spans above 1 are merged cells. */
export interface CellPlace {
  /** Tables of a report have different numbers. */
  readonly table: number;
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface ReportDetail extends ReportSummary {
  /** Of the stored file: `txt`, `docx`, `xlsx` and so on. */
  readonly format: string;
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly tasks: readonly TaskView[];
  readonly metrics: readonly ScorecardMetric[];
  readonly findings: readonly FindingView[];
}
