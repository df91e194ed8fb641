/** Two built servers, each a process of its own, on one PostgreSQL. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '../../db/postgres/open-postgres-store.ts';
import { pgDriver } from '../../db/postgres/pg-driver.ts';
import type { Store } from '../../db/store.ts';
import { startBuiltServer, type RunningServer } from '../../scripts/lib/start-built-server.ts';
import { addAccount } from '../../server/auth/accounts.ts';
import type { RunView } from '../../server/domain/dispatch.ts';
import type { ReportDetail, ReportSummary, Scorecard } from '../../server/domain/scorecard.ts';
import { addDispatch } from '../../server/services/dispatch/save-dispatch.ts';
import { setPeriodState } from '../../server/services/publish/set-period-state.ts';
import { formOf, openAuth } from '../api/make-app.ts';
import { POSTGRES_MIGRATIONS } from '../postgres/cluster.ts';
import { hasPostgres, newTestDatabase } from '../postgres/open-test-database.ts';
import { briefing } from '../services/dispatch/dispatch-bench.ts';
import { makeBench } from '../services/support/make-context.ts';

const NO_POSTGRES = 'there is no PostgreSQL here (initdb and pg_ctl, on the path or from Debian)';
const PASSWORD = 'korrekt-pferd-batterie';
const REPORT = `海州市水利局2031年度重点工作三季度完成情况
序号 | 重点工作任务 | 目标任务 | 完成情况 | 责任单位 |
1 | 加强水源保护。 | 1.新建水库20座。 2.整治河道120公里。 | 1.前三季度，新建水库15座。 2.已整治河道96公里。 | 水源科 |
`;
/** How often both decide the same figure at once. */
const ROUNDS = 6;
/** Set at both at once, in whatever order. */
const WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8];

interface Pair {
  readonly first: RunningServer;
  readonly second: RunningServer;
}

const running: { store?: Store; dispatch?: string; pair?: Pair } = {};
const folder = mkdtempSync(join(tmpdir(), 'dabiao-two-'));

/** Before any server starts: a published quarter, and a book that was due a month ago. */
async function somethingDue(store: Store): Promise<string> {
  const { context, take } = makeBench(store);
  const { report } = await take({ metrics: [{ name: '冷库', target: [12, '座'], actual: [9, '座'] }] });
  const { organisationId } = report;
  const period = { year: 2031, quarter: 3 } as const;
  await setPeriodState(context, { organisationId, period, state: 'published', reason: null });
  const { id } = await addDispatch(context, briefing({ parts: ['tables'] }));
  await store.tx(async ({ db, tables }) => {
    await db.update(tables.dispatch).set({ checkedAt: new Date('2020-01-01T00:00:00Z') });
  });
  return id;
}

beforeAll(async () => {
  if (!hasPostgres()) return;
  const address = await newTestDatabase();
  const store = await openPostgresStore({ driver: pgDriver(address), migrations: POSTGRES_MIGRATIONS });
  const dispatch = await somethingDue(store);
  const settings = {
    DATABASE_URL: address,
    DABIAO_SECRET: 'a secret that both servers of a pair know',
    DABIAO_BRIEFINGS: folder,
    DABIAO_SAMPLE: '0',
  };
  const [first, second] = await Promise.all([startBuiltServer(settings), startBuiltServer(settings)]);
  Object.assign(running, { store, dispatch, pair: { first, second } });
});

