import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DefinitionList, DefinitionRow } from '../../../server/domain/definition.ts';
import { IndicatorsSection } from '../../../web/views/admin/indicators/indicators-section.tsx';
import { renderPage, stubApi, type Answers } from '../render-page.tsx';

const AT = '2021-10-23T02:00:00Z';
const NOTHING = { baselines: [], levels: [], breaks: [], plans: [], revisions: [] };

function row(id: string, name: string, more: Partial<DefinitionRow> = {}): DefinitionRow {
  return {
    ...{ id, name, nameEn: null, unit: '座', direction: 'up', form: 'level', basis: null },
    ...{ weight: null, pinnedOrder: null, said: null, decided: NOTHING, thresholds: null },
    ...more,
  };
}

function listOf(rows: readonly DefinitionRow[], more: Partial<DefinitionList> = {}): DefinitionList {
  return {
    organisation: { id: 'o1', name: '海屿市水务局', nameEn: null, isSample: false },
    ...{ yearStart: 1, lockedPeriods: [], gauges: { indicatorIds: [], revision: null }, rows },
    ...more,
  };
}

const COLD = row('cold', '建设冷库', { nameEn: 'Cold stores' });
const FARM = row('farm', '培育家庭农场', { thresholds: { onTrackGap: -8 } });

function show(answers: Answers, address = '/admin/indicators?lang=zh') {
  const sent = stubApi(answers);
  renderPage(<IndicatorsSection />, address);
  return sent;
}

/** The bodies of the writes that were sent. */
function written(sent: ReturnType<typeof show>): readonly unknown[] {
  return sent
    .filter(({ line }) => line.startsWith('PUT'))
    .map(({ init }) => JSON.parse(typeof init.body === 'string' ? init.body : 'null') as unknown);
}

describe('the list of definitions', () => {
  it('is narrowed by name in either language and by what is set, and says when nothing fits', async () => {
    show({ 'GET /api/definitions': listOf([COLD, FARM]) });
    const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    await screen.findByRole('table', { name: '指标口径' });
    expect(names()).toEqual(['建设冷库', '培育家庭农场']);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'cold' } });
    expect(names()).toEqual(['建设冷库']);
    fireEvent.change(screen.getByRole('combobox', { name: '已设' }), { target: { value: 'thresholds' } });
    fireEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    fireEvent.change(screen.getByRole('combobox', { name: '已设' }), { target: { value: 'thresholds' } });
    expect(names()).toEqual(['培育家庭农场']);
  });

  it('pins gauges in order, never one twice', async () => {
    const gauges = { indicatorIds: ['farm'], revision: 'farm' };
    const sent = show({
      'GET /api/definitions': listOf([COLD, FARM], { gauges }),
      'PUT /api/organisations/o1/gauges': { indicatorIds: ['farm', 'cold'], revision: 'farm cold' },
    });
    const second = await screen.findByRole('combobox', { name: '第二个' });
    fireEvent.change(second, { target: { value: 'farm' } });
    expect(await screen.findByRole('alert')).toHaveProperty('textContent', '同一项不能选两次。');
    fireEvent.change(second, { target: { value: 'cold' } });
    await screen.findByText('已保存：概览表盘');
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByText('已撤销：概览表盘');
    expect(written(sent)).toEqual([
      { indicatorIds: ['farm', 'cold'], revision: 'farm' },
      { indicatorIds: ['farm'], revision: 'farm cold' },
    ]);
  });
});

describe('the definition of a metric', () => {
  const address = '/admin/indicators?lang=zh&metric=cold&year=2021';

  it('keeps what was typed when somebody was faster, says who and what, and stores it over theirs when asked', async () => {
    const state = { list: listOf([COLD]), isFirst: true };
    const conflict = {
      ...{ actor: 'wang', at: AT, action: 'indicator.set', reason: '统一译名', revision: 'r2' },
      before: { nameEn: 'Cold stores', unit: '座' },
      current: { nameEn: 'Cold storage', unit: '座' },
    };
    const refusal = {
      ...{ type: 'urn:dabiao:problem:changed_meanwhile', status: 409, code: 'changed_meanwhile' },
      ...{ title: 'wang 刚改过这一项', detail: '', requestId: 'req-1', conflict },
    };
    const sent = show(
      {
        'GET /api/definitions': () => state.list,
        'PUT /api/organisations/o1/indicators/cold': () => {
          if (!state.isFirst) return { changed: true, indicatorId: 'cold', period: '2021-Q3' };
          state.isFirst = false;
          const said = { actor: 'wang', at: AT, revision: 'r2' };
          state.list = listOf([{ ...COLD, nameEn: 'Cold storage', said }]);
          return new Response(JSON.stringify(refusal), { status: 409 });
        },
      },
      address,
    );
    const form = await screen.findByRole('form', { name: '名称与口径' });
    const unit = within(form).getByRole('textbox', { name: '单位' });
    fireEvent.change(unit, { target: { value: '个' } });
    fireEvent.submit(form);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('wang 刚改过这一项');
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['英文名称: Cold stores → Cold storage', '理由：统一译名']);
    expect(unit).toHaveProperty('value', '个');
    await screen.findByDisplayValue('Cold storage');
    fireEvent.submit(form);
    await screen.findByText('已保存：“建设冷库”的设置');
    expect(written(sent)).toMatchObject([
      { unit: '个', nameEn: 'Cold stores', revision: null },
      { unit: '个', nameEn: 'Cold storage', revision: 'r2' },
    ]);
  });

  it('keeps what was typed over a reload, until it is given up', async () => {
    const answers = { 'GET /api/definitions': listOf([COLD]) };
    show(answers, address);
    fireEvent.change(await screen.findByRole('textbox', { name: '出处' }), { target: { value: '年报' } });
    cleanup();
    show(answers, address);
    expect(await screen.findByRole('textbox', { name: '出处' })).toHaveProperty('value', '年报');
    fireEvent.click(screen.getByRole('button', { name: '放弃填写' }));
    expect(screen.getByRole('textbox', { name: '出处' })).toHaveProperty('value', '');
    cleanup();
    show(answers, address);
    expect(await screen.findByRole('textbox', { name: '出处' })).toHaveProperty('value', '');
  });

  it('takes no base, level or plan while a quarter of the year is locked', async () => {
    show({ 'GET /api/definitions': listOf([COLD], { lockedPeriods: ['2021-Q2'] }) }, address);
    await screen.findByText('2021年有已锁定的季度，基数、层级与计划不能改。');
    const form = screen.getByRole('form', { name: '全年计划' });
    expect(within(form).getByRole('group')).toHaveProperty('disabled', true);
    const from = screen.getByRole('combobox', { name: '从哪一季起' });
    expect(within(from).getAllByRole('option').length).toBe(3);
  });

  it('says so when a plan is none', async () => {
    const sent = show({ 'GET /api/definitions': listOf([COLD]) }, address);
    const form = await screen.findByRole('form', { name: '全年计划' });
    const [first] = within(form).getAllByRole('textbox');
    if (first !== undefined) fireEvent.change(first, { target: { value: '60' } });
    fireEvent.submit(form);
    expect((await screen.findByRole('alert')).textContent).toContain('四个份额要逐季不减');
    expect(written(sent)).toEqual([]);
  });
});
