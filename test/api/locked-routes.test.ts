import { describe, expect, it } from 'vitest';
import type { ApiRow } from '../../server/routes/api-row.ts';
import { API_TABLE } from '../../server/routes/api-table.ts';
import { filledBoard, pathOf, send, type FilledBoard } from './filled-board.ts';
import { bodyOf, formOf } from './make-app.ts';

/** What is sent, and how it is answered while the quarter is locked: `done`, or the code of a refusal. */
interface Write {
  readonly body?: unknown;
  readonly query?: string;
  readonly answers: string;
  /** Needs a second organisation. */
  readonly beside?: boolean;
}

const TARGET = { value: 9, unit: '座', bound: 'eq', strict: false, low: null, high: null, marks: [] };
const AMOUNT = { value: 9, unit: '座' };
const REASON = { reason: '试改' };
const locked = (body?: unknown, query = ''): Write => ({ body, query, answers: 'quarter_locked' });
const done = (body?: unknown, query = ''): Write => ({ body, query, answers: 'done' });

/** Every writing route that takes JSON or nothing; one that is missing here fails the walk. */
const WRITES: Readonly<Record<string, Write>> = {
  'delete /api/reports/{id}': locked(),
  'post /api/reports/{id}/restore': done(),
  'post /api/reports/{id}/metrics': locked({
    ...{ name: '新', direction: 'up', taskNo: null, actual: null, target: TARGET },
  }),
  'post /api/reports/{id}/metrics/{metricId}/decisions': locked({
    ...{ revision: null, decision: { action: 'reopen' } },
  }),
  'post /api/reports/{id}/metrics/{metricId}/undo': locked({ revision: null }),
  'post /api/reports/{id}/milestones': locked({
    ...{ taskId: null, goal: '新', mark: null, status: 'done', evidence: [], doneOn: null },
  }),
  'post /api/reports/{id}/milestones/{milestoneId}/decisions': locked({
    ...{ revision: null, decision: { action: 'discard' } },
  }),
  'post /api/reports/{id}/milestones/{milestoneId}/undo': locked({ revision: null }),
  'post /api/reports/{id}/columns/preview': locked({ columns: { 目标任务: 'progress' } }),
  'post /api/reports/{id}/columns': locked({ revision: null, columns: { 目标任务: 'progress' } }),
  'post /api/reports/{id}/columns/undo': locked({ revision: null }),
  'post /api/indicators/{id}/remarks': done({ period: '2031-Q3', text: '再说一句' }),
  'put /api/remarks/{id}': { body: { text: '改一句' }, answers: 'remark_not_found' },
  'delete /api/remarks/{id}': { answers: 'remark_not_found' },
  'post /api/remarks/{id}/undo': { body: { revision: null }, answers: 'remark_not_found' },
  'put /api/indicators/{id}/weight': done({ weight: 3 }),
  'put /api/organisations/{id}/acceptance': done({ isOn: false }),
  'put /api/thresholds': done({ thresholds: { onTrackGap: -60, atRiskGap: -70 } }),
  'post /api/thresholds/preview': done({ thresholds: { onTrackGap: -1 } }),
  'post /api/indicators/{id}/link': locked({ to: '{second}' }),
  'post /api/indicators/{id}/split': locked({ editions: ['{report}'] }),
  'put /api/indicators/{id}/status': locked({ period: '2031-Q3', status: 'met', ...REASON }),
  'delete /api/indicators/{id}/status': locked(undefined, '?period=2031-Q3'),
  'put /api/organisations/{id}/year-start': locked({ month: 4 }),
  'put /api/organisations/{org}/indicators/{indicator}/observations/{period}': locked({ value: 9 }),
  'delete /api/organisations/{org}/indicators/{indicator}/observations/{period}': done(),
  'put /api/organisations/{org}/indicators/{indicator}': done({ name: '改名', direction: 'down', weight: 2 }),
  'put /api/organisations/{org}/indicators/{indicator}/targets/{year}': locked({ value: 99 }),
  'delete /api/organisations/{org}/indicators/{indicator}/targets/{year}': done(),
  'put /api/organisations/{id}/gauges': done({ indicatorIds: ['{second}'] }),
  'put /api/sample': done({ isShown: false }),
  'put /api/organisations/{id}/periods/{period}/follow-ups': locked({
    ...{ text: '抓紧验收。', revision: null, state: 'done' },
  }),
  'post /api/embeds': done({ kind: 'board' }),
  'delete /api/embeds/{id}': { answers: 'embed_not_found' },
  'post /api/sheets/{id}/undo': { answers: 'step_not_found' },
  'post /api/dispatches': done({
    ...{ kind: 'briefing', name: '季报', organisationId: null, cron: '0 8 15 * *', daysAfter: null },
    ...{ parts: ['deck'], lang: 'zh', target: { kind: 'folder', folder: '' }, isOn: true, catchesUp: true },
  }),
  'put /api/dispatches/{id}': {
    body: {
      ...{
        kind: 'briefing',
        name: '季报',
        organisationId: null,
        cron: null,
        daysAfter: null,
        revision: null,
      },
      ...{ parts: ['deck'], lang: 'zh', target: { kind: 'folder', folder: '' }, isOn: true, catchesUp: true },
    },
    answers: 'dispatch_not_found',
  },
  'delete /api/dispatches/{id}': { answers: 'dispatch_not_found' },
  'post /api/dispatches/{id}/restore': { body: { revision: null }, answers: 'dispatch_not_found' },
  'post /api/dispatches/{id}/run': { answers: 'dispatch_not_found' },
  'post /api/dispatches/runs/{id}/retry': { answers: 'run_not_found' },
  'post /api/reports/{id}/move/preview': locked({ period: '2031-Q4' }),
  'post /api/reports/{id}/move': locked({ period: '2031-Q4', ...REASON }),
  'put /api/organisations/{id}/names': done({ name: '改名局', nameEn: 'Renamed', ...REASON }),
  'post /api/organisations/{id}/merge/preview': { ...locked({ into: '另一个局' }), beside: true },
  'post /api/organisations/{id}/merge': { ...locked({ into: '另一个局', ...REASON }), beside: true },
  'delete /api/organisations/{id}/columns/{columnId}': { answers: 'column_not_found' },
  'post /api/log/{stepId}/undo': { answers: 'step_not_found' },
  'put /api/links/{id}': { body: { to: null }, answers: 'link_decided' },
};

