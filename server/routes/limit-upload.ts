import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { AppError, type ErrorCode } from '../errors.ts';
import type { AppEnv } from './app-deps.ts';

const MEGABYTE = 1024 * 1024;
/** What multipart framing and the other fields may add to the file. */
const FRAMING = 64 * 1024;

/** Words that are typed, a whole sheet of corrections among them, are far smaller. */
const WORDS_MB = 1;

/**
 * Refuses a request body above the limit: at once by its declared length, else as soon as that much has
 * arrived, so that a missing or false length never fills the memory.
 */
export function limitUpload(limitMb: number) {
  return createMiddleware<AppEnv>(async (c, next) => {
    await takeAtMost(c, limitMb, 'file_too_large');
    await next();
  });
}

/** The same for whatever is no form with a file, before anybody reads it: also for those who have not signed in. */
export const limitWords = createMiddleware<AppEnv>(async (c, next) => {
  const type = c.req.header('content-type') ?? '';
  if (!/^multipart\/form-data\b/i.test(type)) await takeAtMost(c, WORDS_MB, 'body_too_large');
  await next();
});

/** Whether a file is within the limit by itself, without the framing around it. */
export function isWithin(file: File, limitMb: number): boolean {
  return file.size <= limitMb * MEGABYTE;
}

async function takeAtMost(c: Context<AppEnv>, limitMb: number, code: ErrorCode): Promise<void> {
  const most = limitMb * MEGABYTE + FRAMING;
  const declared = Number(c.req.header('content-length') ?? 0);
  if (declared > most) throw new AppError(code, { limitMb });
  // These have no body, and looking for one costs more than many an answer.
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return;
  const { raw } = c.req;
  if (raw.body === null) return;
  const body = await readAtMost(raw.body, most);
  if (body === null) throw new AppError(code, { limitMb });
  const { url, method, headers, signal } = raw;
  c.req.raw = new Request(url, { method, headers, body, signal });
}

async function readAtMost(
  body: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return new Uint8Array(Buffer.concat(parts));
}
