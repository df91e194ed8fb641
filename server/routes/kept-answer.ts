import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compressed = promisify(gzip);
const WORTH_BYTES = 1024;

/** An answer as it goes out: its bytes are made once, and made small once. */
export interface KeptAnswer {
  /** Of the content it was made from. */
  readonly revision: string;
  readonly etag: string;
  /** As long as all of it will take, bytes. */
  readonly size: number;
  readonly send: (request: {
    readonly encodings: string | undefined;
    readonly known: string | undefined;
  }) => Promise<Response>;
}

/** @param json the body, whole */
export function keptAnswer(revision: string, json: string): KeptAnswer {
  const plain = Buffer.from(json);
  const etag = `W/"${createHash('sha256').update(plain).digest('hex').slice(0, 32)}"`;
  const always = { etag, 'cache-control': 'private, no-cache', vary: 'Accept-Encoding' };
  let small: Promise<Uint8Array<ArrayBuffer>> | undefined;
  return {
    revision,
    etag,
    // A small one takes a tenth.
    size: Math.ceil(plain.length * 1.2),
    send: async ({ encodings, known }) => {
      if (known?.includes(etag) === true) return new Response(null, { status: 304, headers: always });
      const headers = { ...always, 'content-type': 'application/json' };
      if (plain.length < WORTH_BYTES || !/\bgzip\b/.test(encodings ?? ''))
        return new Response(plain, { headers });
      small ??= compressed(plain).then((bytes) => new Uint8Array(bytes));
      return new Response(await small, { headers: { ...headers, 'content-encoding': 'gzip' } });
    },
  };
}