afterAll(async () => {
  await Promise.all([running.pair?.first.stop(), running.pair?.second.stop(), running.store?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

function both(): Pair {
  if (running.pair === undefined) throw new Error('the servers have not started');
  return running.pair;
}

/** What stood before each change of a weight and after it, in the order of the log. */
async function loggedWeights() {
  const { db, tables } = storeOf();
  const { action, sequence, before, after } = tables.auditEvent;
  const rows = await db
    .select({ sequence, before, after })
    .from(tables.auditEvent)
    .where(eq(action, 'indicator.weight_set'))
    .orderBy(asc(sequence));
  return rows.map((row) => ({
    sequence: row.sequence,
    before: row.before?.['weight'],
    after: row.after?.['weight'],
  }));
}

function storeOf(): Store {
  if (running.store === undefined) throw new Error('the store is not open');
  return running.store;
}

interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

async function ask<T>(server: RunningServer, words: string, init: RequestInit = {}): Promise<Answer<T>> {
  const [method = '', path = ''] = words.split(' ');
  const response = await fetch(server.url + path, { method, ...init });
  const text = await response.text();
  return {
    status: response.status,
    body: (text === '' ? null : JSON.parse(text)) as T,
    headers: response.headers,
  };
}

const json = (body: unknown): RequestInit => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

interface Figure {
  readonly decisions: string;
  readonly indicator: string;
  readonly revision: string | null;
  readonly value: number | undefined;
}

/** The figure that both reviewers work on, as a server shows it. */
async function figureOf(server: RunningServer): Promise<Figure> {
  const { body: reports } = await ask<readonly ReportSummary[]>(server, 'GET /api/reports');
  const report = reports.find(({ fileName }) => fileName === '水利.txt')?.id ?? '';
  const { body } = await ask<ReportDetail>(server, `GET /api/reports/${report}`);
  const metric = body.metrics.find(({ name }) => name.includes('水库'));
  if (metric === undefined) throw new Error('the report has no such figure');
  return {
    decisions: `POST /api/reports/${report}/metrics/${metric.metricId ?? ''}/decisions`,
    indicator: metric.indicatorId,
    revision: metric.revision,
    value: metric.actual?.value,
  };
}

function correct(server: RunningServer, { decisions, revision }: Figure, value: number) {
  const actual = { value, unit: '座', basis: 'cumulative', asOf: null, marks: [] };
  const decision = { action: 'correct', change: { actual } };
  return ask<{ readonly code?: string }>(server, decisions, json({ revision, decision }));
}

/** The same asked at both at the same moment. */
const atOnce = <T>(words: string, init: () => RequestInit) =>
  Promise.all([both().first, both().second].map((server) => ask<T>(server, words, init())));

describe('two servers on one PostgreSQL', () => {
  it('send what is due once, and what both are told to send now once each', async (context) => {
    context.skip(!hasPostgres(), NO_POSTGRES);
    const runsOf = async (server: RunningServer) =>
      (await ask<{ readonly runs: readonly RunView[] }>(server, 'GET /api/dispatches/runs')).body.runs.map(
        ({ cause, state, attempts }) => `${cause} ${state} ${attempts}`,
      );
    await expect.poll(() => runsOf(both().second), { timeout: 60_000 }).toEqual(['caught_up done 1']);
    expect(await runsOf(both().first)).toEqual(['caught_up done 1']);
    expect(readdirSync(join(folder, '季报'))).toHaveLength(1);
    const told = await atOnce(`POST /api/dispatches/${running.dispatch ?? ''}/run`, () => ({}));
    expect(told.map(({ status }) => status)).toEqual([202, 202]);
    const all = ['by_hand done 1', 'by_hand done 1', 'caught_up done 1'];
    await expect.poll(() => runsOf(both().first), { timeout: 60_000 }).toEqual(all);
  });

  it('take the same file in once', async (context) => {
    context.skip(!hasPostgres(), NO_POSTGRES);
    const bytes = new TextEncoder().encode(REPORT);
    const taken = await atOnce<{ readonly report: { readonly id: string } }>('POST /api/reports', () => ({
      body: formOf({ bytes, fileName: '水利.txt' }),
    }));
    expect(taken.map(({ status }) => status).sort()).toEqual([200, 201]);
    const ids = new Set(taken.map(({ body }) => body.report.id));
    expect(ids.size).toBe(1);
    for (const server of [both().first, both().second]) {
      const { body } = await ask<readonly ReportSummary[]>(server, 'GET /api/reports');
      expect(body.filter(({ fileName }) => fileName === '水利.txt')).toHaveLength(1);
    }
  });

  it('let one of two reviewers win, tell the other one, and keep every change', async (context) => {
    context.skip(!hasPostgres(), NO_POSTGRES);
    const { first, second } = both();
    for (let round = 1; round <= ROUNDS; round += 1) {
      const seen = await figureOf(second);
      const values = [round * 10, round * 10 + 1];
      const answers = await Promise.all([
        correct(first, seen, values[0] ?? 0),
        correct(second, seen, values[1] ?? 0),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const winner = answers.findIndex(({ status }) => status === 200);
      expect(answers[1 - winner]?.body.code).toBe('changed_meanwhile');
      for (const server of [first, second]) expect((await figureOf(server)).value).toBe(values[winner]);
    }
    const weights = `PUT /api/indicators/${(await figureOf(first)).indicator}/weight`;
    const given = await Promise.all(
      WEIGHTS.map((weight, place) => ask(place % 2 === 0 ? first : second, weights, json({ weight }))),
    );
    expect(given.map(({ status }) => status)).toEqual(WEIGHTS.map(() => 200));
    const log = await loggedWeights();
    expect(log.map(({ after }) => after).sort()).toEqual(WEIGHTS);
    expect(log.map(({ before }) => before)).toEqual([null, ...log.map(({ after }) => after).slice(0, -1)]);
    expect(new Set(log.map(({ sequence }) => sequence)).size).toBe(WEIGHTS.length);
  });

  it('show at one what was written at the other, kept answers too', async (context) => {
    context.skip(!hasPostgres(), NO_POSTGRES);
    const { first, second } = both();
    const board = `GET /api/scorecard?org=${encodeURIComponent('海州市水利局')}&period=2031-Q3`;
    const valuesOf = ({ body }: Answer<Scorecard>) => body.metrics.map(({ actual }) => actual?.value);
    await ask(second, board);
    const kept = await ask<Scorecard>(second, board);
    const etag = { headers: { 'if-none-match': kept.headers.get('etag') ?? '' } };
    expect((await ask(second, board, etag)).status).toBe(304);
    expect(valuesOf(kept)).not.toContain(777);
    expect((await correct(first, await figureOf(first), 777)).status).toBe(200);
    const fresh = await ask<Scorecard>(second, board, etag);
    expect(fresh.status).toBe(200);
    expect(valuesOf(fresh)).toContain(777);
  });

  it('know who signed in at the other, until they sign out at either', async (context) => {
    context.skip(!hasPostgres(), NO_POSTGRES);
    const { first, second } = both();
    const { context: services } = makeBench(storeOf());
    const account = { name: '王芳', role: 'administrator', password: PASSWORD } as const;
    await addAccount(openAuth(services), account, { actor: 'test', address: null });
    const statuses = async (init: RequestInit) =>
      (await atOnce('GET /api/reports', () => init)).map(({ status }) => status);
    expect(await statuses({})).toEqual([401, 401]);
    const login = await ask(first, 'POST /api/session', json({ name: '王芳', password: PASSWORD }));
    expect(login.status).toBe(200);
    const cookie = login.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    expect(await statuses({ headers: { cookie } })).toEqual([200, 200]);
    const out = await ask(second, 'DELETE /api/session', {
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    });
    expect(out.status).toBe(200);
    expect(await statuses({ headers: { cookie } })).toEqual([401, 401]);
  });
});
