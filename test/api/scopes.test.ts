import { describe, expect, it } from 'vitest';
import { closedBoard, signedIn } from './access-bench.ts';
import { bodyOf, formOf } from './make-app.ts';

describe('accounts of some units', () => {
  it('change the targets of these units alone', async () => {
    const board = await closedBoard();
    const own = await signedIn(board, 'own', { role: 'editor', owners: ['粮食处'] });
    const path = `/api/indicators/${board.ids.indicator}/weight`;
    const ask = async (headers: Readonly<Record<string, string>>) =>
      board.app.request(path, { method: 'PUT', headers, body: JSON.stringify({ weight: 2 }) });
    const refused = await ask(own);
    expect([refused.status, (await bodyOf(refused))['code']]).toEqual([403, 'not_your_unit']);
    expect((await board.app.request('/api/reports', { headers: own })).status).toBe(200);
    const report = {
      quarter: 4,
      owners: { 1: ['粮食处', '办公室'] },
      metrics: [{ name: '冷库', target: [12, '座'] as const }],
    };
    const made = board.prepare(report);
    const headers = { cookie: board.administrator['cookie'] ?? '', 'sec-fetch-site': 'same-origin' };
    const taken = await board.app.request('/api/reports', { method: 'POST', headers, body: formOf(made) });
    expect(taken.status).toBe(201);
    expect((await ask(own)).status).toBe(200);
    const file = await board.app.request('/api/reports', {
      method: 'POST',
      headers: { cookie: own['cookie'] ?? '', 'sec-fetch-site': 'same-origin' },
      body: formOf(board.prepare({ quarter: 2, note: '又一份' })),
    });
    expect((await bodyOf(file))['code']).toBe('not_your_unit');
  });
});

describe('accounts of some organisations', () => {
  it('bring in no report of another one, known or new, and move none there', async () => {
    const board = await closedBoard();
    const { ids } = board;
    const scope = { role: 'editor', organisations: [ids.organisation] } as const;
    const { cookie = '' } = await signedIn(board, 'here', scope);
    const headers = { cookie, 'sec-fetch-site': 'same-origin' };
    const chief = { cookie: board.administrator['cookie'] ?? '', 'sec-fetch-site': 'same-origin' };
    const send = async (as: Readonly<Record<string, string>>, org: string, note: string) => {
      const body = formOf(
        board.prepare({ org, quarter: 1, note, metrics: [] as const, milestones: ['修渠'] }),
      );
      return board.app.request('/api/reports', { method: 'POST', headers: as, body });
    };
    expect((await send(chief, '平山市水务局', '一')).status).toBe(201);
    for (const org of ['平山市水务局', '云岭市林业局']) {
      const refused = await send(headers, org, '二');
      expect([refused.status, (await bodyOf(refused))['code']], org).toEqual([403, 'not_your_organisation']);
    }
    const moved = await board.app.request(`/api/reports/${ids.report}/move`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ org: '平山市水务局', reason: '认错了单位' }),
    });
    expect([moved.status, (await bodyOf(moved))['code']]).toEqual([403, 'not_your_organisation']);
    expect((await send(headers, '海州市农业局', '三')).status).toBe(201);
  });

  it('take back what they may do, and leave what only administrators do', async () => {
    const board = await closedBoard();
    const editor = await signedIn(board, 'editor', { role: 'editor' });
    const ask = async (
      path: string,
      method: string,
      headers: Readonly<Record<string, string>>,
      body?: object,
    ) =>
      board.app.request(path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    const path = `/api/organisations/${board.ids.organisation}/names`;
    const names = { name: '海州市农业农村局', nameEn: null, reason: '机构改名' };
    expect((await ask(path, 'PUT', editor, names)).status).toBe(403);
    expect((await ask(path, 'PUT', board.administrator, names)).status).toBe(200);
    const weight = `/api/indicators/${board.ids.indicator}/weight`;
    expect((await ask(weight, 'PUT', editor, { weight: 3 })).status).toBe(200);
    const log = await bodyOf(await ask('/api/log', 'GET', editor));
    const steps = log['entries'] as readonly { readonly id: string; readonly action: string }[];
    const undo = async (action: string, headers: Readonly<Record<string, string>>) => {
      const step = steps.find((each) => each.action === action);
      return (await ask(`/api/log/${step?.id ?? ''}/undo`, 'POST', headers)).status;
    };
    expect(await undo('organisation.renamed', editor)).toBe(403);
    expect(await undo('indicator.weight_set', editor)).toBe(200);
    expect(await undo('organisation.renamed', board.administrator)).toBe(200);
  });
});

describe('answers that are kept', () => {
  it('are never handed to somebody who may not see what they look at', async () => {
    const board = await closedBoard();
    const { organisation, indicator } = board.ids;
    const chief = { cookie: board.administrator['cookie'] ?? '' };
    const body = formOf(
      board.prepare({ org: '平山市水务局', quarter: 1, metrics: [] as const, milestones: ['修渠'] }),
    );
    const headers = { ...chief, 'sec-fetch-site': 'same-origin' };
    const made = await bodyOf(await board.app.request('/api/reports', { method: 'POST', headers, body }));
    const other = (made['report'] as { readonly organisationId: string }).organisationId;
    const { cookie = '' } = await signedIn(board, 'there', { role: 'viewer', organisations: [other] });
    const ask = async (as: string, path: string) => board.app.request(path, { headers: { cookie: as } });
    for (const path of [
      `/api/scorecard?org=${organisation}`,
      `/api/compare?org=${organisation}&periods=2031-Q3`,
      `/api/indicators?org=${organisation}`,
      `/api/indicators/${indicator}`,
      `/api/rollups?by=task&org=${organisation}`,
      `/api/search?q=x&org=${organisation}`,
    ]) {
      expect((await ask(chief.cookie, path)).status, path).toBe(200);
      expect((await ask(cookie, path)).status, path).toBe(404);
    }
    for (const path of ['/api/reports', '/api/rollups?by=organisation', '/api/organisations']) {
      expect(await (await ask(chief.cookie, path)).text(), path).toContain(organisation);
      expect(await (await ask(cookie, path)).text(), path).not.toContain(organisation);
    }
  });
});
