import type { Store } from '../../db/store.ts';
import type { KnownIndicator } from '../extract/matching/align-indicators.ts';
import type { Metric } from '../extract/types.ts';
import type { Outlets } from '../outlets/outlets.ts';
import type { CachedRenderer } from '../render/cached-renderer.ts';
import type { GridReading } from '../documents/sheet-grid.ts';
import type { ContentMemory } from './content-memory.ts';
import type { Alignment, GridUpload, Upload, UploadReading } from './reading/upload.ts';

/** The way from bytes to metrics; handed in, so that a test can put its own in place. */
export interface Reading {
  /** Reads and extracts a file; one that cannot be read, or takes too much, is answered with the reason. */
  readonly readUpload: (upload: Upload) => Promise<UploadReading>;
  /** Reads a filled sheet cell by cell. */
  readonly readSheet: (upload: GridUpload) => Promise<GridReading>;
  /** @throws AppError unreadable_file when it takes too long */
  readonly align: (known: readonly KnownIndicator[], metrics: readonly Metric[]) => Promise<Alignment>;
}

/** What every service gets: the store, who acts, and the sources of time and ids. */
export interface ServiceContext {
  readonly store: Store;
  readonly reading: Reading;
  /** Draws pictures; equal pictures are drawn once. */
  readonly renderer: CachedRenderer;
  /** What was worked out about organisations already. */
  readonly memory: ContentMemory;
  /** Signs embedding links; 32 bytes. */
  readonly embedKey: Uint8Array;
  /** The ways out of this machine, for what an administrator has sent out. */
  readonly outlets: Outlets;
  /** `local` for whoever sits at the screen, `system` for the bundled sample. */
  readonly actor: string;
  readonly now: () => Date;
  /** IANA zone in which a day begins and ends. */
  readonly timeZone: string;
  /** Opaque, never the same twice. */
  readonly newId: () => string;
}
