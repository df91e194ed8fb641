import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import type { EChartProps } from '../../../web/charts/echart.tsx';
import { IndicatorPage } from '../../../web/views/indicator/indicator-page.tsx';
import { detailOf, targetOf } from '../charts/detail-fixture.ts';
import type { DetailSketch } from '../charts/detail-fixture.ts';
import { frameOf } from '../charts/frame-fixture.ts';
import { renderPage, stubApi } from '../render-page.tsx';

// The chart itself is drawn by a real browser elsewhere; here its option is built and its sentence shown.
vi.mock('../../../web/charts/echart.tsx', () => ({
  EChart: ({ option, label }: EChartProps) => {
    option(frameOf(800, 330));
    return <div role="img" aria-label={label} />;
  },
}));

const YEAR: DetailSketch = { values: [2460, null, 13462, null], illustrative: [1], future: [4] };
const ADDRESS = '/indicators/new-firms?period=2021-Q3&lang=zh&theme=light';

function show(sketch: DetailSketch, extra: Partial<IndicatorDetail> = {}, address = ADDRESS): void {
  renderPage(<IndicatorPage detail={{ ...detailOf(sketch), ...extra }} />, address);
}

function figures(): readonly (readonly [string, string])[] {
  const list = screen.getByLabelText(/关键数值|Key figures/);
  const terms = [...list.querySelectorAll('dt')];
  const values = [...list.querySelectorAll('dd')];
  return terms.map((term, index) => [term.textContent, values[index]?.textContent ?? '']);
}

function tableRows(): readonly (readonly string[])[] {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));
}

beforeEach(() => {
  stubApi({ 'GET /api/indicators/new-firms/remarks': [] });
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
});

