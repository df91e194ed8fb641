import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComparedRow } from '../../../server/domain/comparison-view.ts';
import { matrixCsv } from '../../../web/views/compare/matrix-csv.ts';
import { compareZh } from '../../../web/lib/i18n/compare-zh.ts';
import { readCompareChoice } from '../../../web/views/compare/compare-choice.ts';
import type { ComparedYear } from '../../../web/views/compare/compared-year.ts';
import { Quarters } from '../../../web/views/compare/quarters.tsx';
import { renderPage } from '../render-page.tsx';
import { cellOf, periodsOf, rowOf } from './compare-fixture.ts';

const ADDRESS = '/compare?period=2021-Q3&lang=zh&theme=light';
const YEARS: readonly ComparedYear[] = [
  { year: 2020, periods: periodsOf(2020, [true, true, true, true]), from: 0, hasReport: true },
  {
    year: 2021,
    periods: periodsOf(2021, [true, true, true, false]).map((period, index) => ({
      ...period,
      isFuture: index === 3,
    })),
    from: 4,
    hasReport: true,
  },
];
const FARMS = rowOf(
  '农场',
  [
    null,
    null,
    cellOf(50, { target: { value: 80, unit: '家', bound: 'gte', strict: false, low: null, high: null } }),
    null,
    cellOf(20, { how: 'derived' }),
    null,
    cellOf(90, {
      single: { value: 30, unit: '家', refused: null },
      singleShare: 30,
      yearOnYear: { value: 80, unit: '%', refused: null },
      quarterOnQuarter: { value: -4, unit: '%', refused: null },
    }),
    null,
  ],
  { breaks: ['2021-Q3'] },
);
const STORES = rowOf('冷库', [
  null,
  null,
  null,
  null,
  null,
  null,
  cellOf(450, { review: 'pending', bucket: 'pending' }),
  null,
]);

function show(rows: readonly ComparedRow[] = [FARMS, STORES], extra = ''): void {
  renderPage(
    <Quarters rows={rows} years={YEARS} shown={2021} period="2021-Q3">
      {null}
    </Quarters>,
    ADDRESS + extra,
  );
}

function cells(name: RegExp): readonly string[] {
  const row = screen.getByRole('row', { name });
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
});

describe('quarters side by side', () => {
  it('lead with a sentence that counts accepted figures alone', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      '三季度末，1 项指标均领先序时进度至少 15 个百分点',
    );
    expect(screen.getByText('与上年同期比，1 项上升，0 项下降；另有 1 项待核，未计入')).toBeTruthy();
  });

  it('are a matrix with gaps as dashes, what is not due left blank, breaks marked', () => {
    show([FARMS], '&measure=value');
    expect(cells(/农场/)).toEqual([
      '—',
      '—',
      '50',
      '—',
      '20',
      '—',
      '‖自本季起口径变更 90',
      '未到期',
      '+80.0%',
      '−4.0%',
      '90.0%',
      '+15.0个百分点',
    ]);
  });

  it('turn to single quarters and attainment in the address', () => {
    show([FARMS]);
    fireEvent.click(screen.getByRole('button', { name: '单季' }));
    expect(window.location.search).toContain('mode=single');
    fireEvent.click(screen.getByRole('button', { name: '数值' }));
    expect(window.location.search).toContain('measure=value');
    expect(cells(/农场/)[6]).toBe('‖自本季起口径变更 30');
  });

  it('lead from a figure to its sentence and from a name to the metric', () => {
    show([FARMS], '&measure=value');
    const row = screen.getByRole('row', { name: /农场/ });
    expect(within(row).getByRole('link', { name: '90' }).getAttribute('href')).toBe(
      '/reports/r-2021-Q3?period=2021-Q3&lang=zh&theme=light&span=10-13',
    );
    fireEvent.click(within(row).getByRole('link', { name: '农场' }));
    expect(window.location.pathname).toBe('/indicators/i-%E5%86%9C%E5%9C%BA');
  });

  it('say in words what a small multiple draws, and that the target changed', () => {
    show([FARMS]);
    expect(screen.getByRole('img', { name: /^农场/ }).getAttribute('aria-label')).toBe(
      '农场：2020 一季度 未报，2020 二季度 未报，2020 三季度 50.0%，2020 四季度 未报，2021 一季度 20.0%，2021 二季度 未报，2021 三季度 90.0%',
    );
    expect(screen.getByText('目标：2020 ≥80家，2021 ≥100家')).toBeTruthy();
  });

  it('filter by / and keep the word in the address', () => {
    show();
    fireEvent.keyDown(document.body, { key: '/' });
    const filter = screen.getByRole('searchbox', { name: '筛选指标' });
    expect(document.activeElement).toBe(filter);
    fireEvent.change(filter, { target: { value: '冷' } });
    expect(new URLSearchParams(window.location.search).get('q')).toBe('冷');
    expect(screen.queryByRole('row', { name: /农场/ })).toBeNull();
    fireEvent.change(filter, { target: { value: '没有' } });
    expect(screen.getByText('没有名称含“没有”的指标')).toBeTruthy();
  });

  it('pick and unpick by checkbox, at most twelve', () => {
    show();
    fireEvent.click(screen.getByRole('checkbox', { name: '在上方画出农场' }));
    expect(new URLSearchParams(window.location.search).get('pick')).toBe('i-冷库');
    expect(screen.queryByRole('img', { name: /^农场/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '恢复默认' }));
    expect(new URLSearchParams(window.location.search).get('pick')).toBeNull();
  });

  it('refuse a thirteenth metric and say why', () => {
    const rows = Array.from({ length: 13 }, (_, index) => rowOf(`项目${index}`, STORES.cells));
    show(
      rows,
      `&pick=${rows
        .slice(0, 12)
        .map(({ indicatorId }) => encodeURIComponent(indicatorId))
        .join(',')}`,
    );
    fireEvent.click(screen.getByRole('checkbox', { name: '在上方画出项目12' }));
    expect(screen.getByText('上图最多 12 项')).toBeTruthy();
    expect(screen.queryByRole('img', { name: /^项目12：/ })).toBeNull();
  });

  it('move by arrow keys and open by Enter', () => {
    show();
    const first = screen.getByRole('checkbox', { name: '在上方画出农场' });
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    const second = screen.getByRole('checkbox', { name: '在上方画出冷库' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second, { key: 'Enter' });
    expect(window.location.pathname).toBe('/indicators/i-%E5%86%B7%E5%BA%93');
  });
});

describe('the matrix as a file', () => {
  it('keeps numbers unrounded, gaps empty and both years', () => {
    const choice = readCompareChoice('?measure=value');
    expect(matrixCsv({ rows: [FARMS], years: YEARS, place: 6, choice }, compareZh, 'zh')).toBe(
      '\uFEFF指标,单位,2020年一季度,2020年二季度,2020年三季度,2020年四季度,2021年一季度,2021年二季度,2021年三季度,2021年四季度,同比,环比,完成率,较序时进度\r\n' +
        '农场,家,,,50,,20,,90,,80,-4,90,15',
    );
  });
});
