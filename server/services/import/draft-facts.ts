import type { DraftCorrections } from '../../domain/import-draft.ts';
import type { ReportSummary } from '../../domain/scorecard.ts';
import type { FileInput } from './import-input.ts';
import type { Understanding } from './understand-file.ts';

/** A file that waits, with what was understood of it. */
export interface DraftFacts {
  readonly file: FileInput;
  readonly understood: Understanding;
  readonly corrections: DraftCorrections;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  /** The withdrawn report that the same bytes gave. */
  readonly duplicate: ReportSummary | null;
}
