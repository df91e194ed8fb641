/**
 * How jobs and their answers cross between the server and the reading process: frames one after another, each the
 * length of its content in four bytes, then the content.
 */
import { deserialize, serialize } from 'node:v8';
import type { JobValue, ReadingJob } from './upload.ts';

/** What a job gave, or the error that ended it. */
export type JobAnswer =
  | { readonly isDone: true; readonly value: JobValue }
  | { readonly isDone: false; readonly message: string; readonly stack: string };

/** What a reading process says after a job. */
export interface JobReport {
  readonly answer: JobAnswer;
  /** Nothing of the job is left behind: the process may read another file. */
  readonly isFit: boolean;
}

const LENGTH_BYTES = 4;
const LINE_END = 0x0a;

/** One line of JSON, then the bytes of the file as they are: nothing large is copied on the way out. */
export function packJob(job: ReadingJob): readonly Uint8Array[] {
  if (job.kind === 'align') return framed([headLine(job)]);
  const { bytes, ...upload } = job.upload;
  return framed([headLine({ kind: job.kind, upload }), bytes]);
}

export function unpackJob(frame: Uint8Array): ReadingJob {
  const end = frame.indexOf(LINE_END);
  const head = JSON.parse(new TextDecoder().decode(frame.subarray(0, end))) as ReadingJob;
  if (head.kind === 'align') return head;
  return { kind: head.kind, upload: { ...head.upload, bytes: frame.subarray(end + 1) } };
}

export function packReport(report: JobReport): readonly Uint8Array[] {
  return framed([serialize(report)]);
}

export function unpackReport(frame: Uint8Array): JobReport {
  return deserialize(frame) as JobReport;
}

/** Puts the parts that come through a pipe together; answers a frame as soon as its last part is there, else null. */
export function frameCollector(): (part: Uint8Array) => Uint8Array | null {
  let parts: Uint8Array[] = [];
  let size = 0;
  let expected: number | null = null;
  return (part) => {
    parts.push(part);
    size += part.byteLength;
    if (expected === null && size >= LENGTH_BYTES) {
      const head = Buffer.concat(parts);
      parts = [head];
      expected = head.readUInt32BE() + LENGTH_BYTES;
    }
    if (expected === null || size < expected) return null;
    // The other side sends one frame and waits for the answer: nothing follows.
    const frame = Buffer.concat(parts).subarray(LENGTH_BYTES, expected);
    parts = [];
    size = 0;
    expected = null;
    return frame;
  };
}

function framed(parts: readonly Uint8Array[]): readonly Uint8Array[] {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  return [length, ...parts];
}

function headLine(head: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(head)}\n`);
}
