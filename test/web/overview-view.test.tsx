import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { findingText } from '../../web/lib/finding-text.ts';
import { OverviewView } from '../../web/views/overview/overview-view.tsx';
import {
  edition,
  metric,
  observation,
  scorecard,
  silentMetric,
  span,
  target,
  task,
  trendPoint,
} from './factories.ts';
import { fullReport } from './fixtures/full-report.ts';
import { problem, renderPage, stubApi } from './render-page.tsx';

vi.mock('../../web/charts/echart.tsx', () => ({
  EChart: ({ label }: { readonly label: string }) => <div role="img" aria-label={label} />,
}));

const { board } = fullReport();

async function showBoard(answer: object, address?: string): Promise<HTMLElement> {
  stubApi({ 'GET /api/scorecard': answer });
  renderPage(<OverviewView />, address);
  return screen.findByRole('heading', { level: 1 });
}

describe('Overview', () => {
  it('states the finding, what it rests on and what awaits a check', async () => {
    const heading = await showBoard(board);
    expect(heading).toHaveProperty('textContent', '4 项已核目标全部超额完成；4 项待核，9 项未报数值');
    expect(screen.getByText('9 项任务、17 个量化目标，2021年三季度末')).toBeTruthy();
    expect(screen.getByText(/^待核 4 项/)).toBeTruthy();
    expect(screen.getByRole('img', { name: /17 个目标：超额完成 4，.*待核 4，未报数 9/ })).toBeTruthy();
  });

  it('leads from each number of its words to the rows that the number counts', async () => {
    const heading = await showBoard(board);
    const statusOf = (link: HTMLElement) =>
      new URL(link.getAttribute('href') ?? '', 'http://page').searchParams.get('status');
    const inHeadline = within(heading).getAllByRole('link');
    expect(inHeadline.map((link) => [link.textContent, statusOf(link)])).toEqual([
      ['4 项已核目标', 'exceeded'],
      ['4 项待核', 'pending'],
      ['9 项未报数值', 'not_reported'],
    ]);
    expect(statusOf(screen.getByRole('link', { name: /^9 项任务、17 个量化目标/ }))).toBeNull();
    expect(statusOf(screen.getByRole('link', { name: /^待核 4 项/ }))).toBe('pending');
  });

  it('shows every reported target as a row whose figures lead to their sentences', async () => {
    await showBoard(board);
    const table = screen.getByRole('table', { name: '量化目标' });
    expect(within(table).getAllByRole('row')).toHaveLength(9);
    const row = within(table).getByRole('row', { name: /新增科技型中小企业/ });
    const sme = board.metrics.find(({ indicatorId }) => indicatorId === 'sme');
    const figure = sme?.actual?.spans.find(({ role }) => role === 'number');
    expect(
      within(row)
        .getByRole('link', { name: /^13462\s?家$/ })
        .getAttribute('href'),
    ).toContain(`/reports/r1?lang=zh&theme=light&span=${figure?.start ?? 0}-${figure?.end ?? 0}`);
    expect(within(row).getByRole('link', { name: '168.3%' }).getAttribute('href')).toContain(
      '/indicators/sme',
    );
    expect(row.textContent).toContain('超额完成');
    expect(
      within(row).getByRole('img', {
        name: /一季度 2460家 示意、二季度 未报、三季度 13462家、四季度 未到期/,
      }),
    ).toBeTruthy();
  });

  it('keeps a figure that waits apart: hatched row, its reason, its word', async () => {
    await showBoard(board);
    const row = within(screen.getByRole('table')).getByRole('row', { name: /联合攻关关键核心技术/ });
    expect(row.textContent).toContain('口径待核');
    expect(row.textContent).toContain('待核');
    expect(row.querySelector('pattern')).not.toBeNull();
    const range = within(screen.getByRole('table')).getByRole('row', { name: /引进高校、科研院所/ });
    expect(range.textContent).toContain('区间内');
    expect(range.textContent).toContain('1~2家');
  });

  it('shows two pinned gauges in words, with the sentence and its number marked', async () => {
    await showBoard(board);
    const gauge = screen.getByRole('region', { name: '技术交易额' });
    expect(
      within(gauge).getByRole('img', {
        name: '技术交易额：实际 1157亿元，目标 1000亿元，完成率 115.7%，序时进度 75%',
      }),
    ).toBeTruthy();
    expect(gauge.querySelector('q mark')?.textContent).toBe('1157亿元');
    expect(gauge.textContent).toContain('+157亿元');
    expect(gauge.textContent).toContain('超出目标');
  });

  it('lists what nobody reported with what the report says instead', async () => {
    await showBoard(board);
    const block = screen.getByRole('region', { name: '未报数' });
    expect(within(block).getAllByRole('listitem')).toHaveLength(9);
    const item = within(block)
      .getAllByRole('listitem')
      .find(({ textContent }) => textContent.includes('进口替代成果'));
    expect(item?.textContent).toContain('清单累计收录163项');
    expect(block.textContent).toContain('完成情况未提及');
  });

  it('copies the reminder list and says so', async () => {
    const user = userEvent.setup();
    await showBoard(board);
    await user.click(screen.getByRole('button', { name: '复制催报清单' }));
    await screen.findByText('已复制 9 项催报清单');
    const copied = await navigator.clipboard.readText();
    expect(copied.split('\n')).toHaveLength(10);
    expect(copied).toContain('未报数目标（9 项）');
  });

  it('draws a dot for every milestone and names the states', async () => {
    await showBoard(board);
    const block = screen.getByRole('region', { name: '重点任务节点' });
    expect(block.textContent).toContain('32 个节点：14 已完成，14 推进中，4 未提及');
    expect(within(block).getAllByRole('img', { name: '3 个节点，2 个已完成' }).length).toBeGreaterThan(0);
    expect(within(block).getByRole('link', { name: '城西科创走廊' }).getAttribute('href')).toContain(
      'task=1',
    );
  });

  it('lists findings that a person should look at, and no mere notes', async () => {
    const note = {
      id: 'n',
      code: 'new_metric',
      severity: 'note',
      taskNo: null,
      indicatorId: null,
      params: {},
      spans: [],
    };
    await showBoard({ ...board, findings: [...board.findings, note] });
    const block = screen.getByRole('region', { name: '阅读提示' });
    expect(within(block).getAllByRole('listitem')).toHaveLength(2);
    for (const finding of board.findings) expect(block.textContent).toContain(findingText(finding, 'zh'));
  });

  it('speaks English, with Chinese quotes marked as Chinese', async () => {
    const heading = await showBoard(board, '/?lang=en');
    expect(heading).toHaveProperty(
      'textContent',
      'All 4 checked targets exceeded; 4 to check, 9 give no figure',
    );
    const row = within(screen.getByRole('table')).getByRole('row', { name: /Technology transactions/ });
    expect(within(row).getByRole('link', { name: /¥115\.7bn/ })).toBeTruthy();
    expect(document.querySelector('q')?.getAttribute('lang')).toBe('zh');
  });
});

