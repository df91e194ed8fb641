/** What every reading route answers, held against the schema that the description gives it. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { API_TABLE } from '../../server/routes/api-table.ts';
import { committedSchemas } from '../../server/routes/answer-schemas.ts';
import { openLastingStore } from '../services/support/open-temp-store.ts';
import { filledBoard, pathOf } from './filled-board.ts';
import { schemaFaults } from './json-schema.ts';
import { queryOf } from './route-queries.ts';
import { sampleBoard, type Board } from './sample-board.ts';

const open: { sample: Board | null } = { sample: null };

beforeAll(async () => {
  open.sample = await sampleBoard(openLastingStore());
  await lock(open.sample);
}, 120_000);

/** A sealed quarter is something that a route answers with too. */
async function lock({ app, ids: { organisation, period } }: Board): Promise<void> {
  const answer = await app.request(`/api/organisations/${organisation}/periods/${period}/state`, {
    ...{ method: 'PUT', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ state: 'locked' }),
  });
  expect(answer.status).toBe(200);
}

const { answers, named } = committedSchemas();
const READABLE = API_TABLE.filter(
  (row) => row.method === 'get' && row.answers[200] !== undefined && row.answers[200].file === undefined,
);

async function faultsOf({ app, ids }: Board, path: string): Promise<readonly string[]> {
  const response = await app.request(`${pathOf(path, ids)}?${queryOf(path, ids)}`);
  if (response.status !== 200) return [`${path}: ${response.status}`];
  const schema = answers.get(`get ${path}`);
  if (schema === undefined) return [`${path}: not described`];
  return schemaFaults(await response.json(), schema, named).map((fault) => `${path} ${fault}`);
}

describe('the answers of the API', () => {
  it.each(READABLE)('of $path are as described, for the sample', async ({ path }) => {
    if (open.sample === null) throw new Error('not open');
    expect((await faultsOf(open.sample, path)).slice(0, 5)).toEqual([]);
  });

  it('are as described for a board with something of everything', async () => {
    const board = await filledBoard();
    await lock(board);
    const found: string[] = [];
    for (const { path } of READABLE) found.push(...(await faultsOf(board, path)));
    expect(found).toEqual([]);
  });

  it('are described field by field wherever they are JSON', () => {
    const undescribed = API_TABLE.filter(({ method, path, answers: said }) => {
      const isJson = Object.values(said).some(({ file, fields }) => file === undefined && fields.length > 0);
      return isJson && !answers.has(`${method} ${path}`);
    });
    expect(undescribed.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it('would be refused if a field were missing, of another type, or not described', () => {
    const schema = { $ref: '#/components/schemas/Span' };
    const span = { start: 1, end: 3, quote: '目标', role: 'name' };
    expect(schemaFaults(span, schema, named)).toEqual([]);
    expect(schemaFaults({ ...span, end: null }, schema, named)).toEqual(['end: null where number is said']);
    expect(schemaFaults({ ...span, page: 1 }, schema, named)).toEqual(['page: not described']);
    expect(schemaFaults({ start: 1, end: 3, quote: '目标' }, schema, named)).toEqual(['role: missing']);
    expect(schemaFaults({ ...span, role: 'odd' }, schema, named)).toHaveLength(1);
  });
});

describe('docs/reference/api.md', () => {
  it('names every route', () => {
    const text = readFileSync('docs/reference/api.md', 'utf8');
    const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) =>
      words
        .replace(/^(?:(?:GET|POST|PUT|PATCH|DELETE),? ?)+/, '')
        .replace(/\?.*/, '')
        .replace(/:(\w+)/g, '{$1}'),
    );
    const plain = (path: string) => path.replace(/\{\w+\}/g, '{}');
    const names = new Set(spans.map(plain));
    // `…/undo`, `/merge` and `.svg` go on from the route before them.
    const ends = [...names].flatMap((name) =>
      /^(?:…|\.|\/[\w-]+$)/.test(name) ? [name.replace('…', '')] : [],
    );
    const missing = API_TABLE.map(({ path }) => plain(path)).filter(
      (path) => !names.has(path) && !ends.some((end) => path.endsWith(end)),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});
