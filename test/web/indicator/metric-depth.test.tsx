import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { quartersInput } from '../../../web/charts/quarters-input.ts';
import { quartersLines } from '../../../web/charts/quarters-lines.ts';
import { detailOf, targetOf } from '../charts/detail-fixture.ts';
import { REMARKS, YEAR, bodyOf, revised, section, show } from './metric-page-fixture.tsx';

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
      '2021年目标 600亿元 上调 2021年二季度报告 说明理由',
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
