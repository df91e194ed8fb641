import type { ReadOptions, SourceDocument, UnreadableCode } from '../../documents/document.ts';
import type { GridReading } from '../../documents/sheet-grid.ts';
import type { KnownIndicator } from '../../extract/matching/align-indicators.ts';
import type { LinkProposal } from '../../extract/matching/propose-links.ts';
import type { ExtractOptions, Extraction, Metric } from '../../extract/types.ts';

/** A file as it came in, with what a person said about it. Plain data: it may cross to another process. */
export interface Upload {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** For the reader: the encoding a person named. */
  readonly read?: ReadOptions;
  /** For the extraction: period, organisation and what else corrects it. */
  readonly extract?: Omit<ExtractOptions, 'fileName' | 'trace'>;
}

/** A filled sheet as it came in. */
export type GridUpload = Omit<Upload, 'extract'>;

/** Why a file is not taken. */
export interface Refusal {
  readonly ok: false;
  readonly code: UnreadableCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The text of a file. Its blocks stay where it was read: the extraction has those that are stored. */
export type FileText = Omit<SourceDocument, 'blocks'>;

/** What a file says, or why it is not taken. */
export type UploadReading =
  { readonly ok: true; readonly document: FileText; readonly extraction: Extraction } | Refusal;

/** For each metric which indicator it continues and how surely. */
export type Alignment = readonly LinkProposal[];

/** What a job gives. */
export type JobValue = UploadReading | Alignment | GridReading;

/** One piece of work of the reading process. */
export type ReadingJob =
  | { readonly kind: 'read'; readonly upload: Upload }
  | { readonly kind: 'grid'; readonly upload: GridUpload }
  | {
      readonly kind: 'align';
      readonly known: readonly KnownIndicator[];
      readonly metrics: readonly Metric[];
    };
