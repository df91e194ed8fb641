import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { IndicatorsView } from '../../../web/views/indicators/indicators-view.tsx';
import { metric, observation, scorecard, silentMetric, target } from '../factories.ts';
import { problem, renderPage, stubApi } from '../render-page.tsx';

const late = metric({
  indicatorId: 'late',
  name: '发放创新券',
  taskNo: '10',
  owners: ['规划处'],
  target: target({ value: 100 }),
  actual: observation({ value: 40 }),
});
const board = scorecard({ metrics: [late, metric(), silentMetric()] });

async function show(address = '/indicators?lang=zh', answer: object = board) {
  stubApi({ 'GET /api/scorecard': answer });
  renderPage(<IndicatorsView />, address);
  return screen.findByRole('heading', { level: 1 });
}
const names = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((head) => head.querySelector('a')?.textContent);

describe('indicators', () => {
  it('lists every metric with task, department and year', async () => {
    expect((await show()).textContent).toBe('指标');
    expect(names()).toEqual(['发放创新券', '新增科技型中小企业', '新增高新技术企业']);
    expect(screen.getByRole('row', { name: /发放创新券/ }).textContent).toContain('任务 10 · 规划处');
    expect(screen.getByRole('row', { name: /新增高新技术企业/ }).textContent).toContain('未报数');
  });

  it('finds as one types, says how many, keeps it in the address and clears it', async () => {
    const user = userEvent.setup();
    await show();
    const field = screen.getByRole('searchbox', { name: '查找指标' });
    await user.keyboard('/');
    expect(document.activeElement).toBe(field);
    await user.type(field, '创新');
    expect(names()).toEqual(['发放创新券']);
    expect(screen.getByText('3 项中的 1 项')).toBeTruthy();
    expect(new URLSearchParams(window.location.search).get('q')).toBe('创新');
    await user.click(screen.getByRole('link', { name: '清除筛选' }));
    expect(names()).toHaveLength(3);
    expect(field).toHaveProperty('value', '');
  });

  it('narrows by choice and orders by column, and both stay in the address', async () => {
    const user = userEvent.setup();
    await show();
    await user.click(screen.getByRole('link', { name: '完成率' }));
    expect(names()[0]).toBe('新增科技型中小企业');
    expect(screen.getByRole('columnheader', { name: '完成率' }).getAttribute('aria-sort')).toBe('descending');
    await user.selectOptions(screen.getByRole('combobox', { name: '审核' }), '已核');
    await user.selectOptions(screen.getByRole('combobox', { name: '状态' }), 'behind');
    expect(names()).toEqual(['发放创新券']);
    expect(window.location.search).toContain('sort=-attainment&review=accepted&status=behind');
  });

  it('says when nothing fits', async () => {
    await show('/indicators?lang=zh&q=%E6%97%A0%E6%AD%A4');
    expect(screen.getByRole('heading', { name: '没有符合条件的指标' })).toBeTruthy();
    expect(screen.getByRole('link', { name: '清除筛选' })).toBeTruthy();
  });

  it('leads on from a quarter without a report, an empty store and an error', async () => {
    expect((await show('/indicators?lang=zh', { ...board, edition: null, metrics: [] })).textContent).toBe(
      '三季度还没有报告',
    );
  });

  it('invites the first report', async () => {
    expect((await show('/indicators?lang=zh', problem(404, 'no_reports', '没有'))).textContent).toBe(
      '还没有导入报告',
    );
  });
});

describe('two hundred metrics', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('come on screen by steps, all of them in the end', async () => {
    const metrics = Array.from({ length: 200 }, (_, index) =>
      metric({ indicatorId: `i${index}`, name: `目标${index}` }),
    );
    const frames: (() => void)[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
    await show('/indicators?lang=zh', scorecard({ metrics }));
    expect(names()).toHaveLength(40);
    while (names().length < 200) {
      const before = names().length;
      await waitFor(() => expect(frames.length).toBeGreaterThan(0));
      act(() => frames.splice(0).forEach((frame) => frame()));
      expect(names().length).toBe(before + 20);
    }
    expect(screen.getByText('目标199')).toBeTruthy();
  });
});
