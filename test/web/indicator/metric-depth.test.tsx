import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { quartersInput } from '../../../web/charts/quarters-input.ts';
import { quartersLines } from '../../../web/charts/quarters-lines.ts';
import { quartersOption } from '../../../web/charts/quarters-option.ts';
import { IndicatorPage } from '../../../web/views/indicator/indicator-page.tsx';
import { detailOf, targetOf, type DetailSketch } from '../charts/detail-fixture.ts';
import { frameOf } from '../charts/frame-fixture.ts';
import { renderPage, stubApi, type Answers, type Sent } from '../render-page.tsx';

vi.mock('../../../web/charts/echart.tsx', () => ({
  EChart: ({ label }: { readonly label: string }) => <div role="img" aria-label={label} />,
}));

const YEAR: DetailSketch = { values: [100, 300, 468, null], unit: '亿元', target: targetOf(600, '亿元') };
const ADDRESS = '/indicators/new-firms?period=2021-Q3&lang=zh&theme=light';
const REMARKS = '/api/indicators/new-firms/remarks';

function show(extra: Partial<IndicatorDetail> = {}, answers: Answers = {}, address = ADDRESS): Sent {
  const sent = stubApi({ [`GET ${REMARKS}`]: [], ...answers });
  renderPage(<IndicatorPage detail={{ ...detailOf(YEAR), ...extra }} />, address);
  return sent;
}

function section(title: string): HTMLElement {
  const found = screen.getByRole('heading', { name: new RegExp(`^${title}`) }).closest('section');
  if (found === null) throw new Error(`no section ${title}`);
  return found;
}

function bodyOf(entry: Sent[number] | undefined): unknown {
  const body = entry?.init.body;
  return typeof body === 'string' ? JSON.parse(body) : null;
}

const STATED: IndicatorDetail['observations'] = [
  {
    period: '2021-Q3',
    interval: '2021-01-01/P9M',
    statements: [
      {
        editionId: 'e3',
        issuedOn: null,
        observation: { value: 468, unit: '亿元', basis: 'cumulative', how: 'stated', asOf: null, spans: [] },
        review: 'accepted',
        isIllustrative: false,
        byHand: null,
        isCurrent: true,
      },
    ],
  },
];

const revised = (): IndicatorDetail => {
  const detail = detailOf(YEAR);
  const target = targetOf(500, '亿元');
  const original = {
    target,
    statedIn: '2021-Q1',
    editionId: 'e1',
    reason: null,
    assessment: {
      ...detail.metric.why.inputs,
      attainment: 93.6,
      used: null,
      toTarget: -32,
      paceGap: 18.6,
      status: 'on_track',
      rule: 'at_least@1',
    },
  } as const;
  return { ...detail, metric: { ...detail.metric, original } };
};

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
});

describe('outlook', () => {
  const facts = { unit: '亿元', rule: 'required_run_rate@1', refused: null };
  const derived: IndicatorDetail['derived'] = {
    requiredRunRate: { ...facts, value: 132, inputs: { quartersLeft: 1 } },
    forecasts: [
      {
        ...facts,
        value: 624,
        rule: 'run_rate@1',
        inputs: {},
        method: 'run_rate',
        backTestError: 8.81,
        reachedInMonth: 12,
      },
      {
        ...facts,
        value: null,
        refused: 'no_history',
        inputs: {},
        method: 'seasonal',
        backTestError: null,
        reachedInMonth: null,
      },
    ],
    singleQuarters: [],
    yearOnYear: { ...facts, value: null, refused: 'series_break', unit: '%', inputs: {} },
    quarterOnQuarter: { ...facts, value: -29.02, unit: '%', inputs: { base: 193, basePeriod: '2021-Q2' } },
  };
  const rows = (): readonly string[] =>
    [...section('测算').querySelectorAll('dl > div')].map((entry) =>
      [...entry.children].map((child) => child.textContent).join(' | '),
    );

  it('names each method, its error and why there is none', () => {
    show({ derived });
    expect(rows()).toEqual([
      '平均每季还需 | 132亿元 | 今年还剩 1 个季度',
      '全年预测 · 按进度外推 | 624亿元 | 回测误差 8.8%，12 月达到目标',
      '全年预测 · 按往年季节 | — | 没有完整的往年',
      '同比 | — | 口径已变更，不相比',
      '环比（单季） | −29.0% | 2021年二季度 193亿元',
    ]);
  });

  it('says what may still be used of a cap', () => {
    show({
      derived: { ...derived, requiredRunRate: { ...facts, rule: 'allowance@1', value: 0, inputs: {} } },
    });
    expect(rows()[0]).toBe('平均每季还可用 | 0亿元 | 额度已用完');
  });

  it('is left out where nothing can be said', () => {
    show();
    expect(screen.queryByRole('heading', { name: /^测算/ })).toBeNull();
  });
});