describe('five figures', () => {
  it('of an exceeded target', () => {
    show(YEAR);
    expect(figures()).toEqual([
      ['实际 · 三季度末', '13462家'],
      ['全年目标', '8000家'],
      ['完成率', '168.3%'],
      ['超出目标', '+5462家'],
      ['较序时进度 75%', '+93.3个百分点'],
    ]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('新增企业');
  });

  it('in English', () => {
    show(YEAR, {}, ADDRESS.replace('lang=zh', 'lang=en'));
    expect(figures()).toEqual([
      ['Actual · end of Q3', '13,462'],
      ['Full-year target', '8,000'],
      ['Attained', '168.3%'],
      ['Above target', '+5,462'],
      ['Against pace 75%', '+93.3pp'],
    ]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('New firms');
  });

  it('of a target without a figure stay dashes, never zero', () => {
    show({ values: [null, null, null, null], future: [4] });
    expect(figures().map(([, value]) => value)).toEqual(['—', '8000家', '—', '—', '—']);
    expect(screen.getByText('报告的完成情况没有提到这项目标。')).toBeTruthy();
  });

  it('of a measured zero are zeros', () => {
    show({ values: [0, 0, 0, null] });
    expect(figures()[0]).toEqual(['实际 · 三季度末', '0家']);
    expect(figures()[2]).toEqual(['完成率', '0.0%']);
  });

  it('of a cap say what is used and what is left', () => {
    show({ values: [100, 300, 480, null], unit: '项', target: targetOf(500, '项', 'lte') });
    expect(figures()).toEqual([
      ['实际 · 三季度末', '480项'],
      ['全年上限', '≤500项'],
      ['已用额度', '96.0%'],
      ['距上限', '20项'],
      ['较序时进度 75%', '—'],
    ]);
  });

  it('of a range say a word instead of a percentage, and offer none', () => {
    show({ values: [null, null, 2, null], target: targetOf(1, '家', 'range', 2) });
    expect(figures()[2]).toEqual(['完成率', '区间内']);
    expect(screen.queryByRole('group', { name: '数值或完成率' })).toBeNull();
  });

  it('of a made-up quarter say so', () => {
    show({ ...YEAR, illustrative: [1, 3] });
    expect(figures()[0]?.[0]).toBe('实际 · 三季度末（示意）');
  });

  it('lead to the sentence in the report', () => {
    show(YEAR);
    const list = screen.getByLabelText('关键数值');
    const links = [...list.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/reports/e3?period=2021-Q3&lang=zh&theme=light&span=209-215',
      '/reports/e3?period=2021-Q3&lang=zh&theme=light&span=100-105',
    ]);
  });
});

describe('quarters', () => {
  it('stand in a table with gaps, increments and their basis', () => {
    show(YEAR);
    expect(tableRows()).toEqual([
      ['2021年一季度', '2460家', '2460家', '30.8%', '25%', '+5.8个百分点', '正常推进', '示意'],
      ['2021年二季度', '未报', '—', '—', '50%', '—', '—', '—'],
      [
        '2021年三季度',
        '13462家',
        '11002家（两季合计）',
        '168.3%',
        '75%',
        '+93.3个百分点',
        '超额完成',
        '报告原文',
      ],
      ['2021年四季度', '未到期', '—', '—', '100%', '—', '—', '—'],
    ]);
  });

  it('are described in one sentence for those who do not see the chart', () => {
    show(YEAR);
    const label = screen.getAllByRole('img')[0]?.getAttribute('aria-label') ?? '';
    expect(label).toContain('2460家');
    expect(label).toContain('二季度 未报');
    expect(label).toContain('全年目标 8000家');
  });

  it('turn to single quarters and attainment in the address', () => {
    show(YEAR);
    fireEvent.click(screen.getByRole('button', { name: '单季' }));
    expect(window.location.search).toContain('mode=single');
    expect(screen.getByRole('button', { name: '单季' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: '完成率' }));
    expect(window.location.search).toContain('measure=attainment');
    fireEvent.click(screen.getByRole('button', { name: '累计' }));
    expect(window.location.search).not.toContain('mode=');
  });

  it('follow the keys c and v, but not while typing', () => {
    show(YEAR);
    fireEvent.keyDown(window, { key: 'c' });
    expect(window.location.search).toContain('mode=single');
    fireEvent.keyDown(document.body, { key: 'v' });
    expect(window.location.search).toContain('measure=attainment');
    // A region that scrolls keeps the arrows for itself, and no letters; a field keeps all keys.
    const region = screen.getByRole('region', { name: '各季度数据表' });
    fireEvent.keyDown(region.appendChild(document.createElement('input')), { key: 'c' });
    expect(window.location.search).toContain('mode=single');
    fireEvent.keyDown(region, { key: 'c' });
    expect(window.location.search).not.toContain('mode=single');
  });

  it('of a level have no single quarters', () => {
    show({ values: [92, 93, 94, null], unit: '%', basis: 'level', target: targetOf(95, '%', 'gte') });
    expect(screen.queryByRole('button', { name: '单季' })).toBeNull();
    expect(screen.queryByRole('columnheader', { name: '单季' })).toBeNull();
    expect(figures()[4]).toEqual(['较序时进度', '—']);
  });
});

describe('source', () => {
  it('shows the sentence with its number marked, its place, period, basis and review', () => {
    show(YEAR);
    const quote = screen.getAllByText('13462家').find((element) => element.tagName === 'MARK');
    expect(quote?.closest('blockquote')?.textContent).toBe('1-9月，新增企业13462家，已超额完成');
    const facts = screen.getByText('位置').closest('dl')?.textContent ?? '';
    expect(facts).toContain('任务 6 · 第 209–215 字');
    expect(facts).toContain('2021年1—9月，累计');
    expect(facts).toContain('报告原文');
    expect(facts).toContain('已核定');
  });

  it('of a waiting figure gives the reasons and does not count it', () => {
    const detail = detailOf({ values: [null, null, 2, null], target: targetOf(2, '家'), pending: [3] });
    const reasons = [{ code: 'counted_from_names', params: { count: 2, names: '甲、乙' } }] as const;
    show(
      { values: [null, null, 2, null], target: targetOf(2, '家'), pending: [3] },
      { metric: { ...detail.metric, reasons } },
    );
    expect(screen.getByRole('heading', { name: '待核原因' })).toBeTruthy();
    expect(screen.getByText(/按列出的名称数得 2：甲、乙/)).toBeTruthy();
    expect(screen.getAllByText('待核').length).toBeGreaterThan(1);
    expect(screen.getByText('待核，不计入达标')).toBeTruthy();
  });

  it('of a target without figure shows what is said instead and the look-alikes with their reason', () => {
    const detail = detailOf({ values: [null, null, null, null] });
    const said = { start: 300, end: 309, quote: '清单累计163项', role: 'sentence' } as const;
    const candidates = [
      {
        score: 0.45,
        value: 163,
        unit: '项',
        reasons: [{ code: 'other_kind_of_thing', params: { thing: '清单' } }],
        spans: [{ start: 304, end: 308, quote: '163项', role: 'number' }],
      },
    ] as const;
    show({ values: [null, null, null, null] }, { metric: { ...detail.metric, said, candidates } });
    expect(screen.getByRole('heading', { name: '报告中的相关表述' })).toBeTruthy();
    const section = screen.getByRole('heading', { name: '相近数字，未采用' }).closest('section');
    expect(section === null ? '' : within(section).getByRole('listitem').textContent).toContain(
      '163项 这个数计的是“清单”',
    );
  });

  it('lists problems, next steps and the sentence of the target', () => {
    const span = { start: 400, end: 404, quote: '组织认定', role: 'sentence' } as const;
    const problem = { start: 420, end: 424, quote: '人手不足', role: 'sentence' } as const;
    show(YEAR, { nextSteps: [span], problems: [problem] });
    expect(screen.getByRole('link', { name: '组织认定' }).getAttribute('href')).toContain('span=400-404');
    expect(screen.getByRole('heading', { name: '存在问题' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: '指标口径' }).closest('section')?.textContent).toContain(
      '全年新增企业8000家',
    );
  });

  it('is left out for a quarter without report, and the page says so', () => {
    show({ values: [2460, null, null, null] }, { edition: null });
    expect(screen.getByText('2021年三季度没有报告，以下为全年走势。')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: '来源原句' })).toBeNull();
  });
});

describe('neighbours', () => {
  it('are reached by link and by arrow keys, but not from a table that scrolls', () => {
    show(YEAR, { previousId: 'a b', nextId: 'c' });
    expect(screen.getByRole('link', { name: '上一项' }).getAttribute('href')).toContain('/indicators/a%20b?');
    fireEvent.keyDown(screen.getByRole('region', { name: '各季度数据表' }), { key: 'ArrowRight' });
    expect(window.location.pathname).toBe('/indicators/new-firms');
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    expect(window.location.pathname).toBe('/indicators/c');
  });

  it('at the ends of the board are missing', () => {
    show(YEAR);
    expect(screen.queryByRole('link', { name: '上一项' })).toBeNull();
    expect(screen.queryByRole('link', { name: '下一项' })).toBeNull();
  });
});
