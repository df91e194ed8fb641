import { createMiddleware } from 'hono/factory';
import { AppError } from '../errors.ts';
import type { AppEnv } from './app-deps.ts';

const MEGABYTE = 1024 * 1024;
/** What multipart framing and the other fields may add to the file. */
const FRAMING = 64 * 1024;

/**
 * Refuses a request body above the limit: at once by its declared length, else as soon as that much has
 * arrived, so that a missing or false length never fills the memory.
 */
export function limitUpload(limitMb: number) {
  const most = limitMb * MEGABYTE + FRAMING;
  return createMiddleware<AppEnv>(async (c, next) => {
    const declared = Number(c.req.header('content-length') ?? 0);
    if (declared > most) throw new AppError('file_too_large', { limitMb });
    const { raw } = c.req;
    if (raw.body !== null) {
      const body = await readAtMost(raw.body, most);
      if (body === null) throw new AppError('file_too_large', { limitMb });
      c.req.raw = new Request(raw.url, {
        method: raw.method,
        headers: raw.headers,
        body,
        signal: raw.signal,
      });
    }
    await next();
  });
}

/** Whether a file is within the limit by itself, without the framing around it. */
export function isWithin(file: File, limitMb: number): boolean {
  return file.size <= limitMb * MEGABYTE;
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
