/** Makes one backup in a thread of its own, so that nobody waits for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { backUpSqlite } from '../db/sqlite/back-up-sqlite.ts';

const { from, to } = workerData as { readonly from: string; readonly to: string };
parentPort?.postMessage(await backUpSqlite(from, to));
