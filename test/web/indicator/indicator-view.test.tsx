import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IndicatorView } from '../../../web/views/indicator/indicator-view.tsx';
import { detailOf } from '../charts/detail-fixture.ts';
import { scorecard } from '../factories.ts';
import { problem, renderPage, stubApi } from '../render-page.tsx';

vi.mock('../../../web/charts/echart.tsx', () => ({
  EChart: ({ label }: { label: string }) => <div role="img" aria-label={label} />,
}));

const ADDRESS = '/indicators/new-firms?period=2021-Q3&lang=zh&theme=light';
const ROUTE = 'GET /api/indicators/new-firms';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
});

describe('IndicatorView', () => {
  it('says that it is loading, then shows the metric of the quarter in the address', async () => {
    const sent = stubApi({ [ROUTE]: detailOf({ values: [null, null, 13462, null] }) });
    renderPage(<IndicatorView id="new-firms" />, ADDRESS);
    expect(screen.getByRole('status').getAttribute('aria-busy')).toBe('true');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('新增企业');
    expect(sent.map(({ line }) => line)).toContain('GET /api/indicators/new-firms?period=2021-Q3');
  });

  it('writes the organisation of the metric into the address when the board around it is of another', async () => {
    const detail = detailOf({ values: [null, null, 13462, null] });
    const other = { ...detail.organisation, id: 'other-org' };
    stubApi({ [ROUTE]: { ...detail, organisation: other }, 'GET /api/scorecard': scorecard() });
    renderPage(<IndicatorView id="new-firms" />, ADDRESS);
    await waitFor(() => expect(new URLSearchParams(window.location.search).get('org')).toBe('other-org'));
    expect(window.location.search).toContain('period=2021-Q3');
  });

  it('names an unknown metric and leads back to the board', async () => {
    stubApi({ [ROUTE]: problem(404, 'indicator_not_found', '没有这个指标') });
    renderPage(<IndicatorView id="new-firms" />, ADDRESS);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('没有这个指标');
    expect(screen.getByRole('link', { name: '回到概览' }).getAttribute('href')).toBe(
      '/?period=2021-Q3&lang=zh&theme=light',
    );
  });

  it('says what failed and tries again on demand', async () => {
    let isDown = true;
    stubApi({ [ROUTE]: () => (isDown ? 'offline' : detailOf({ values: [null, null, 13462, null] })) });
    renderPage(<IndicatorView id="new-firms" />, ADDRESS);
    expect((await screen.findByRole('alert')).textContent).toContain('连不上服务');
    isDown = false;
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('heading', { level: 1, name: '新增企业' })).toBeTruthy();
  });
});
