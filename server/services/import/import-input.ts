import type { ColumnRole } from '../../domain/column-role.ts';
import type { DraftCorrections } from '../../domain/import-draft.ts';
import { parseReportedPeriod, type ReportedPeriod } from '../../domain/period.ts';
import type { TextEncoding } from '../../domain/text-encoding.ts';

/** What a person says about a file; it goes before what the file says. */
export interface Corrections {
  readonly period?: ReportedPeriod;
  readonly org?: string;
  readonly encoding?: TextEncoding;
  /** By header as printed; null takes back what was remembered. */
  readonly columns?: Readonly<Record<string, ColumnRole | null>>;
}

export interface FileInput {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** Corrections in the form in which they are stored and sent, read. */
export function readCorrections({ period, ...rest }: DraftCorrections): Corrections {
  const reported = period === undefined ? null : parseReportedPeriod(period);
  return { ...rest, ...(reported === null ? {} : { period: reported }) };
}
