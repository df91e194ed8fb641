import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { OverviewView } from '../../../web/views/overview/overview-view.tsx';
import { metric, scorecard, silentMetric, task } from '../factories.ts';
import { renderPage, stubApi } from '../render-page.tsx';

vi.mock('../../../web/charts/echart.tsx', () => ({
  EChart: ({ label }: { readonly label: string }) => <div role="img" aria-label={label} />,
}));

const whole = scorecard({
  metrics: [metric(), silentMetric({ owners: ['规划处'] })],
  tasks: [task(), task({ id: 't2', no: '2', owners: ['规划处'] })],
});

function narrowed(owner: string | null) {
  if (owner === null) return whole;
  const { owners, tasks } = whole;
  const metrics = whole.metrics.filter((each) => each.owners.includes(owner));
  return { ...scorecard({ metrics, tasks }), owners };
}

async function show(address: string) {
  const sent = stubApi({ 'GET /api/scorecard': (url) => narrowed(url.searchParams.get('owner')) });
  renderPage(<OverviewView />, address);
  await screen.findByRole('heading', { level: 1 });
  return sent;
}

describe('filter by department', () => {
  it('asks for the work of one department, keeps it in the address and names it', async () => {
    const sent = await show('/?lang=zh&period=2021-Q3');
    const choice = screen.getByRole('combobox', { name: '责任单位' });
    await userEvent.selectOptions(choice, '规划处');
    expect(new URLSearchParams(window.location.search).get('owner')).toBe('规划处');
    await screen.findByText(/^规划处：/);
    expect(sent.at(-1)?.line).toContain(`owner=${encodeURIComponent('规划处')}`);
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
        '没有已核定的数值；1 项目标未报数值',
      ),
    );
  });

  it('goes together with a status, and one link clears both', async () => {
    await show(`/?lang=zh&owner=${encodeURIComponent('高新处')}&status=exceeded`);
    expect(screen.getAllByRole('row', { name: /新增科技型中小企业/ }).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('link', { name: '清除筛选' }));
    expect(window.location.search).toBe('?lang=zh');
  });

  it('says when a department has no target in the quarter', async () => {
    await show(`/?lang=zh&owner=${encodeURIComponent('档案处')}`);
    expect(screen.getByRole('heading', { name: '档案处在本季没有目标' })).toBeTruthy();
    expect(screen.queryByText(/本期报告没有量化目标/)).toBeNull();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '责任单位' }).value).toBe('档案处');
  });
});

describe('presentation', () => {
  it('leaves out what a reader at a desk goes on to', async () => {
    await show('/?lang=zh&present=1');
    expect(screen.queryByRole('region', { name: '文字摘要' })).toBeNull();
    expect(screen.queryByRole('region', { name: '热力图' })).toBeNull();
    expect(screen.getByRole('table', { name: '量化目标' })).toBeTruthy();
  });
});