describe('why this status', () => {
  it('shows rule, version and inputs', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: '状态依据' }));
    const dialog = screen.getByRole('dialog', { name: '状态依据' });
    const values = [...dialog.querySelectorAll('dd')].map((value) => value.textContent);
    expect(values).toEqual([
      '正常推进',
      '600亿元',
      '468亿元',
      '78.0%',
      '75%',
      '+3.0个百分点',
      '正常 ≥ −5.0个百分点，预警 ≥ −20.0个百分点',
      'at_least，第 1 版',
    ]);
  });

  it('sets another one with a reason, which stands beside the computed one', async () => {
    const answer = detailOf(YEAR);
    const sent = show({}, { 'PUT /api/indicators/new-firms/status': answer });
    fireEvent.click(screen.getByRole('button', { name: '状态依据' }));
    const save = screen.getByRole('button', { name: '保存' });
    expect(save.hasAttribute('disabled')).toBe(true);
    fireEvent.change(screen.getByRole('combobox', { name: '状态' }), { target: { value: 'behind' } });
    fireEvent.change(screen.getByRole('textbox', { name: '理由' }), { target: { value: '验收未过' } });
    fireEvent.click(save);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const put = sent.find(({ line }) => line.startsWith('PUT'));
    expect(bodyOf(put)).toEqual({
      period: '2021-Q3',
      status: 'behind',
      reason: '验收未过',
    });
  });

  it('says that a status was set by hand, what was computed and when it ends', () => {
    const { metric } = detailOf(YEAR);
    const manual = {
      status: 'met',
      reason: '已验收',
      actor: 'local',
      at: '2021-10-20T02:00:00Z',
      expires: '2021-Q4',
    } as const;
    show({ metric: { ...metric, manual, bucket: 'met' } });
    expect(screen.getByText(/人工设定 · 计算为/).textContent).toContain('正常推进');
    fireEvent.click(screen.getByRole('button', { name: '状态依据' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('已验收')).toBeTruthy();
    expect(dialog.getByText(/只对本季有效，2021年四季度起恢复计算。/)).toBeTruthy();
    expect(dialog.getByRole('button', { name: '恢复计算状态' })).toBeTruthy();
  });
});

describe('a revised target', () => {
  it('is drawn beside the one that holds, in both measures', () => {
    const lines = (measure: 'value' | 'attainment', mode: 'cumulative' | 'single' = 'cumulative') =>
      quartersLines(quartersInput(revised(), { lang: 'zh', mode, measure })).original;
    expect(lines('value')).toEqual({ height: 500, label: ['原目标', '500亿元'] });
    expect(lines('attainment')?.height).toBeCloseTo(83.33, 2);
    expect(lines('value', 'single')).toBeNull();
  });

  it('keeps the old one struck in the record, with its report', () => {
    const version = {
      year: 2021,
      isOriginal: true,
      change: null,
      replacedIn: '2021-Q2',
      reason: null,
    } as const;
    show({
      ...revised(),
      targets: [
        { ...version, target: targetOf(500, '亿元'), statedIn: '2021-Q1', editionId: 'e1' },
        {
          ...version,
          target: targetOf(600, '亿元'),
          statedIn: '2021-Q2',
          editionId: 'e2',
          isOriginal: false,
          change: 'raised',
          replacedIn: null,
        },
      ],
    });
    const record = section('沿革');
    expect(record.querySelector('del')?.textContent).toBe('500亿元');
    expect(within(record).getAllByRole('listitem')[1]?.textContent).toBe(
      '2021年目标 600亿元 上调 2021年二季度报告',
    );
    expect(within(record).getByText('按原目标 500亿元，完成率 93.6%')).toBeTruthy();
  });
});

describe('figures of two reports', () => {
  it('are both shown, the one in force and the struck one', () => {
    const observation = {
      value: 468,
      unit: '亿元',
      basis: 'cumulative',
      how: 'stated',
      asOf: null,
      spans: [],
    } as const;
    const statement = { byHand: null, issuedOn: null, review: 'accepted', isIllustrative: false } as const;
    show({
      observations: [
        {
          period: '2021-Q3',
          interval: '2021-01-01/P9M',
          statements: [
            { ...statement, editionId: 'a', observation: { ...observation, value: 455 }, isCurrent: false },
            { ...statement, editionId: 'b', observation, isCurrent: true },
          ],
        },
      ],
    });
    const conflict = screen.getByText('2021年三季度有两份报告，数值不同').parentElement;
    expect(conflict?.querySelector('del')?.textContent).toBe('455亿元');
    expect(conflict?.textContent).toContain('468亿元 报告原文 · 采用');
    expect(conflict?.textContent).toContain('455亿元 报告原文 · 已被取代');
  });
});

describe('remarks', () => {
  it('are listed and added for the shown quarter', async () => {
    const remark = {
      id: 'k1',
      indicatorId: 'new-firms',
      period: '2021-Q3',
      text: '银行批复晚',
      actor: 'local',
      at: '2021-10-21T02:00:00Z',
    };
    const sent = show({}, { [`GET ${REMARKS}`]: [remark], [`POST ${REMARKS}`]: remark });
    expect(await screen.findByText('银行批复晚')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '写备注' }));
    fireEvent.change(screen.getByRole('textbox', { name: '写备注' }), { target: { value: ' 已补报 ' } });
    fireEvent.click(screen.getByRole('button', { name: '添加备注' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    const post = sent.find(({ line }) => line.startsWith('POST'));
    expect(bodyOf(post)).toEqual({ period: '2021-Q3', text: '已补报' });
  });
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
    const breaks = [{ period: '2021-Q2', reason: '并入市属', actor: 'local', at: '2021-07-01T00:00:00Z' }];
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
    const reason = { period: '2021-Q2', reason: '省里追加任务', actor: 'local', at: '2021-07-01T00:00:00Z' };
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
