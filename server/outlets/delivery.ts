import type { RunFailure } from '../domain/dispatch.ts';
import type { FailureCode } from '../domain/dispatch-failure.ts';

/** A file to hand over. */
export interface DeliveredFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What goes out, whichever way. */
export interface Delivery {
  /** Of the run: the same for every try, so that a receiver can tell repeats apart. */
  readonly id: string;
  readonly subject: string;
  /** In sentences, for people. */
  readonly text: string;
  /** The same for programs. */
  readonly event: Readonly<Record<string, unknown>>;
  readonly files: readonly DeliveredFile[];
  /** Name of the new folder that files are written to. */
  readonly folderName: string;
}

export interface Delivered {
  /** Folder below the allowed one, host, or recipients. */
  readonly place: string;
}

/** Why something was not handed over. */
export class DeliveryError extends Error {
  readonly failure: RunFailure;
  /** Whether a later try may help and cannot arrive twice unnoticed. */
  readonly isPassing: boolean;

  constructor(
    code: FailureCode,
    params: RunFailure['params'] = {},
    { isPassing = false, cause }: { readonly isPassing?: boolean; readonly cause?: unknown } = {},
  ) {
    super(code, { cause });
    this.name = 'DeliveryError';
    this.failure = { code, params };
    this.isPassing = isPassing;
  }
}

const MB = 1024 * 1024;
/** Mail servers and receivers of webhooks seldom take more. */
const MOST_MB = 25;

/** @throws DeliveryError too_large */
export function requireSize(files: readonly DeliveredFile[]): void {
  const total = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  if (total > MOST_MB * MB)
    throw new DeliveryError('too_large', { mb: Math.ceil(total / MB), limitMb: MOST_MB });
}
