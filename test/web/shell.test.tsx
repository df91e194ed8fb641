import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { usePageTitle } from '../../web/lib/page-title.ts';
import { ErrorBoundary } from '../../web/components/error-boundary.tsx';
import { SettingsProvider } from '../../web/lib/settings-provider.tsx';
import { Crashed } from '../../web/views/shell/crashed.tsx';
import { NotFound } from '../../web/views/shell/not-found.tsx';
import { Shell } from '../../web/views/shell/shell.tsx';
import { metric, reportSummary, scorecard, silentMetric } from './factories.ts';
import { renderPage, stubApi } from './render-page.tsx';

const periods = {
  organisationId: 'o1',
  yearStart: 1,
  newestPeriod: '2021-Q3',
  years: [2020, 2021],
  periods: [],
};
const board = scorecard({
  metrics: [metric({ isPinned: true }), metric({ indicatorId: 'w', review: 'pending' }), silentMetric()],
});

function Page() {
  usePageTitle('概览');
  return <h1>正文</h1>;
}

async function show(address = '/?lang=zh&theme=light'): Promise<void> {
  stubApi({
    'GET /api/periods': periods,
    'GET /api/scorecard': (url) => ({ ...board, period: url.searchParams.get('period') ?? board.period }),
  });
  renderPage(
    <Shell>
      <Page />
    </Shell>,
    address,
  );
  await screen.findByText('之江省科学技术厅');
}

beforeEach(() => localStorage.clear());

