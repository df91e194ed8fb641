import { describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { reading } from '../../server/services/reading.ts';
import { countRows } from '../db/count-rows.ts';
import { makeBench } from '../services/support/make-context.ts';
import { plainReport, strangeReport } from '../services/support/strange-report.ts';
import { bodyOf, openAuth } from './make-app.ts';

function makeImports() {
  const bench = makeBench();
  const app = createApp({
    services: { ...bench.context, reading },
    auth: openAuth(bench.context),
    version: '1.2.3',
    maxUploadMb: 1,
    webDir: null,
    log: () => undefined,
  });
  const post = async (fields: Readonly<Record<string, string | File>>, path = '/api/imports') => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return app.request(path, { method: 'POST', body });
  };
  const json = async (method: string, path: string, body: object) =>
    app.request(path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return { app, store: bench.store, post, json };
}

const file = (text: string, name = 'report.txt') => new File([text], name);
const MAPPED = { 年内要求: 'target', 办到哪里: 'progress' };

async function draftIn(response: Response): Promise<Record<string, unknown>> {
  return (await bodyOf(response))['draft'] as Record<string, unknown>;
}

describe('POST /api/imports', () => {
  it('answers 201 with a draft of what was understood', async () => {
    const { post, app } = makeImports();
    const response = await post({ file: file(plainReport()) });
    expect(response.status).toBe(201);
    const body = await bodyOf(response);
    expect(body).toMatchObject({
      draft: { state: 'certain', org: '青禾市农业局', period: { key: '2031-Q3' }, counts: { metrics: 2 } },
      taken: null,
    });
    expect(await (await app.request('/api/reports')).json()).toEqual([]);
  });

  it('takes copied text in place of a file', async () => {
    const { post } = makeImports();
    const draft = await draftIn(await post({ text: plainReport() }));
    expect(draft).toMatchObject({ fileName: 'pasted.txt', format: 'txt', state: 'certain' });
  });

  it('stores a certain file at once when asked to, and answers 200 when it was there', async () => {
    const { post } = makeImports();
    const first = await post({ file: file(plainReport()), take: 'certain' });
    expect(first.status).toBe(201);
    expect(await bodyOf(first)).toMatchObject({
      draft: { id: null },
      taken: { duplicate: false, restored: false, report: { period: '2031-Q3' } },
    });
    const again = await post({ file: file(plainReport()) });
    expect(again.status).toBe(200);
    expect(await bodyOf(again)).toMatchObject({ draft: { state: 'duplicate' }, taken: null });
  });

  it('takes corrections with the file', async () => {
    const { post } = makeImports();
    const response = await post({
      file: file(strangeReport()),
      columns: JSON.stringify(MAPPED),
      period: '2031-01-01/P6M',
      org: '白桦县农业局',
      encoding: 'utf-8',
    });
    expect(await draftIn(response)).toMatchObject({
      state: 'certain',
      org: '白桦县农业局',
      period: { key: '2031-Q2', start: '2031-01-01', months: 6 },
      counts: { metrics: 2 },
    });
  });

  it.each([
    ['neither file nor text', {}, 'file'],
    ['both file and text', { file: file('a'), text: 'b' }, 'file'],
    ['a period that is none', { file: file('a'), period: '2031-02-01/P3M' }, 'period'],
    ['an encoding nobody knows', { file: file('a'), encoding: 'ebcdic' }, 'encoding'],
    ['columns that are no JSON', { file: file('a'), columns: '{' }, 'columns'],
    ['a role that is none', { file: file('a'), columns: '{"x":"boss"}' }, 'columns.x'],
    ['another way of taking', { file: file('a'), take: 'all' }, 'take'],
  ])('answers 400 to %s', async (_, fields, field) => {
    const { post } = makeImports();
    const response = await post(fields);
    expect(response.status).toBe(400);
    expect(await bodyOf(response)).toMatchObject({ code: 'invalid_request', errors: [{ field }] });
  });

  it('keeps nothing of a file that cannot be read, is too large or holds no report', async () => {
    const { post, store } = makeImports();
    const before = await countRows(store);
    const answers = [
      await post({ file: file('') }),
      await post({ file: file('一'.repeat(400_000)) }),
      await post({ text: '明天下午开会。' }),
    ];
    expect(
      await Promise.all(answers.map(async (each) => [each.status, (await bodyOf(each))['code']])),
    ).toEqual([
      [422, 'unreadable_file'],
      [413, 'file_too_large'],
      [422, 'nothing_found'],
    ]);
    expect(await countRows(store)).toEqual(before);
  });
});

describe('a draft', () => {
  it('is previewed with corrections, taken and gone', async () => {
    const { post, json, app } = makeImports();
    const { id } = await draftIn(await post({ file: file(strangeReport()) }));
    const path = `/api/imports/${String(id)}`;
    const preview = await json('PATCH', path, { columns: MAPPED, period: '2030-Q1' });
    expect(preview.status).toBe(200);
    expect(await draftIn(preview)).toMatchObject({ id, state: 'certain', period: { key: '2030-Q1' } });
    const taken = await app.request(`${path}/commit`, { method: 'POST' });
    expect(taken.status).toBe(201);
    expect(await bodyOf(taken)).toMatchObject({
      report: { period: '2030-Q1', org: '青禾市农业局' },
      counts: { metrics: 2 },
      duplicate: false,
    });
    expect((await app.request(`${path}/commit`, { method: 'POST' })).status).toBe(404);
  });

  it('takes corrections with the commit, and refuses to guess a quarter', async () => {
    const { post, json } = makeImports();
    const text = plainReport().replace('2031年度重点工作三季度完成情况', '重点工作');
    const { id } = await draftIn(await post({ file: file(text) }));
    const path = `/api/imports/${String(id)}/commit`;
    const refused = await json('POST', path, { org: '青禾市农业局' });
    expect([refused.status, (await bodyOf(refused))['code']]).toEqual([422, 'period_unknown']);
    const taken = await json('POST', path, { org: '青禾市农业局', period: '2031-10-01/P3M' });
    expect(await bodyOf(taken)).toMatchObject({ report: { period: '2031-Q4' } });
  });

  it('is let go of, and says in both languages when it is gone', async () => {
    const { post, app } = makeImports();
    const { id } = await draftIn(await post({ file: file(plainReport()) }));
    const path = `/api/imports/${String(id)}`;
    expect((await app.request(path, { method: 'DELETE' })).status).toBe(204);
    for (const [lang, word] of [
      ['zh', '没有保存'],
      ['en', 'Nothing was stored'],
    ] as const) {
      const gone = await app.request(`${path}/commit`, {
        method: 'POST',
        headers: { 'accept-language': lang },
      });
      const body = await bodyOf(gone);
      expect([gone.status, body['code']]).toEqual([404, 'import_not_found']);
      expect(body['detail']).toContain(word);
    }
  });

  it('answers 400 to corrections that are none', async () => {
    const { post, json } = makeImports();
    const { id } = await draftIn(await post({ file: file(plainReport()) }));
    const wrong = await json('PATCH', `/api/imports/${String(id)}`, { period: 'soon' });
    expect(await bodyOf(wrong)).toMatchObject({ code: 'invalid_request', errors: [{ field: 'period' }] });
  });
});

describe('POST /api/reports', () => {
  it('takes columns and encoding, and remembers the columns', async () => {
    const { post } = makeImports();
    const columns = JSON.stringify(MAPPED);
    const first = await post({ file: file(strangeReport()), columns, encoding: 'utf-8' }, '/api/reports');
    expect(await bodyOf(first)).toMatchObject({ counts: { metrics: 2 } });
    const next = await post({ file: file(strangeReport({ quarter: '四' })) }, '/api/reports');
    expect(await bodyOf(next)).toMatchObject({ report: { period: '2031-Q4' }, counts: { metrics: 2 } });
  });
});
