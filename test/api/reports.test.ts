import { describe, expect, it } from 'vitest';
import { countRows } from '../db/count-rows.ts';
import { bodyOf, formOf, makeApp } from './make-app.ts';

const METRICS = [
  { name: '培育家庭农场', target: [300, '家'], actual: [280, '家'] },
  { name: '建设冷库', target: [12, '座'] },
] as const;

describe('POST /api/reports', () => {
  it('answers 201 with the report and its counts', async () => {
    const { upload } = makeApp();
    const response = await upload({ metrics: METRICS });
    expect(response.status).toBe(201);
    expect(await bodyOf(response)).toMatchObject({
      report: {
        id: expect.stringMatching(/./) as string,
        title: '海州市农业局2031年重点工作3季度完成情况',
        org: '海州市农业局',
        period: '2031-Q3',
        status: 'ready',
      },
      counts: { tasks: 1, metrics: 2, accepted: 1, pending: 0, notReported: 1, milestones: 0, findings: 0 },
      duplicate: false,
    });
  });

  it('answers 200 and duplicate for the same bytes, and changes no row', async () => {
    const { upload, store } = makeApp();
    const first = await bodyOf(await upload({ metrics: METRICS }));
    const before = await countRows(store);
    const response = await upload({ metrics: METRICS });
    expect(response.status).toBe(200);
    expect(await bodyOf(response)).toMatchObject({ duplicate: true, report: first['report'] });
    expect(await countRows(store)).toEqual(before);
  });

  it('answers 201 to one and 200 to the others when the same file comes at once', async () => {
    const { app, prepare, store } = makeApp();
    const made = prepare({ metrics: METRICS });
    const post = async () => app.request('/api/reports', { method: 'POST', body: formOf(made) });
    const responses = await Promise.all([post(), post(), post()]);
    expect(responses.map((response) => response.status).sort()).toEqual([200, 200, 201]);
    expect((await countRows(store))['report']).toBe(1);
  });

  it('takes corrections of period and organisation', async () => {
    const { upload } = makeApp();
    const fields = { period: '2030-Q4', org: '东岭区农业农村局' };
    expect(await bodyOf(await upload({ metrics: METRICS }, fields))).toMatchObject({
      report: { period: '2030-Q4', org: '东岭区农业农村局' },
    });
  });

  it('answers 422 and keeps nothing when the file is empty', async () => {
    const { app, store } = makeApp();
    const before = await countRows(store);
    const form = formOf({ bytes: new Uint8Array(), fileName: 'empty.txt' });
    const response = await app.request('/api/reports', { method: 'POST', body: form });
    expect(response.status).toBe(422);
    const body = await bodyOf(response);
    expect(body).toMatchObject({ code: 'unreadable_file', reason: 'empty_file' });
    expect(body['detail']).toMatch(/没有保存/);
    expect(await countRows(store)).toEqual(before);
  });

  it('answers 422 when the quarter is missing, and says how to give it', async () => {
    const { upload } = makeApp();
    const response = await upload({ metrics: METRICS, quarter: null });
    expect(response.status).toBe(422);
    const { code, detail } = await bodyOf(response);
    expect(code).toBe('period_unknown');
    expect(detail).toContain('2021-Q3');
  });

  it.each([
    ['no file', new FormData(), 'file'],
    ['a text in place of the file', new URLSearchParams({ file: 'words' }), 'file'],
  ])('answers 400 to %s', async (_words, body, field) => {
    const { app } = makeApp();
    const response = await app.request('/api/reports', { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await bodyOf(response)).toMatchObject({ code: 'invalid_request', errors: [{ field }] });
  });

  it('answers 400 to a quarter that is none and to broken multipart', async () => {
    const { app, upload } = makeApp();
    const wrong = await upload({ metrics: METRICS }, { period: '2030-Q5' });
    expect(wrong.status).toBe(400);
    expect(await bodyOf(wrong)).toMatchObject({ errors: [{ field: 'period' }] });
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const broken = await app.request('/api/reports', { method: 'POST', headers, body: '--x\r\nnonsense' });
    expect(broken.status).toBe(400);
  });
});

describe('reports', () => {
  it('are listed, opened, withdrawn and restored', async () => {
    const { app, upload } = makeApp();
    const { report } = (await bodyOf(await upload({ metrics: METRICS }))) as { report: { id: string } };
    const list = (await (await app.request('/api/reports')).json()) as { id: string; status: string }[];
    expect(list.map(({ id, status }) => [id, status])).toEqual([[report.id, 'ready']]);

    const detail = await bodyOf(await app.request(`/api/reports/${report.id}`));
    expect(detail).toMatchObject({ id: report.id, tasks: [{ no: '1' }], metrics: [{}, {}] });
    expect(detail['text']).toContain('目标培育家庭农场300家。');

    const gone = await app.request(`/api/reports/${report.id}`, { method: 'DELETE' });
    expect(await bodyOf(gone)).toMatchObject({ report: { id: report.id, status: 'withdrawn' } });
    expect((await app.request('/api/scorecard')).status).toBe(404);
    expect(await (await app.request('/api/reports?status=ready')).json()).toEqual([]);

    const back = await app.request(`/api/reports/${report.id}/restore`, { method: 'POST' });
    expect(await bodyOf(back)).toMatchObject({ report: { status: 'ready' } });
    expect((await app.request('/api/scorecard')).status).toBe(200);
  });

  it.each([
    ['GET', '/api/reports/nowhere'],
    ['DELETE', '/api/reports/nowhere'],
    ['POST', '/api/reports/nowhere/restore'],
  ])('%s %s is 404', async (method, path) => {
    const { app } = makeApp();
    const response = await app.request(path, { method });
    expect(response.status).toBe(404);
    expect(await bodyOf(response)).toMatchObject({ code: 'report_not_found' });
  });
});