describe('shell', () => {
  it('names product, organisation and pages, and counts what waits', async () => {
    await show();
    const nav = screen.getByRole('navigation', { name: '主导航' });
    expect(
      within(nav)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['概览', '指标', '对比', '任务', '报告1', '导出']);
    expect(within(nav).getByRole('link', { current: 'page' }).textContent).toBe('概览');
    expect(within(nav).getByLabelText('待核 1 项')).toBeTruthy();
    expect(within(screen.getByRole('navigation', { name: '底部导航' })).getAllByRole('link')).toHaveLength(6);
  });

  it('offers every organisation with a report in force, and opens the newest board of the chosen one', async () => {
    stubApi({
      'GET /api/scorecard': board,
      'GET /api/reports': [
        reportSummary({ organisationId: board.organisation.id }),
        reportSummary({ id: 'r2', organisationId: 'o2', org: '海屿市水务局' }),
        reportSummary({ id: 'r3', organisationId: 'o3', org: '已撤回的局', status: 'withdrawn' }),
      ],
    });
    renderPage(
      <Shell>
        <Page />
      </Shell>,
      '/?lang=zh&period=2021-Q3',
    );
    const choice = await screen.findByRole('combobox', { name: '单位' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['之江省科学技术厅', '海屿市水务局', '全部单位…']);
    await userEvent.selectOptions(choice, '海屿市水务局');
    expect(window.location.search).toBe('?org=o2&lang=zh');
  });

  it('titles the document and says the page aloud', async () => {
    await show();
    await waitFor(() => expect(document.title).toBe('概览 · 达标'));
    expect(screen.getByRole('status').textContent).toBe('概览');
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('lets the keyboard skip to the content', async () => {
    await show();
    expect(screen.getByRole('link', { name: '跳到正文' }).getAttribute('href')).toBe('#main');
    expect(screen.getByRole('main').id).toBe('main');
  });

  it('shows the year as a ruler with its data date and source', async () => {
    await show();
    const ruler = screen.getByRole('region', { name: '期间' });
    expect(ruler.textContent).toContain('序时进度 75%');
    expect(ruler.textContent).toContain('数据截至 2021-09-30');
    expect(ruler.textContent).toContain('002482090/2021-14765');
    expect(within(ruler).getByRole('link', { current: 'date' }).textContent).toBe('三季度');
    expect(within(ruler).getByRole('link', { name: /四季度/ }).textContent).toContain('无报告');
    const before = await within(ruler).findByRole('link', { name: '上一年，2020' });
    expect(before.getAttribute('href')).toContain('2020-Q3');
    expect(within(ruler).queryByRole('link', { name: /下一年/ })).toBeNull();
  });

  it('has no ruler where no quarter is shown', async () => {
    await show('/reports?lang=zh');
    expect(screen.queryByRole('region', { name: '期间' })).toBeNull();
  });

  it('moves by keys: a quarter, a year; drops the filter', async () => {
    const user = userEvent.setup();
    await show('/?lang=zh&status=met');
    await screen.findByRole('link', { name: '上一年，2020' });
    await user.keyboard('2');
    expect(window.location.search).toBe('?lang=zh&period=2021-Q2');
    await waitFor(() =>
      expect(screen.getByRole('link', { current: 'date' }).textContent).toContain('二季度'),
    );
    await user.keyboard('[[');
    expect(window.location.search).toBe('?lang=zh&period=2020-Q2');
  });

  it('ignores keys with a modifier and after they were switched off', async () => {
    const user = userEvent.setup();
    await show();
    await user.keyboard('{Control>}1{/Control}');
    expect(window.location.search).not.toContain('period');
    await user.click(screen.getByRole('button', { name: '快捷键开关', pressed: true }));
    await user.keyboard('1');
    expect(window.location.search).not.toContain('period');
    expect(localStorage.getItem('dabiao.keys')).toBe('off');
  });

  it('changes language and theme, in the address and for the next visit', async () => {
    const user = userEvent.setup();
    await show('/?period=2021-Q3&lang=zh&theme=light');
    await user.click(screen.getByRole('button', { name: '切换到深色' }));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await user.click(screen.getByRole('button', { name: 'Switch to English' }));
    expect(window.location.search).toBe('?period=2021-Q3&lang=en&theme=dark');
    expect(localStorage.getItem('dabiao.lang')).toBe('en');
    expect(localStorage.getItem('dabiao.theme')).toBe('dark');
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByText('Zhijiang Science Department')).toBeTruthy();
  });

  it('moves the focus to a new page and leaves it where only the quarter changes', async () => {
    const user = userEvent.setup();
    await show();
    const nav = screen.getByRole('navigation', { name: '主导航' });
    await user.click(screen.getByRole('link', { name: /一季度/ }));
    expect(document.activeElement).not.toBe(screen.getByRole('main'));
    await user.click(within(nav).getByRole('link', { name: /报告/ }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('marks the sample as a sample', async () => {
    stubApi({ 'GET /api/scorecard': { ...board, organisation: { ...board.organisation, isSample: true } } });
    renderPage(
      <Shell>
        <Page />
      </Shell>,
    );
    expect(await screen.findByText('示例数据')).toBeTruthy();
    expect(screen.getByText(/本页为内置示例/)).toBeTruthy();
  });

  it('has a page for addresses nobody lives at', () => {
    renderPage(<NotFound />, '/nowhere?lang=en');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is no such page');
    expect(screen.getByRole('link', { name: 'Back to Overview' }).getAttribute('href')).toBe('/?lang=en');
  });

  it('stays usable when a page cannot be drawn', () => {
    window.history.replaceState(null, '', '/?lang=zh');
    const Broken = () => {
      throw new Error('a bug');
    };
    render(
      <SettingsProvider>
        <ErrorBoundary fallback={<Crashed />}>
          <Broken />
        </ErrorBoundary>
      </SettingsProvider>,
      { onCaughtError: () => undefined },
    );
    expect(screen.getByRole('alert').textContent).toContain('这一页没有画出来');
    expect(screen.getByRole('link', { name: '回到概览' })).toBeTruthy();
  });
});

describe('a service that stops answering', () => {
  it('keeps its figures on screen, says that nothing is lost, and is asked again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    let isDown = false;
    stubApi({
      'GET /api/periods': periods,
      'GET /api/scorecard': () => (isDown ? 'offline' : board),
    });
    renderPage(
      <Shell>
        <Page />
      </Shell>,
    );
    await screen.findByText('之江省科学技术厅');
    isDown = true;
    vi.setSystemTime(Date.now() + 60_000);
    window.dispatchEvent(new Event('visibilitychange'));
    const words = await screen.findByText(/^连不上服务。屏幕上是最近一次读到的数据/);
    expect(screen.getByText('之江省科学技术厅')).toBeTruthy();
    isDown = false;
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(words.isConnected).toBe(false));
    vi.useRealTimers();
  });
});
