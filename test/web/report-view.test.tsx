import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { describeReason } from '../../server/domain/wording.ts';
import { findingText } from '../../web/lib/finding-text.ts';
import { ReportView } from '../../web/views/report/report-view.tsx';
import { fullReport } from './fixtures/full-report.ts';
import { problem, renderPage, stubApi } from './render-page.tsx';

const { report } = fullReport();

async function show(query = ''): Promise<void> {
  stubApi({ 'GET /api/reports/r1': report });
  renderPage(<ReportView id="r1" />, `/reports/r1?lang=zh${query}`);
  await screen.findByRole('heading', { level: 1 });
}

const article = () => screen.getByRole('region', { name: '报告原文' });
const panel = () => screen.getByRole('complementary', { name: '读出的指标' });

describe('report page', () => {
  it('says what was read and how much of it is checked', async () => {
    await show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(report.title);
    expect(screen.getByText(/9 行任务，17 个量化目标，32 个节点/)).toBeTruthy();
    expect(screen.getByRole('meter', { name: '核对进度' }).getAttribute('aria-valuenow')).toBe('4');
    expect(screen.getByRole('link', { name: '看本期概览' }).getAttribute('href')).toBe(
      '/?period=2021-Q3&org=o1&lang=zh',
    );
  });

  it('draws the stored text whole, task by task, with its labels', async () => {
    await show();
    const drawn = [...article().querySelectorAll('[data-at]')].map(({ textContent }) => textContent).join('');
    const stored = report.blocks.map(({ start, end }) => report.text.slice(start, end)).join('');
    expect(drawn).toHaveLength(stored.length);
    expect(drawn).toContain('完善工作机制（每月调度），明确责任分工');
    expect(within(article()).getAllByRole('heading', { level: 2 })).toHaveLength(10);
    expect(within(article()).getAllByRole('heading', { level: 3, name: '下一步打算' })).toHaveLength(9);
  });

  it('marks every figure with its metric and role', async () => {
    await show();
    const marks = within(article()).getAllByRole('button');
    const tags = marks.map((mark) => mark.getAttribute('data-tag'));
    expect(tags).toContain('6b 实际');
    expect(tags).toContain('6b 目标');
    expect(tags).toContain('4b 相关');
  });

  it('highlights the span of the address and opens its metric', async () => {
    const trade = report.metrics.find(({ indicatorId }) => indicatorId === 'trade');
    const number = trade?.actual?.spans[0];
    await show(`&span=${number?.start ?? 0}-${number?.end ?? 0}`);
    const hits = [...article().querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(hits.join('')).toBe('1157亿元');
    expect(
      within(panel())
        .getByRole('button', { name: /技术交易额/ })
        .getAttribute('aria-expanded'),
    ).toBe('true');
    expect(within(panel()).getByRole('heading', { name: '任务 7 的指标' })).toBeTruthy();
  });

  it('chooses the card from the text and the text from the card', async () => {
    const user = userEvent.setup();
    await show();
    await user.click(within(article()).getByText('13462家'));
    const card = within(panel()).getByRole('button', { name: /新增科技型中小企业/ });
    expect(card.getAttribute('aria-expanded')).toBe('true');
    await user.click(within(panel()).getByRole('button', { name: /新增高新技术企业/ }));
    const chosen = within(article()).getAllByRole('button', { pressed: true });
    expect(chosen.map((mark) => mark.getAttribute('data-tag'))).toEqual(['6a 目标', '6a 相关']);
    expect(window.location.search).toContain('metric=hte');
  });

  it('works from the keyboard', async () => {
    const user = userEvent.setup();
    await show();
    const mark = within(article())
      .getAllByRole('button')
      .find((each) => each.getAttribute('data-tag') === '7a 实际');
    mark?.focus();
    await user.keyboard('{Enter}');
    expect(mark?.getAttribute('aria-pressed')).toBe('true');
  });

  it('opens a card with quotes, offsets, reasons and how the figure came about', async () => {
    await show('&metric=core');
    const card = panel().querySelector('[data-card="core"]');
    const core = report.metrics.find(({ indicatorId }) => indicatorId === 'core');
    const sentence = core?.actual?.spans.find(({ role }) => role === 'sentence');
    expect(card?.textContent).toContain(`${sentence?.start ?? 0}–${sentence?.end ?? 0}`);
    for (const reason of core?.reasons ?? [])
      expect(card?.textContent).toContain(describeReason(reason, 'zh'));
    expect(card?.textContent).toContain('数值 30项 与原文逐字一致');
    expect(card?.textContent).toContain('完成率 100.0%');
    expect(card?.textContent).toContain('待核');
  });

  it('lists the tasks with what waits in each, and moves to one', async () => {
    const user = userEvent.setup();
    await show();
    const tasks = screen.getByRole('navigation', { name: '任务' });
    expect(within(tasks).getAllByRole('link')).toHaveLength(9);
    await user.click(within(tasks).getByRole('link', { name: /长三角科技创新共同体/ }));
    expect(within(panel()).getByRole('heading', { name: '任务 9 的指标' })).toBeTruthy();
    expect(within(panel()).getByRole('heading', { name: '其余待核 2' })).toBeTruthy();
    expect(within(tasks).getByRole('link', { current: true }).textContent).toContain('长三角');
  });

  it('shows findings of the report and of the task', async () => {
    await show('&task=5');
    expect(within(panel()).getByRole('heading', { name: '阅读提示 1' })).toBeTruthy();
    for (const finding of report.findings) expect(panel().textContent).toContain(findingText(finding, 'zh'));
  });

  it('leads back to the list when there is no such report', async () => {
    stubApi({
      'GET /api/reports/r1': problem(404, 'report_not_found', '没有这份报告', '报告列表在“报告”页。'),
    });
    renderPage(<ReportView id="r1" />, '/reports/r1?lang=zh');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('没有这份报告');
    expect(screen.getByRole('link', { name: '已导入的报告' }).getAttribute('href')).toBe('/reports?lang=zh');
  });
});
