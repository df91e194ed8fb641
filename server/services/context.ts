import type { Store } from '../../db/store.ts';
import type { ReadResult, SourceDocument } from '../documents/document.ts';
import type { Direction, Form } from '../domain/indicator.ts';
import type { ExtractOptions, Extraction, Metric } from '../extract/types.ts';

/** An indicator of the organisation as alignment sees it: what it was called and aimed at, newest first. */
export interface KnownIndicator {
  readonly id: string;
  readonly names: readonly string[];
  readonly unit: string;
  readonly direction: Direction;
  readonly form: Form;
  /** Newest target in `unit` as written; null when none had a number. */
  readonly target: number | null;
}

/** The way from bytes to metrics; handed in, so that a test can put its own in place. */
export interface Reading {
  readonly read: (bytes: Uint8Array, fileName: string) => Promise<ReadResult>;
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
