import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CompareView } from '../../web/views/compare/compare-view.tsx';
import { ExportView } from '../../web/views/export/export-view.tsx';
import { IndicatorView } from '../../web/views/indicator/indicator-view.tsx';
import { IndicatorsView } from '../../web/views/indicators/indicators-view.tsx';
import { OrganisationsView } from '../../web/views/organisations/organisations-view.tsx';
import { OverviewView } from '../../web/views/overview/overview-view.tsx';
import { ReportView } from '../../web/views/report/report-view.tsx';
import { ReportsView } from '../../web/views/reports/reports-view.tsx';
import { TasksView } from '../../web/views/tasks/tasks-view.tsx';
import { scorecard } from './factories.ts';
import { problem, renderPage } from './render-page.tsx';

/** Every page that reads before it shows, each with its address. */
const PAGES: readonly (readonly [string, string, () => ReactNode])[] = [
  ['overview', '/', () => <OverviewView />],
  ['metrics', '/indicators', () => <IndicatorsView />],
  ['metric', '/indicators/m1', () => <IndicatorView id="m1" />],
  ['organisations', '/organisations', () => <OrganisationsView />],
  ['compare', '/compare', () => <CompareView />],
  ['tasks', '/tasks', () => <TasksView />],
  ['reports', '/reports', () => <ReportsView />],
  ['report', '/reports/r1', () => <ReportView id="r1" />],
  ['export', '/export', () => <ExportView />],
];
/** Pages about the figures of reports: without any they say where to begin. */
const NEEDING_REPORTS = PAGES.filter(([name]) =>
  ['overview', 'metrics', 'compare', 'tasks', 'export'].includes(name),
);

const ADDRESS = '?lang=zh&theme=light&period=2021-Q3';

/** Answers every request alike until told otherwise; counts them. */
function serve(answer: () => Response | 'offline' | 'never'): { asked: number } {
  const seen = { asked: 0 };
  vi.stubGlobal('fetch', async () => {
    seen.asked += 1;
    const given = answer();
    if (given === 'offline') throw new TypeError('fetch failed');
    return given === 'never' ? new Promise<Response>(() => undefined) : given;
  });
  return seen;
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
});

describe('a page that has no data', () => {
  it.each(PAGES)('%s on its way shows its shape and says so once', async (_, path, page) => {
    serve(() => 'never');
    renderPage(page(), path + ADDRESS);
    const status = await screen.findByRole('status', { busy: true });
    expect(status.textContent).toBe('正在载入');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each(PAGES)(
    '%s that failed says what, with the number to ask by and one way on',
    async (_, path, page) => {
      const seen = serve(() => problem(503, 'store_unavailable', '数据库暂时不可用', '稍后会恢复'));
      renderPage(page(), path + ADDRESS);
      const alert = await screen.findByRole('alert');
      expect(alert.textContent).toContain('数据库暂时不可用');
      expect(alert.textContent).toContain('req-1');
      const before = seen.asked;
      fireEvent.click(screen.getByRole('button', { name: '重试' }));
      await waitFor(() => expect(seen.asked).toBeGreaterThan(before));
    },
  );

  it.each(PAGES)('%s without a connection says so and what is kept', async (_, path, page) => {
    serve(() => 'offline');
    renderPage(page(), path + ADDRESS);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('连不上服务');
    expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
  });

  it.each(NEEDING_REPORTS)(
    '%s of an empty store says what will be here, with one action',
    async (_, path, page) => {
      serve(() => problem(404, 'no_reports', '还没有报告'));
      renderPage(page(), path + ADDRESS);
      const action = await screen.findByRole('link', { name: '导入报告' });
      expect(action.getAttribute('href')).toContain('/reports');
      expect(screen.queryByRole('alert')).toBeNull();
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('还没有导入报告');
    },
  );

  it.each(NEEDING_REPORTS.filter(([name]) => name !== 'compare'))(
    '%s of a quarter without a report leads to the newest one, or to an import',
    async (_, path, page) => {
      const board = scorecard({ edition: null, metrics: [], period: '2021-Q4' });
      serve(() => Response.json({ ...board, tasks: [] }));
      renderPage(page(), path + ADDRESS);
      const newest = await screen.findByRole('link', { name: '查看 2021年三季度' });
      expect(newest.getAttribute('href')).toContain('period=2021-Q3');
      expect(screen.getByRole('link', { name: '导入报告' })).toBeTruthy();
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('四季度还没有报告');
    },
  );
});
