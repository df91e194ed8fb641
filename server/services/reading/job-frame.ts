/** How a job and its answer cross between the server and the reading process. */
import { deserialize, serialize } from 'node:v8';
import type { JobValue, ReadingJob } from './upload.ts';

/** What a job gave, or the error that ended it. */
export type JobAnswer =
  | { readonly isDone: true; readonly value: JobValue }
  | { readonly isDone: false; readonly message: string; readonly stack: string };

const LINE_END = 0x0a;

/** One line of JSON, then the bytes of the file as they are: nothing large is copied on the way out. */
export function packJob(job: ReadingJob): readonly Uint8Array[] {
  if (job.kind === 'align') return [headLine(job)];
  const { bytes, ...upload } = job.upload;
  return [headLine({ kind: job.kind, upload }), bytes];
}

export function unpackJob(frame: Uint8Array): ReadingJob {
  const end = frame.indexOf(LINE_END);
  const head = JSON.parse(new TextDecoder().decode(frame.subarray(0, end))) as ReadingJob;
  if (head.kind === 'align') return head;
  return { kind: head.kind, upload: { ...head.upload, bytes: frame.subarray(end + 1) } };
}

export function packAnswer(answer: JobAnswer): Uint8Array {
  return serialize(answer);
}

/** Null for an answer that was cut off. */
export function unpackAnswer(frame: Uint8Array): JobAnswer | null {
  try {
    return deserialize(frame) as JobAnswer;
  } catch {
    return null;
  }
}

function headLine(head: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(head)}\n`);
}