describe('filter by status', () => {
  it('keeps one state and leads back', async () => {
    const user = userEvent.setup();
    await showBoard(board);
    await user.click(screen.getByRole('link', { name: /4\s*待核/ }));
    expect(window.location.search).toContain('status=pending');
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(5);
    expect(screen.queryByRole('region', { name: '未报数' })).toBeNull();
    await user.click(screen.getByRole('link', { name: '清除筛选' }));
    expect(window.location.search).not.toContain('status');
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(9);
  });

  it('says when nothing has that state', async () => {
    await showBoard(board, '/?lang=zh&status=behind');
    expect(screen.getByRole('heading', { name: '“滞后”下没有指标' })).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getAllByRole('link', { name: '清除筛选' })).toHaveLength(1);
  });
});

describe('states of the board', () => {
  it('is busy while it loads', () => {
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    renderPage(<OverviewView />);
    expect(screen.getByRole('status').getAttribute('aria-busy')).toBe('true');
  });

  it('says which quarter has a report when this one has none', async () => {
    const heading = await showBoard(
      scorecard({ period: '2021-Q4', edition: null, metrics: [], tasks: [], newestPeriod: '2021-Q3' }),
    );
    expect(heading.textContent).toBe('四季度还没有报告');
    expect(screen.getByRole('link', { name: '查看 2021年三季度' }).getAttribute('href')).toContain(
      'period=2021-Q3',
    );
    expect(screen.getByRole('link', { name: '导入报告' }).getAttribute('href')).toContain('/reports');
  });

  it('invites the first report into an empty store', async () => {
    const heading = await showBoard(problem(404, 'no_reports', '还没有报告'));
    expect(heading.textContent).toBe('还没有导入报告');
    expect(screen.getByRole('link', { name: '导入报告' })).toBeTruthy();
  });

  it('says what failed and tries again', async () => {
    const user = userEvent.setup();
    let isDown = true;
    stubApi({
      'GET /api/scorecard': () =>
        isDown ? problem(503, 'store_unavailable', '数据库暂时不可用', '稍后再试。') : board,
    });
    renderPage(<OverviewView />);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('数据库暂时不可用');
    expect(alert.textContent).toContain('稍后再试。');
    expect(alert.textContent).toContain('req-1');
    isDown = false;
    await user.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await screen.findByRole('heading', { level: 1, name: /4 项已核目标/ });
  });

  it('tells a stopped service from an error', async () => {
    await showBoard('offline' as unknown as object);
    expect(screen.getByRole('alert').textContent).toContain('连不上服务');
  });

  it('says that nothing was reported', async () => {
    await showBoard(scorecard({ metrics: [silentMetric()] }));
    expect(screen.getByText(/本期报告没有给出任何数值/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says that everything waits', async () => {
    await showBoard(scorecard({ metrics: [metric({ review: 'pending' }), silentMetric()] }));
    expect(screen.getByText(/本期数值全部待核/)).toBeTruthy();
  });

  it('says that there is no numeric target', async () => {
    await showBoard(scorecard({ metrics: [], tasks: [task()] }));
    expect(screen.getByText(/本期报告没有量化目标/)).toBeTruthy();
  });

  it('says that a quarter is made up', async () => {
    await showBoard(scorecard({ edition: edition({ isIllustrative: true }) }));
    expect(screen.getByText('本季数值为示意数据，非报告所载')).toBeTruthy();
  });

  it('shows a cap by what is used, a duty without a number by its name', async () => {
    const cap = metric({
      indicatorId: 'cap',
      name: '会议费',
      direction: 'down',
      target: target({ value: 500, unit: '万元', bound: 'lte', spans: [span(3, '500万元')] }),
      actual: observation({ value: 340, unit: '万元' }),
      trend: [trendPoint(3, { value: 340, unit: '万元' })],
    });
    const duty = metric({ indicatorId: 'duty', name: '健全工作机制', target: null, actual: null });
    await showBoard(scorecard({ metrics: [cap, duty] }));
    const row = within(screen.getByRole('table')).getByRole('row', { name: /会议费/ });
    expect(row.textContent).toContain('≤500万元');
    expect(row.textContent).toContain('已用 68.0%');
    expect(row.textContent).toContain('限额内');
    expect(screen.getByRole('region', { name: '定性任务' }).textContent).toContain('健全工作机制');
  });
});
