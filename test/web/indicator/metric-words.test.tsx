import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { quartersInput } from '../../../web/charts/quarters-input.ts';
import { quartersOption } from '../../../web/charts/quarters-option.ts';
import { detailOf, targetOf } from '../charts/detail-fixture.ts';
import { frameOf } from '../charts/frame-fixture.ts';
import type { Answers, Sent } from '../render-page.tsx';
import { STATED, YEAR, bodyOf, section, show } from './metric-page-fixture.tsx';

vi.mock('../../../web/charts/echart.tsx', () => ({
  EChart: ({ label }: { readonly label: string }) => <div role="img" aria-label={label} />,
}));

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
});
describe('which reports speak of it', () => {
  const mentions = ['2021-Q1', '2021-Q3'].map((period) => ({
    editionId: `e-${period}`,
    period,
    title: '完成情况',
    name: period === '2021-Q1' ? '企业贷款' : '新增企业贷款',
  }));
  const others = [
    { id: 'other', organisationId: 'o1', name: '贷款余额', nameEn: null, unit: '亿元', periods: [] },
  ];

  async function move(reports: readonly RegExp[], to: string, answers: Answers): Promise<Sent> {
    const sent = show({ mentions }, { 'GET /api/indicators': others, ...answers });
    fireEvent.click(screen.getByRole('button', { name: '调整关联' }));
    for (const name of reports) fireEvent.click(screen.getByRole('checkbox', { name }));
    await screen.findByRole('option', { name: '贷款余额' });
    fireEvent.change(screen.getByRole('combobox', { name: '移到' }), { target: { value: to } });
    return sent;
  }

  it('is split: one report stands apart', async () => {
    const sent = await move([/企业贷款/].slice(1), '', {});
    expect(screen.getByText('先选至少一份报告')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /2021-Q1/ }));
    expect(sent.some(({ line }) => line.startsWith('POST'))).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: '移动' }));
    await waitFor(() => expect(sent.some(({ line }) => line.endsWith('/new-firms/split'))).toBe(true));
    const post = sent.find(({ line }) => line.startsWith('POST'));
    expect(bodyOf(post)).toEqual({ editions: ['e-2021-Q1'] });
  });

  it('is merged: all move to another metric, whose page opens', async () => {
    const merged = detailOf(YEAR);
    const answer = { ...merged, metric: { ...merged.metric, indicatorId: 'other' } };
    const sent = await move([/2021-Q1/, /2021-Q3/], 'other', {
      'POST /api/indicators/new-firms/link': answer,
    });
    expect(screen.getByText('全部移走即合并，原地址转到那一项。')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '移动' }));
    await waitFor(() => expect(window.location.pathname).toBe('/indicators/other'));
    const post = sent.find(({ line }) => line.startsWith('POST'));
    expect(bodyOf(post)).toEqual({
      to: 'other',
      editions: ['e-2021-Q1', 'e-2021-Q3'],
    });
  });

  it('cannot be split off as a whole', async () => {
    await move([/2021-Q1/, /2021-Q3/], '', {});
    expect(screen.getByText('全部移走时，要选一项已有的指标')).toBeTruthy();
    expect(screen.getByRole('button', { name: '移动' }).hasAttribute('disabled')).toBe(true);
  });
});

