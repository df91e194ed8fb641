import { describe, expect, it } from 'vitest';
import { API_TABLE } from '../../server/routes/api-table.ts';
import { signedIn, withToken } from './access-bench.ts';
import { filledBoard, pathOf, send } from './filled-board.ts';
import { queryOf } from './route-queries.ts';
import { bodyOf, makeApp } from './make-app.ts';

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

async function description(): Promise<{ readonly paths: Paths; readonly routes: readonly string[] }> {
  const { app } = makeApp();
  const { paths } = (await bodyOf(await app.request('/api/openapi.json'))) as { paths: Paths };
  const handlers = app.routes.filter(
    ({ method, path }) => method !== 'ALL' && /^\/(?:api|embed)\//.test(path),
  );
  const routes = handlers.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  return { paths, routes: [...new Set(routes)].sort() };
}

describe('/api/openapi.json', () => {
  it('has every route of the app and no other', async () => {
    const { paths, routes } = await description();
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(routes.length).toBeGreaterThan(10);
    expect(described.sort()).toEqual(routes);
  });

  it('lists parameters with their place', async () => {
    const { paths } = await description();
    const names = paths['/api/scorecard']?.['get']?.parameters.map(({ name }) => name);
    expect(names).toEqual(['period', 'org', 'owner', 'status', 'view', 'asOf', 'review']);
    expect(paths['/api/reports/{id}']?.['get']?.parameters).toMatchObject([
      { name: 'id', in: 'path', required: true },
    ]);
  });

  it('describes the upload as a file', async () => {
    const { paths } = await description();
    expect(paths['/api/reports']?.['post']?.requestBody).toMatchObject({
      content: {
        'multipart/form-data': {
          schema: { required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
        },
      },
    });
    const statuses = Object.keys(paths['/api/reports']?.['post']?.responses ?? {});
    expect(statuses.sort()).toEqual(['200', '201', '400', '403', '413', '422']);
  });

  it('tells the truth about the fields of the answers', async () => {
    const board = await filledBoard();
    const { app, ids } = board;
    const quarter = `/api/organisations/${ids.organisation}/periods/${ids.period}`;
    expect((await send(board, 'PUT', `${quarter}/state`, { state: 'locked' })).status).toBe(200);
    const headers = await signedIn(board, 'chief', { role: 'administrator' });
    await withToken(board, 'viewer');
    const readable = API_TABLE.filter(
      (row) => row.method === 'get' && row.answers[200] !== undefined && row.answers[200].file === undefined,
    );
    for (const { method, path, answers } of readable) {
      const filled = pathOf(path, ids);
      const response = await app.request(`${filled}?${queryOf(path, ids)}`, {
        method: method.toUpperCase(),
        headers,
      });
      expect(response.status, path).toBe(200);
      const body: unknown = await response.json();
      const [entry] = (Array.isArray(body) ? body : [body]) as Record<string, unknown>[];
      expect(Object.keys(entry ?? {}), path).toEqual(
        expect.arrayContaining([...(answers[200]?.fields ?? [])]),
      );
    }
  });
});
