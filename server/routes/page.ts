import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { serveStatic } from 'hono/serve-static';
import type { AppEnv } from './app-deps.ts';

const ENTRY = '/index.html';
/** Built files carry a hash of their content in the name, so a name never means anything else. */
const HASHED = /[\\/]assets[\\/]/;

/** The built page: its files, and the entry for every address that the page itself routes. */
export function pageRoutes(webDir: string) {
  const files = (rewriteRequestPath?: (path: string) => string) =>
    serveStatic<AppEnv>({
      root: webDir,
      join,
      precompressed: true,
      getContent: contentOf,
      onFound: (path, c) => {
        c.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
      ...(rewriteRequestPath === undefined ? {} : { rewriteRequestPath }),
    });
  const own = files((path) => (path === '/' ? ENTRY : path));
  const entry = files(() => ENTRY);
  return new Hono<AppEnv>().get('*', own, (c, next) =>
    // A missing file is missing: only addresses without a file ending belong to the page.
    /\.[a-z0-9]+$/i.test(c.req.path) ? next() : entry(c, next),
  );
}

async function contentOf(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() === true ? new Uint8Array(await readFile(path)) : null;
}