async function lockedBoard(): Promise<FilledBoard> {
  const board = await filledBoard();
  const path = `/api/organisations/${board.ids.organisation}/periods/${board.ids.period}/state`;
  expect((await send(board, 'PUT', path, { state: 'locked' })).status).toBe(200);
  return board;
}

/** All that the quarter answers; names, weights and the order they give are labels. */
async function answersOf({ app, ids }: FilledBoard): Promise<string> {
  const { metrics, tasks, counts, findings } = await bodyOf(
    await app.request(`/api/scorecard?period=${ids.period}&org=${ids.organisation}`),
  );
  const isLabel = (key: string) => ['name', 'nameEn', 'weight', 'isPinned', 'pinnedOrder'].includes(key);
  const sorted = [...(metrics as { readonly indicatorId: string }[])].sort((a, b) =>
    a.indicatorId < b.indicatorId ? -1 : 1,
  );
  const milestones = (tasks as { readonly milestones: unknown }[]).map((task) => task.milestones);
  const answers = { metrics: sorted, milestones, counts, findings };
  return JSON.stringify(answers, (key, value: unknown) => (isLabel(key) ? undefined : value));
}

const isWriting = ({ method, form }: ApiRow) => method !== 'get' && form === undefined;
/** Drafts belong to no quarter until they are taken; opening a quarter again is the one way in, with a reason. */
const APART = /^\/api\/(?:imports|session|setup|accounts|tokens)|\/periods\/\{period\}\/state$/;

