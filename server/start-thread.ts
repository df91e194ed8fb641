import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Sources need a loader, which a thread takes only from within; the build does not. */
const LOAD_SOURCE = `
const { workerData: { loader, entry } } = require('node:worker_threads');
import(loader).then(({ register }) => { register(); return import(entry); });
`;

/** Starts a module in a thread of its own, as source or as built; `data` is its `workerData`. */
export function startThread(entry: URL, data: Readonly<Record<string, string>>): Worker {
  if (!entry.pathname.endsWith('.ts')) return new Worker(entry, { workerData: data, execArgv: [] });
  const loader = new URL('esm/api/index.mjs', pathToFileURL(createRequire(entry).resolve('tsx'))).href;
  return new Worker(LOAD_SOURCE, {
    eval: true,
    execArgv: [],
    workerData: { ...data, loader, entry: entry.href },
  });
}
