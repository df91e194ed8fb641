import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Heatmap } from '../../../web/views/overview/heatmap.tsx';
import { metric, scorecard, silentMetric, trendPoint } from '../factories.ts';
import { renderPage } from '../render-page.tsx';

const year = [
  trendPoint(1, { editionId: 'r1' }),
  trendPoint(2, { editionId: 'r2' }),
  trendPoint(3, { editionId: 'r3', value: 13462, review: 'accepted' }),
  trendPoint(4, { isFuture: true }),
];
const board = scorecard({ metrics: [metric({ trend: year }), silentMetric({ trend: year })] });

describe('heatmap', () => {
  it('reads as a table of goals by quarter, each cell in words', () => {
    renderPage(<Heatmap board={board} />);
    const grid = screen.getByRole('grid', { name: '目标与季度，第 1 至 2 项' });
    const heads = within(grid)
      .getAllByRole('columnheader')
      .map((head) => head.textContent);
    expect(heads).toEqual(['目标', '一季度', '二季度', '三季度', '四季度']);
    const links = within(grid)
      .getAllByRole('link')
      .map((link) => link.getAttribute('aria-label'));
    expect(links).toContain('新增科技型中小企业，三季度：168.3% 超额完成');
    expect(links).toContain('新增科技型中小企业，一季度：未报数');
    expect(links).toContain('新增高新技术企业，四季度：未到期');
  });

  it('is one stop of the tab key; arrows walk over it and Enter opens', async () => {
    const user = userEvent.setup();
    renderPage(<Heatmap board={board} />, '/?lang=zh&heat=goal');
    const grid = screen.getByRole('grid');
    const stops = () =>
      [...grid.querySelectorAll('a[tabindex="0"]')].map((link) => link.getAttribute('data-at'));
    expect(stops()).toEqual(['0.3']);
    grid.querySelector<SVGAElement>('a[data-at="0.3"]')?.focus();
    await user.keyboard('{ArrowLeft}{ArrowDown}');
    expect(stops()).toEqual(['1.2']);
    expect(document.activeElement?.getAttribute('aria-label')).toContain('新增高新技术企业，三季度');
    await user.keyboard('{ArrowDown}');
    expect(stops()).toEqual(['1.2']);
    await user.click(grid.querySelector('a[data-at="0.0"]') ?? grid);
    expect(window.location.pathname).toBe('/indicators/sme');
    expect(window.location.search).toContain('period=2021-Q1');
  });

  it('turns to departments and says so in the address', async () => {
    const user = userEvent.setup();
    renderPage(<Heatmap board={board} />);
    await user.click(screen.getByRole('button', { name: '按责任单位' }));
    expect(window.location.search).toContain('heat=owner');
    const row = screen.getByRole('row', { name: /高新处/ });
    expect(row.textContent).toContain('1/2');
    expect(within(row).getAllByRole('link')).toHaveLength(3);
  });
});