describe('a locked quarter and every writing route', () => {
  it.each(API_TABLE.filter((row) => isWriting(row) && !APART.test(row.path)))(
    '$method $path changes nothing of it',
    async ({ method, path }) => {
      const board = await lockedBoard();
      const { ids } = board;
      const write = WRITES[`${method} ${path}`] ?? ofWords(method, path);
      if (write === undefined)
        throw new Error(`say in WRITES what ${method} ${path} does to a locked quarter`);
      if (write.beside === true) await board.upload({ org: '另一个局', milestones: ['别的事'] });
      const before = await answersOf(board);
      const body = JSON.stringify(write.body ?? {})
        .replaceAll('{report}', ids.report)
        .replaceAll('{second}', ids.second);
      const filled = pathOf(path, ids).replace('{year}', '2031').replace('{level}', 'stretch');
      const response = await send(
        board,
        method.toUpperCase(),
        `${filled}${write.query ?? ''}`,
        JSON.parse(body),
      );
      const { code } = response.status < 300 ? { code: 'done' } : await bodyOf(response);
      expect(code).toBe(write.answers);
      expect(await answersOf(board)).toBe(before);
      const seal = `/api/organisations/${ids.organisation}/periods/${ids.period}/seal`;
      expect(await bodyOf(await board.app.request(seal))).toMatchObject({ holds: true, broken: [] });
    },
  );

  it('keeps its report when another one would be moved there, and is not touched by taking a move back', async () => {
    const board = await filledBoard();
    const { ids } = board;
    const [, earlier] = (await (await board.app.request('/api/reports')).json()) as { id: string }[];
    const path = `/api/reports/${earlier?.id ?? ''}/move`;
    const moved = await bodyOf(await send(board, 'POST', path, { period: '2031-Q4', ...REASON }));
    const state = `/api/organisations/${ids.organisation}/periods/2031-Q4/state`;
    expect((await send(board, 'PUT', state, { state: 'locked' })).status).toBe(200);
    const undo = await send(board, 'POST', `/api/log/${String(moved['stepId'])}/undo`, {});
    expect((await bodyOf(undo))['code']).toBe('quarter_locked');
    const there = await send(board, 'POST', `/api/reports/${ids.report}/move`, {
      period: '2031-Q4',
      ...REASON,
    });
    expect((await bodyOf(there))['code']).toBe('quarter_locked');
  });

  it('takes no further file', async () => {
    const board = await lockedBoard();
    const before = await answersOf(board);
    const response = await board.upload({ metrics: [], milestones: ['另一件事'], note: '又一份' });
    expect((await bodyOf(response))['code']).toBe('quarter_locked');
    const made = board.prepare({ milestones: ['还有一件'], note: '第三份' });
    const posted = await board.app.request('/api/imports', { method: 'POST', body: formOf(made) });
    const { draft } = (await bodyOf(posted)) as { draft: { id: string; state: string } };
    expect(draft.state).toBe('needs_input');
    const taken = await send(board, 'POST', `/api/imports/${draft.id}/commit`, {});
    expect((await bodyOf(taken))['code']).toBe('quarter_locked');
    expect(await answersOf(board)).toBe(before);
  });

  it('opens again with a reason alone', async () => {
    const board = await lockedBoard();
    const path = `/api/organisations/${board.ids.organisation}/periods/${board.ids.period}/state`;
    const silent = await send(board, 'PUT', path, { state: 'working' });
    expect((await bodyOf(silent))['code']).toBe('reason_needed');
    expect((await send(board, 'PUT', path, { state: 'working', ...REASON })).status).toBe(200);
  });
});

/** What people say of an indicator for the whole year or a quarter of it. */
function ofWords(method: string, path: string): Write | undefined {
  const isWord = /\/(?:baselines|levels|plans|breaks|revisions)\//u.test(path);
  // Nothing was said yet, so there is nothing to take away.
  if (isWord && method === 'delete') return done();
  if (path.includes('/baselines/')) return locked({ ...AMOUNT, note: '' });
  if (path.includes('/levels/')) return locked(AMOUNT);
  if (path.includes('/plans/')) return locked({ shares: [10, 20, 50, 100] });
  if (path.includes('/breaks/') || path.includes('/revisions/')) return locked(REASON);
  return undefined;
}
