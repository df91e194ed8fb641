import { describe, expect, it } from 'vitest';
import { isAtLeast, ROLES } from '../../server/domain/role.ts';
import { ACCESS_TABLE } from '../../server/routes/access-table.ts';
import type { ApiRow } from '../../server/routes/api-row.ts';
import { API_TABLE } from '../../server/routes/api-table.ts';
import { countRows } from '../db/count-rows.ts';
import { closedBoard, SAME_SITE, signedIn, withToken } from './access-bench.ts';
import { pathOf, type FilledBoard } from './filled-board.ts';
import { bodyOf, formOf } from './make-app.ts';
import { plainValue } from './schema-value.ts';

type Headers = Readonly<Record<string, string>>;

const ROUTES = API_TABLE.filter(({ path }) => path.startsWith('/api/'));
/** What routes cannot be asked without, by the end of their path. */
const QUERIES: Readonly<Record<string, string>> = {
  '/remarks': 'period=2031-Q3',
  '/compare': 'periods=2031-Q3',
  '/rollups': 'by=task',
  '/search': 'q=12座',
  '/indicators/{id}/status': 'period=2031-Q3',
};
/** The organisation and the titles of the board: words that nobody out of reach may read. */
const SECRETS = /海州市|冷库|水渠/u;

/** Answers with what was sent, or is about the one who asks alone. */
const OWN = new Set(['post /api/imports', 'delete /api/imports/{id}']);

/** Asks a route as a browser or program would, with the plainest body that its schema takes. */
async function ask({ app, ids, prepare }: FilledBoard, row: ApiRow, headers: Headers): Promise<Response> {
  const path = pathOf(row.path, ids).replace('{year}', '2031').replace('{level}', 'stretch');
  const query = Object.entries(QUERIES).find(([end]) => row.path.endsWith(end))?.[1] ?? '';
  const url = `${path}?${query}`;
  const method = row.method.toUpperCase();
  if (row.form !== undefined) {
    const { 'content-type': _, ...rest } = headers;
    const file = prepare({
      org: '海州市农业局',
      quarter: 4,
      metrics: [{ name: '冷库', target: [12, '座'] }],
    });
    return app.request(url, { method, headers: rest, body: formOf(file) });
  }
  const body = row.body === undefined ? undefined : JSON.stringify(plainValue(row.body));
  return app.request(url, { method, headers, ...(body === undefined ? {} : { body }) });
}

describe('the table of access', () => {
  it('has a line for every route of the app and no other', async () => {
    const { app } = await closedBoard();
    const routes = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect([...new Set(routes)].sort()).toEqual(Object.keys(ACCESS_TABLE).sort());
  });
});

describe.each(ROUTES)('$method $path', (row) => {
  const key = `${row.method} ${row.path}`;
  const rule = ACCESS_TABLE[key];
  const needed = rule?.role ?? 'administrator';

  it('is answered from its role on, to people and programs, and to nobody below', async () => {
    const board = await closedBoard();
    const nobody = await ask(board, row, SAME_SITE);
    if (needed === 'public') {
      // The way to a provider and back are pages, which lead on in any case.
      if (nobody.status === 302) expect(nobody.headers.get('location')).toMatch(/^\/\?refused=oidc_off$/);
      else expect((await bodyOf(nobody))['code']).not.toBe('sign_in_needed');
      return;
    }
    expect([nobody.status, (await bodyOf(nobody))['code']]).toEqual([401, 'sign_in_needed']);
    for (const role of ROLES) {
      const person = await signedIn(board, `a-${role}`, { role });
      const program = await withToken(board, role);
      const before = await countRows(board.store);
      if (isAtLeast(role, needed)) continue;
      for (const headers of [person, program]) {
        const refused = await ask(board, row, headers);
        expect([refused.status, (await bodyOf(refused))['code']], role).toEqual([403, 'not_allowed']);
      }
      const { accessEvent, ...rows } = await countRows(board.store);
      const { accessEvent: earlier, ...kept } = before;
      expect(rows).toEqual(kept);
      expect(accessEvent).toBe((earlier ?? 0) + 2);
    }
    const allowed = await ask(board, row, await signedIn(board, 'right', { role: needed }));
    const asProgram = await ask(board, row, await withToken(board, needed));
    for (const response of [allowed, asProgram]) {
      // A bench draws no pictures; how they are refused is all that counts here.
      if (rule?.limit !== 'render') expect(response.status).not.toBe(500);
      const { code } = response.status < 400 ? {} : await bodyOf(response);
      expect(['sign_in_needed', 'not_allowed', 'not_your_unit']).not.toContain(
        // One's own password and sessions: a program has none.
        /\/session\/(?:password|all)/.test(key) ? '' : code,
      );
    }
  });

  it('shows and changes nothing of an organisation out of reach', async () => {
    if (needed === 'public') return;
    const board = await closedBoard();
    // Administrators see everything; the most that an account of some organisations may be is an editor.
    const role = needed === 'administrator' ? 'editor' : needed;
    const headers = await signedIn(board, 'elsewhere', { role, organisations: ['another'] });
    // What others were answered just before must not be handed on.
    if (row.method === 'get') await ask(board, row, board.administrator);
    const { accessEvent: _, ...before } = await countRows(board.store);
    const response = await ask(board, row, headers);
    const { accessEvent: __, ...after } = await countRows(board.store);
    const text = await response.text();
    if (!OWN.has(key)) expect(text).not.toMatch(SECRETS);
    expect(response.status).not.toBe(500);
    const isAbout = row.method !== 'get' && (row.path.includes('{') || row.form !== undefined);
    if (isAbout && !OWN.has(key)) expect(response.status).toBeGreaterThanOrEqual(400);
    if (row.path.includes('{') || key === 'post /api/reports') expect(after).toEqual(before);
  });
});
