import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { rollUp } from '../../server/domain/roll-up.ts';
import type { ScorecardMetric } from '../../server/domain/scorecard.ts';
import { OrganisationsView } from '../../web/views/organisations/organisations-view.tsx';
import { metric, observation, scorecard, silentMetric, target } from './factories.ts';
import { problem, renderPage, stubApi } from './render-page.tsx';

const late = metric({
  indicatorId: 'late',
  target: target({ value: 100 }),
  actual: observation({ value: 40 }),
});

function group(id: string, name: string, metrics: readonly ScorecardMetric[], isSample = false) {
  const board = scorecard({ metrics });
  const { period, elapsed, edition, newestPeriod, headline } = board;
  const parts = metrics.map((each) => ({ ...each, weight: null }));
  return {
    organisation: { id, name, nameEn: null, isSample },
    period,
    elapsed,
    edition,
    newestPeriod,
    headline,
    rollUp: rollUp(parts),
    indicatorIds: metrics.map(({ indicatorId }) => indicatorId),
  };
}

const OWN = [metric(), late, silentMetric()];
const ANSWER = {
  by: 'organisation',
  period: null,
  whole: rollUp(OWN.map((each) => ({ ...each, weight: null }))),
  groups: [group('o1', '海屿市水务局', OWN), group('o2', '示例厅', [metric()], true)],
};

async function show(answer: object, address = '/organisations?lang=zh') {
  const sent = stubApi({ 'GET /api/rollups': answer });
  renderPage(<OrganisationsView />, address);
  return { sent, heading: await screen.findByRole('heading', { level: 1 }) };
}

describe('all organisations', () => {
  it('says how many targets are met, of all and of each, and leaves the sample out of the total', async () => {
    const { heading, sent } = await show(ANSWER);
    expect(heading.textContent).toBe('1 个单位、2 项已报数目标中 1 项达标');
    expect(screen.getByText(/^1 项滞后或未完成/)).toBeTruthy();
    expect(screen.getByText(/示例不计入合计/)).toBeTruthy();
    expect(sent[0]?.line).toBe('GET /api/rollups?by=organisation');
    const row = screen.getByRole('row', { name: /海屿市水务局/ });
    expect(row.textContent).toContain('2021年三季度');
    expect(row.textContent).toContain('1/2');
    expect(within(row).getByRole('img', { name: /3 个目标：超额完成 1，滞后 1，未报数 1/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /示例厅/ }).textContent).toContain('示例数据');
  });

  it('leads from a name to the board and from a number to its rows', async () => {
    await show(ANSWER);
    const row = screen.getByRole('row', { name: /海屿市水务局/ });
    const href = (name: string) => within(row).getByRole('link', { name }).getAttribute('href') ?? '';
    expect(href('海屿市水务局')).toBe('/?period=2021-Q3&org=o1&lang=zh');
    const hrefs = within(row)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('/?period=2021-Q3&org=o1&lang=zh&status=behind');
    expect(hrefs).toContain('/?period=2021-Q3&org=o1&lang=zh&status=not_reported');
  });

  it('shows everybody at one quarter, says who has no report, and leads back', async () => {
    const without = { ...group('o3', '云港区', []), edition: null };
    const { sent } = await show(
      { ...ANSWER, period: '2021-Q3', groups: [...ANSWER.groups, without] },
      '/organisations?lang=zh&period=2021-Q3',
    );
    expect(sent[0]?.line).toContain('period=2021-Q3');
    expect(screen.getByRole('row', { name: /云港区/ }).textContent).toContain('本季没有报告');
    expect(screen.getByRole('link', { name: '改看各单位最新一季' }).getAttribute('href')).toBe(
      '/organisations?lang=zh',
    );
  });

  it('invites the first report into an empty store', async () => {
    const { heading } = await show(problem(404, 'no_reports', '还没有报告'));
    expect(heading.textContent).toBe('还没有导入报告');
  });
});
