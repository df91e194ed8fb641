import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { bodyOf, makeApp } from './make-app.ts';

const REPORT = { metrics: [{ name: '冷库', target: [100, '座'], actual: [69, '座'] }] } as const;
const ORG = '海州市农业局';

function formOf(csv: string, fields: Readonly<Record<string, string>> = {}): RequestInit {
  const body = new FormData();
  body.set('file', new File([csv], 'filled.csv'));
  for (const [name, value] of Object.entries({ org: ORG, ...fields })) body.set(name, value);
  return { method: 'POST', body };
}

describe('a sheet over HTTP', () => {
  it('comes as a template, is previewed, stored and taken back', async () => {
    const { app, upload } = makeApp();
    await upload(REPORT);
    const template = await app.request(`/api/sheets/template.csv?org=${encodeURIComponent(ORG)}&lang=en`);
    expect(template.headers.get('content-disposition')).toContain(
      encodeURIComponent('2031_Figures_海州市农业局.csv'),
    );
    const filled = (await template.text()).replace(',69,', ',80,');
    const preview = await bodyOf(await app.request('/api/sheets/preview', formOf(filled)));
    expect(preview).toMatchObject({
      problems: [],
      changes: [{ cell: 'I2', was: { value: 69 }, becomes: { value: 80 } }],
    });
    const taken = await app.request('/api/sheets', formOf(filled, { revision: String(preview['revision']) }));
    expect(taken.status).toBe(200);
    const { stepId, counts } = await bodyOf(taken);
    expect(counts).toMatchObject({ figures: 1, targets: 0 });
    const board = async () => bodyOf(await app.request('/api/scorecard'));
    expect(await board()).toMatchObject({
      metrics: [{ actual: { value: 80, how: 'manual' }, attainment: 80 }],
    });
    const undone = await app.request(`/api/sheets/${String(stepId)}/undo`, { method: 'POST' });
    expect(await bodyOf(undone)).toMatchObject({ steps: 1 });
    expect(await board()).toMatchObject({ metrics: [{ actual: { value: 69, how: 'stated' } }] });
    const again = await app.request(`/api/sheets/${String(stepId)}/undo`, { method: 'POST' });
    expect([again.status, (await bodyOf(again))['code']]).toEqual([404, 'step_not_found']);
  });

  it('is a workbook that the page can offer', async () => {
    const { app, upload } = makeApp();
    await upload(REPORT);
    const response = await app.request('/api/sheets/template.xlsx?period=2031-Q3');
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    expect(sheets.map(({ name }) => name)).toEqual(['填报', '填写说明']);
    expect(sheets[0]?.rows[1]?.[6]).toBe(69);
  });

  it('with a bad cell stores nothing and says which; its good rows are stored on request', async () => {
    const { app, upload } = makeApp();
    await upload(REPORT);
    const csv = '指标,单位,2031年三季度\n冷库,,七十\n粮库,座,3\n';
    const refused = await app.request('/api/sheets', formOf(csv));
    expect(refused.status).toBe(422);
    expect(await bodyOf(refused)).toMatchObject({
      ...{ code: 'sheet_has_errors', title: '表中有 1 处问题' },
      preview: { problems: [{ cell: 'C2', code: 'not_a_number', text: '七十' }] },
    });
    const taken = await bodyOf(await app.request('/api/sheets', formOf(csv, { rows: 'good' })));
    expect(taken).toMatchObject({ leftRows: [2], counts: { created: 1, figures: 1 } });
  });

  it.each([
    ['an unknown organisation', { org: '无名局' }, 404, 'organisation_not_found'],
    ['rows that are neither', { rows: 'some' }, 400, 'invalid_request'],
  ])('refuses %s', async (_words, fields, status, code) => {
    const { app, upload } = makeApp();
    await upload(REPORT);
    const response = await app.request('/api/sheets', formOf('指标,单位\n', fields));
    expect([response.status, (await bodyOf(response))['code']]).toEqual([status, code]);
  });

  it('refuses one that is too large or no sheet', async () => {
    const { app, upload } = makeApp();
    await upload(REPORT);
    const large = await app.request('/api/sheets/preview', formOf('甲'.repeat(400_000)));
    expect([large.status, (await bodyOf(large))['code']]).toEqual([413, 'file_too_large']);
    const pdf = await app.request('/api/sheets/preview', formOf('%PDF-1.7'));
    expect(await bodyOf(pdf)).toMatchObject({ code: 'unreadable_file', reason: 'format_not_supported' });
  });

  it('changes nothing of a locked quarter', async () => {
    const { app, upload } = makeApp();
    const { report } = (await bodyOf(await upload(REPORT))) as { report: { organisationId: string } };
    const state = `/api/organisations/${report.organisationId}/periods/2031-Q3/state`;
    const body = JSON.stringify({ state: 'locked' });
    await app.request(state, { method: 'PUT', body, headers: { 'content-type': 'application/json' } });
    const before = await bodyOf(await app.request('/api/scorecard'));
    for (const rows of ['all', 'good']) {
      const csv = '指标,单位,2031年三季度,2031年目标,说明\n冷库,,75,130,改\n粮库,座,3,4,\n';
      const answer = await bodyOf(await app.request('/api/sheets', formOf(csv, { rows })));
      expect(JSON.stringify(answer)).toContain('quarter_locked');
      expect((await bodyOf(await app.request('/api/scorecard')))['metrics']).toEqual(before['metrics']);
    }
  });
});
