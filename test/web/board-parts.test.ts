import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../web/lib/i18n/texts.ts';
import type { Url } from '../../web/lib/use-url.ts';
import { readUrlState } from '../../web/lib/url-state.ts';
import { boardRows, listedBuckets, stripOrder } from '../../web/views/overview/board-rows.ts';
import { reminderList } from '../../web/views/overview/reminder-list.ts';
import { subtitle } from '../../web/views/overview/subtitle.ts';
import { navEntries } from '../../web/views/shell/nav-entries.ts';
import { neighbourYears } from '../../web/views/shell/neighbour-years.ts';
import { countsOf, metric, observation, scorecard, silentMetric, span, target } from './factories.ts';

const met = metric({ indicatorId: 'met', actual: observation({ value: 8000 }) });
const late = metric({ indicatorId: 'late', actual: observation({ value: 800 }) });
const waiting = metric({
  indicatorId: 'waiting',
  review: 'pending',
  reasons: [{ code: 'counted_from_names', params: {} }],
});
const silent = silentMetric();
const words = metric({ indicatorId: 'words', target: null, actual: null });

describe('boardRows', () => {
  const all = [late, met, waiting, silent, words];

  it('cuts reported, silent and qualitative apart and keeps their order', () => {
    const rows = boardRows(all, null);
    expect(rows.reported).toEqual([late, met, waiting]);
    expect(rows.silent).toEqual([silent]);
    expect(rows.qualitative).toEqual([words]);
  });

  it('keeps one state when it is asked for', () => {
    expect(boardRows(all, 'pending')).toEqual({ reported: [waiting], silent: [], qualitative: [] });
    expect(boardRows(all, 'not_reported').silent).toEqual([silent]);
    expect(boardRows(all, 'at_risk')).toEqual({ reported: [], silent: [], qualitative: [] });
  });
});

describe('the strip', () => {
  it('goes from best to unknown', () => {
    const order = stripOrder([silent, waiting, late, met]).map(({ indicatorId }) => indicatorId);
    expect(order).toEqual(['met', 'late', 'waiting', 'hte']);
  });

  it('lists the usual states with their zeros, the rare ones only when there are any', () => {
    expect(listedBuckets(countsOf([met]))).not.toContain('missed');
    expect(listedBuckets(countsOf([met]))).toContain('behind');
    expect(listedBuckets(countsOf([words]))).toContain('qualitative');
  });
});

describe('subtitle', () => {
  it('says how much is tracked and when', () => {
    const board = scorecard({ metrics: [met, silent] });
    expect(subtitle(board, TEXTS.zh, 'zh')).toEqual([
      { words: '1 项任务、2 个量化目标，2021年三季度末', counts: 'several' },
    ]);
    expect(subtitle(board, TEXTS.en, 'en')).toEqual([
      { words: '1 task, 2 targets, end of 2021 Q3', counts: 'several' },
    ]);
  });

  it('counts what awaits a check by its reason, most frequent first, the rest together', () => {
    const of = (code: 'scope_differs' | 'open_list' | 'tie' | 'broken_number', id: string) =>
      metric({ indicatorId: id, review: 'pending', reasons: [{ code, params: {} }] });
    const board = scorecard({
      metrics: [
        of('tie', 'a'),
        waiting,
        of('scope_differs', 'b'),
        of('scope_differs', 'c'),
        of('open_list', 'd'),
      ],
    });
    expect(subtitle(board, TEXTS.zh, 'zh')[1]).toEqual({
      words: '待核 5 项：2 项口径待核、1 项对应关系待核、1 项按列举计数、1 项其他原因',
      counts: 'pending',
    });
  });
});

describe('reminderList', () => {
  const said = span(40, '认定材料正在评审', 'sentence');
  const board = scorecard();

  it('names target, owner and what the report says instead', () => {
    const share = silentMetric({
      indicatorId: 'share',
      name: '研发经费占比',
      target: target({ value: 1, unit: '个百分点' }),
      form: 'change',
      owners: [],
    });
    expect(reminderList(board, [silentMetric({ said }), share], { text: TEXTS.zh, lang: 'zh' })).toBe(
      [
        '之江省科学技术厅 2021年三季度 未报数目标（2 项）',
        '1. 新增高新技术企业，目标 3000家，责任单位：高新处。报告原文：“认定材料正在评审”',
        '2. 研发经费占比，目标 +1个百分点',
      ].join('\n'),
    );
  });

  it('speaks English with English names', () => {
    expect(reminderList(board, [silentMetric()], { text: TEXTS.en, lang: 'en' })).toBe(
      'Zhijiang Science Department, 2021 Q3: targets without a figure (1)\n' +
        '1. New high-tech firms, target 3,000, responsible: 高新处',
    );
  });
});

describe('navigation', () => {
  const url = (path: string): Url => ({
    path,
    search: '',
    state: readUrlState(''),
    href: (to) => to,
    here: () => path,
    go: () => undefined,
  });

  it('marks the page on screen, a part of it too, and counts what waits', () => {
    const board = scorecard({ metrics: [met, metric({ indicatorId: 'pin', isPinned: true }), waiting] });
    const entries = navEntries(url('/reports/r1'), board, TEXTS.zh);
    const current = (path: string) =>
      navEntries(url(path), board, TEXTS.zh).filter(({ isCurrent }) => isCurrent);
    expect(entries.map(({ href }) => href)).toEqual(expect.arrayContaining(['/', '/indicators', '/reports']));
    expect(current('/indicators/pin').map(({ label }) => label)).toEqual(['指标']);
    expect(current('/reports/r1').map(({ label, toCheck }) => [label, toCheck])).toEqual([['报告', 1]]);
  });

  it('knows the neighbouring years that have reports', () => {
    expect(neighbourYears([2019, 2021, 2023], 2021)).toEqual({ before: 2019, after: 2023 });
    expect(neighbourYears([2021], 2021)).toEqual({ before: null, after: null });
  });
});
