import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count } from 'drizzle-orm';
import { openSqliteStore } from '../../db/sqlite/open-sqlite-store.ts';
import type { Store } from '../../db/store.ts';
import { AppError } from '../../server/errors.ts';
import { contentMemory } from '../../server/services/content-memory.ts';
import type { ServiceContext } from '../../server/services/context.ts';
import { getReport } from '../../server/services/get-report.ts';
import { importReport } from '../../server/services/import-report.ts';
import { cachedRenderer } from '../../server/render/cached-renderer.ts';
import { openOutlets } from '../../server/outlets/outlets.ts';
import { NO_RENDERER } from '../../server/render/renderer.ts';
import { reading } from '../../server/services/reading.ts';
import type { Seed } from './fuzz-seeds.ts';
import { mutateFile } from './mutate-file.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { seededRandom } from './seeded-random.ts';

export interface FuzzRun {
  readonly format: string;
  readonly seeds: readonly Seed[];
  /** Number of the first file, and of the one after the last; each number always gives the same file. */
  readonly from: number;
  readonly to: number;
  /** Told before each file, so that one that never ends can be named. */
  readonly onStart?: (number: number) => void;
}

export interface FuzzResult {
  readonly taken: number;
  readonly refused: number;
  readonly slowestMs: number;
  /** What must not happen, one line each. */
  readonly violations: readonly string[];
}

const REFUSALS: ReadonlySet<string> = new Set(['unreadable_file', 'nothing_found', 'period_unknown']);
/** A store that holds hundreds of changed forms of one report tells nothing more, only slower. */
const FILES_A_STORE = 25;

/** Imports changed files one after the other: each must be taken whole or refused in words, and leave no trace then. */
export async function fuzzFormat(run: FuzzRun): Promise<FuzzResult> {
  const violations: string[] = [];
  const totals = { taken: 0, refused: 0, slowestMs: 0 };
  for (let from = run.from; from < run.to; from += FILES_A_STORE) {
    await withStore(async (context) => {
      for (let number = from; number < Math.min(run.to, from + FILES_A_STORE); number += 1) {
        run.onStart?.(number);
        const started = performance.now();
        const { how, isTaken, problem } = await tryOne(context, run, number);
        totals.slowestMs = Math.max(totals.slowestMs, performance.now() - started);
        totals[isTaken ? 'taken' : 'refused'] += 1;
        if (problem !== null) violations.push(`${run.format} ${number} (${how}): ${problem}`);
      }
    });
  }
  return { ...totals, violations };
}

/** The changed file of a number. */
export function fuzzFile({ seeds, format }: Pick<FuzzRun, 'seeds' | 'format'>, number: number) {
  const seed = seeds[number % seeds.length];
  if (seed === undefined) throw new Error(`no file to change for ${format}`);
  return { fileName: seed.fileName, ...mutateFile(seed.bytes, seededRandom(number * 7919 + format.length)) };
}

async function tryOne(context: ServiceContext, run: FuzzRun, number: number) {
  const { fileName, bytes, how } = fuzzFile(run, number);
  const before = await rowCount(context.store);
  try {
    const { report } = await importReport(context, { bytes, fileName });
    return { how, isTaken: true, problem: await falseQuote(context, report.id) };
  } catch (error) {
    const isExpected = error instanceof AppError && REFUSALS.has(error.code);
    const left = (await rowCount(context.store)) - before;
    const crash = isExpected
      ? null
      : `crash: ${error instanceof Error ? (error.stack ?? '') : String(error)}`;
    const problem = left === 0 ? crash : `${left} rows of a refused report stay in the store`;
    return { how, isTaken: false, problem };
  }
}

/** A taken report must quote its own text. */
async function falseQuote(context: ServiceContext, id: string): Promise<string | null> {
  const { text, metrics } = await getReport(context, id);
  const spans = metrics.flatMap(({ target, actual }) => [...(target?.spans ?? []), ...(actual?.spans ?? [])]);
  const wrong = spans.find(({ start, end, quote }) => text.slice(start, end) !== quote);
  return wrong === undefined ? null : `quotes ${JSON.stringify(wrong.quote)}, which does not stand there`;
}

async function rowCount(store: Store): Promise<number> {
  let rows = 0;
  for (const table of Object.values(store.tables)) {
    const [counted] = await store.db.select({ n: count() }).from(table);
    rows += counted?.n ?? 0;
  }
  return rows;
}

async function withStore(work: (context: ServiceContext) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-fuzz-'));
  const migrations = join(PROJECT_ROOT, 'db', 'sqlite', 'migrations');
  const store = openSqliteStore({ file: join(folder, 'dabiao.db'), migrations });
  let lastId = 0;
  const newId = () => {
    lastId += 1;
    return `id-${lastId}`;
  };
  const now = () => new Date('2032-01-15T08:00:00Z');
  try {
    const renderer = cachedRenderer(NO_RENDERER, 0);
    const outlets = openOutlets({ folder, mail: null, webhookSecret: null, now });
    const embedKey = new Uint8Array(32);
    await work({
      store,
      reading,
      renderer,
      outlets,
      memory: contentMemory(),
      embedKey,
      actor: 'local',
      now,
      newId,
      timeZone: 'Asia/Shanghai',
    });
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