describe('memory', () => {
  it('names a quarter that was late and made up for', () => {
    const { metric } = detailOf(YEAR);
    const trend = metric.trend.map((point, index) =>
      index === 0 ? { ...point, timeline: 'recovered' as const } : point,
    );
    show({ metric: { ...metric, trend } });
    expect(screen.getByRole('row', { name: /2021年一季度/ }).textContent).toContain('曾滞后，后已补上');
  });

  it('hides last year by its key and its button', () => {
    const previousYear = detailOf({ ...YEAR, previous: [80, 200, 300, 400] }).previousYear;
    show({ previousYear });
    fireEvent.keyDown(document.body, { key: 'y' });
    expect(window.location.search).toContain('ly=0');
    const button = screen.getByRole('button', { name: '上年同期' });
    expect(button.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(button);
    expect(window.location.search).not.toContain('ly=');
  });
});

describe('what people said about it', () => {
  it('shows the levels of its target, each judged', () => {
    const { metric } = detailOf(YEAR);
    const band = { unit: '亿元', status: 'on_track' } as const;
    const bands = [
      {
        ...band,
        level: 'commit',
        label: { zh: '确保目标', en: 'Commitment' },
        value: 450,
        attainment: 104,
        status: 'exceeded',
      },
      { ...band, level: 'target', label: { zh: '目标', en: 'Target' }, value: 600, attainment: 78 },
    ] as const;
    show({ metric: { ...metric, bands } });
    const items = within(screen.getByRole('list', { name: '分级目标' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      '确保目标450亿元104.0%超额完成',
      '目标600亿元78.0%正常推进',
    ]);
    expect(screen.getAllByText('分级目标')).toHaveLength(1);
  });

  it('breaks the series in chart, table and record', () => {
    const detail = detailOf(YEAR);
    const trend = detail.metric.trend.map((point, index) =>
      index === 1 ? { ...point, startsBreak: '并入市属' } : point,
    );
    const broken = { ...detail, metric: { ...detail.metric, trend } };
    expect(quartersInput(broken, { lang: 'zh', mode: 'cumulative', measure: 'value' }).breaks).toEqual([2]);
    const graphic = quartersOption(
      quartersInput(broken, { lang: 'zh', mode: 'cumulative', measure: 'value' }),
      frameOf(800, 330),
    ).graphic;
    const plain = quartersOption(
      quartersInput(detail, { lang: 'zh', mode: 'cumulative', measure: 'value' }),
      frameOf(800, 330),
    ).graphic;
    expect(
      [graphic, plain].map((shapes) =>
        Array.isArray(shapes) ? shapes.filter(({ type }) => type === 'line').length : -1,
      ),
    ).toEqual([1, 0]);
    const breaks = [
      { period: '2021-Q2', reason: '并入市属', actor: 'local', at: '2021-07-01T00:00:00Z', revision: 'r1' },
    ];
    show({ ...broken, targets: [], decided: { ...detail.decided, breaks }, observations: STATED });
    expect(screen.getByRole('rowheader', { name: /本季起口径变更.*2021年二季度/ })).toBeTruthy();
    expect(screen.getByText(/2021年二季度起口径变更：并入市属/)).toBeTruthy();
  });

  it('shows what dated events had brought, as backfilled and judged by nothing', () => {
    const { metric } = detailOf({ ...YEAR, values: [null, 300, 468, null] });
    const backfilled = {
      value: 40,
      editionId: 'e3',
      asOf: '2021-03',
      review: 'accepted',
      spans: [],
    } as const;
    const trend = metric.trend.map((point, index) => (index === 0 ? { ...point, backfilled } : point));
    show({ metric: { ...metric, trend } });
    const row = screen.getByRole('row', { name: /2021年一季度/ });
    const cells = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect([cells[0], cells[2], cells.at(-1)]).toEqual(['40亿元', '—', '据事件日期回填']);
  });

  it('says why a target was revised', () => {
    const reason = {
      period: '2021-Q2',
      reason: '省里追加任务',
      actor: 'local',
      at: '2021-07-01T00:00:00Z',
      revision: 'r1',
    };
    const target = { year: 2021, target: targetOf(600, '亿元'), statedIn: '2021-Q2', editionId: 'e2' };
    show({ targets: [{ ...target, isOriginal: false, change: 'raised', replacedIn: null, reason }] });
    expect(section('沿革').textContent).toContain('理由：省里追加任务');
  });
});

describe('a link that waits', () => {
  const link = [{ indicatorId: 'old', name: '企业贷款余额', score: 0.7 }];

  it.each([
    ['是同一项：企业贷款余额', 'old'],
    ['都不是，另算一项', null],
  ])('%s', async (button, to) => {
    const detail = detailOf(YEAR);
    const sent = show({ metric: { ...detail.metric, link } }, { 'PUT /api/links/new-firms': detail });
    fireEvent.click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(sent.some(({ line }) => line.startsWith('PUT'))).toBe(true));
    expect(bodyOf(sent.find(({ line }) => line.startsWith('PUT')))).toEqual({ to });
  });

  it('is named on the page of the metric that it may be', () => {
    show({ awaited: [{ indicatorId: 'new', name: '贷款增量', periods: ['2021-Q4'] }] });
    expect(screen.getByText(/“贷款增量”（2021-Q4）可能就是这一项/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '去确认' }).getAttribute('href')).toBe(
      '/indicators/new?period=2021-Q4&lang=zh&theme=light',
    );
  });
});
