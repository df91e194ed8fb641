import type { Store } from '../../db/store.ts';
import type { ReadOptions, ReadResult, SourceDocument } from '../documents/document.ts';
import type { KnownIndicator } from '../extract/matching/align-indicators.ts';
import type { ExtractOptions, Extraction, Metric } from '../extract/types.ts';

/** The way from bytes to metrics; handed in, so that a test can put its own in place. */
export interface Reading {
  readonly read: (bytes: Uint8Array, fileName: string, options?: ReadOptions) => Promise<ReadResult>;
  readonly extract: (document: SourceDocument, options: ExtractOptions) => Extraction;
  /** For each metric the id of the indicator it continues, null for a new one; no id twice. */
  readonly align: (
    known: readonly KnownIndicator[],
    metrics: readonly Metric[],
  ) => readonly (string | null)[];
}

/** What every service gets: the store, who acts, and the sources of time and ids. */
export interface ServiceContext {
  readonly store: Store;
  readonly reading: Reading;
  /** `local` for whoever sits at the screen, `system` for the bundled sample. */
  readonly actor: string;
  readonly now: () => Date;
  /** IANA zone in which a day begins and ends. */
  readonly timeZone: string;
  /** Opaque, never the same twice. */
  readonly newId: () => string;
}
