import { mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killClient, type KillClient } from './kill-client.ts';
import { judgeJournal } from './kill-judge.ts';
import { changesOf, count, newJournal } from './kill-journal.ts';
import { lookAtStore } from './look-at-store.ts';
import { pause } from './request-times.ts';
import { seededRandom, type Random } from './seeded-random.ts';
import { startBuiltServer, type RunningServer } from './start-built-server.ts';

export interface KillOptions {
  readonly rounds: number;
  readonly seed: number;
  /** Takes a line now and then, to show that it goes on. */
  readonly say?: (line: string) => void;
}

export interface KillResult {
  readonly rounds: number;
  /** Changes that were answered with 2xx, by kind. */
  readonly acknowledged: ReadonlyMap<string, number>;
  /** Changes that a rule refused. */
  readonly refused: number;
  /** Changes under way when the server was killed, by kind and what became of them: `import stored`, `undo gone`. */
  readonly inFlight: ReadonlyMap<string, number>;
  /** What was acknowledged and is not there. */
  readonly lost: readonly string[];
  /** Everything else that is not as it must be. */
  readonly faults: readonly string[];
}

const CLIENTS = 4;
/** A kill comes after so many acknowledged changes at most, and a moment more; a guard, should nothing be answered any more. */
const MOST_CHANGES = 40;
const LATEST_MS = 60_000;
const MOMENT_MS = 400;
/** Writes of imports that pass before the one that is interrupted. */
const MOST_WRITES = 8;
const LOOK_MS = 4;
/** One in so many of what was known before is looked at after each restart; all of it after the last. */
const SAMPLE = 20;
const SAY_EVERY = 10;
/** One restart in so many is killed too, before the server answers. */
const EARLY = 8;
const EARLY_MS = 500;
const SETTINGS = { DABIAO_SAMPLE: '0', DABIAO_BACKUP_HOURS: '0' };

/**
 * Runs the built server with clients that change things, kills it in the middle, starts it again and holds everything
 * that was acknowledged against what is stored; so many times. Equal seeds choose the same changes and moments.
 */
export async function killRounds({ rounds, seed, say }: KillOptions): Promise<KillResult> {
  const data = mkdtempSync(join(tmpdir(), 'dabiao-kill-'));
  const [random, look] = [seededRandom(seed), seededRandom(seed + 1)];
  const clients = Array.from({ length: CLIENTS }, (_, at) =>
    killClient(at + 1, seededRandom(seed * CLIENTS + at), newJournal()),
  );
  const [inFlight, lost, faults] = [new Map<string, number>(), new Array<string>(), new Array<string>()];
  const note = (list: string[], round: number, words: readonly string[]) => {
    for (const each of words) {
      list.push(`after kill ${round}: ${each}`);
      say?.(list.at(-1) ?? '');
    }
  };
  try {
    let server = await start(data);
    for (let round = 1; round <= rounds; round += 1) {
      note(faults, round, await interrupt(server, clients, random));
      if (random(EARLY) === 0) await killEarly(data, random(EARLY_MS));
      server = await start(data);
      const sent = new Map(clients.flatMap(({ journal }) => [...journal.sent]));
      const file = lookAtStore(data, sent);
      note(faults, round, file.faults);
      for (const { journal } of clients) {
        const change = journal.inFlight;
        const isWanted = (key: string) => round === rounds || journal.fresh.has(key) || look(SAMPLE) === 0;
        const judged = await judgeJournal({ url: server.url, drafts: file.drafts }, journal, isWanted);
        note(lost, round, judged.lost);
        if (change !== null) count(inFlight, `${change.kind} ${judged.outcome ?? ''}`);
      }
      if (round % SAY_EVERY === 0) say?.(`${round} kills, ${lost.length} lost, ${faults.length} faults`);
    }
    await server.stop();
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
  return { rounds, inFlight, lost, faults, ...totals(clients) };
}

/** Lets the clients work until a moment that the seed chose, and kills the server then. */
async function interrupt(
  server: RunningServer,
  clients: readonly KillClient[],
  random: Random,
): Promise<readonly string[]> {
  const work = clients.map(({ work: begin }) =>
    begin(server.url).then(
      () => null,
      (cause: unknown) => String(cause),
    ),
  );
  await (random(2) === 0 ? someMoment(clients, random) : writeOfImport(server.data, clients, random));
  await server.kill();
  return (await Promise.all(work)).filter((fault) => fault !== null);
}

async function someMoment(clients: readonly KillClient[], random: Random): Promise<void> {
  const done = () => clients.reduce((sum, { journal }) => sum + changesOf(journal), 0);
  const enough = done() + random(MOST_CHANGES);
  const latest = performance.now() + LATEST_MS;
  while (done() < enough && performance.now() < latest) await pause(LOOK_MS);
  await pause(random(MOMENT_MS));
}

/** The moment at which the log of the store is written to while every client waits for an import. */
async function writeOfImport(data: string, clients: readonly KillClient[], random: Random): Promise<void> {
  const skipped = { left: random(MOST_WRITES) };
  const over = new AbortController();
  const late = setTimeout(() => over.abort(), LATEST_MS);
  await new Promise<void>((resolve) => {
    const watcher = watch(data, { signal: over.signal }, (_, name) => {
      const isImport = clients.every(
        ({ journal: { inFlight } }) => inFlight !== null && 'fileName' in inFlight,
      );
      if (!isImport || name?.endsWith('-wal') !== true) return;
      skipped.left -= 1;
      if (skipped.left < 0) over.abort();
    });
    watcher.on('close', resolve);
    watcher.on('error', () => resolve());
  });
  clearTimeout(late);
}

/** Kills a server that is about to open its store. */
async function killEarly(data: string, afterMs: number): Promise<void> {
  const starting = start(data, afterMs);
  await starting.then(
    (server) => server.kill(),
    () => undefined,
  );
}

function start(data: string, killAfterMs: number | null = null): Promise<RunningServer> {
  return startBuiltServer({ ...SETTINGS, DABIAO_DATA: data }, killAfterMs);
}

function totals(clients: readonly KillClient[]): Pick<KillResult, 'acknowledged' | 'refused'> {
  const acknowledged = new Map<string, number>();
  for (const { journal } of clients) {
    for (const [kind, n] of journal.acknowledged) acknowledged.set(kind, (acknowledged.get(kind) ?? 0) + n);
  }
  return { acknowledged, refused: clients.reduce((sum, { journal }) => sum + journal.refused, 0) };
}
