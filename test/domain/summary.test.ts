import { describe, expect, it } from 'vitest';
import { assess } from '../../server/domain/attainment.ts';
import type { ScorecardMetric } from '../../server/domain/scorecard.ts';
import { summariseBoard, type SummarySentence } from '../../server/domain/summary.ts';
import { metric, observation, silentMetric, span, target, trendPoint } from '../web/factories.ts';

/** A metric of 100 to reach, with the figures of its first three quarters. */
function year(id: string, figures: readonly (number | null)[], more: Partial<ScorecardMetric> = {}) {
  const goal = target({ value: 100 });
  const now = figures[2] ?? null;
  const judgedBy = { ...goal, direction: 'up' as const, form: 'level' as const };
  return metric({
    indicatorId: id,
    name: id,
    target: goal,
    actual: now === null ? null : observation({ value: now }),
    trend: figures.map((value, index) =>
      trendPoint(index + 1, {
        editionId: `r${index}`,
        value,
        review: value === null ? null : 'accepted',
        assessment:
          value === null
            ? null
            : assess({ target: judgedBy, actual: observation({ value }), elapsed: 25 * (index + 1) }),
      }),
    ),
    ...more,
  });
}

const facts = (sentences: readonly SummarySentence[]) =>
  sentences.map(({ code, counts, metrics, all }) => [
    code,
    Object.values(counts).map(({ n }) => n),
    metrics.map(({ name }) => name),
    all,
  ]);
const find = (sentences: readonly SummarySentence[], code: string) =>
  sentences.find((sentence) => sentence.code === code);

describe('summary of a board', () => {
  it('says what was reached, who leads, who is late and worst, what is silent, what waits, what moved', () => {
    const board = [
      year('late', [5, 20, 30]),
      year('risky', [20, 48, 60]),
      year('ahead', [25, 50, 90]),
      year('over', [30, 60, 120]),
      year('met', [null, null, 100]),
      year('silent', [10, 30, null]),
      year('waits', [10, 60, 95], { review: 'pending' }),
    ];
    expect(facts(summariseBoard(board, '2021-Q3'))).toEqual([
      ['reached', [5, 2, 1], [], 0],
      ['ahead', [], ['over', 'met', 'ahead'], 3],
      ['late', [2, 1, 1], [], 0],
      ['worst', [], ['late', 'risky'], 2],
      ['silent', [1], ['silent'], 1],
      ['waiting', [1], ['waits'], 1],
      ['improved', [1], ['over'], 1],
      ['worsened', [1], ['risky'], 1],
      ['newly_reported', [1], ['met'], 1],
      ['fell_silent', [1], ['silent'], 1],
    ]);
  });

  it('names three at most and says of how many', () => {
    const silent = ['a', 'b', 'c', 'd', 'e'].map((id) => silentMetric({ indicatorId: id, name: id }));
    const sentence = find(summariseBoard(silent, '2021-Q3'), 'silent');
    expect(sentence?.metrics.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(sentence?.all).toBe(5);
  });

  it('counts nothing that waits as reached, ahead or late', () => {
    const sentences = summariseBoard([metric({ review: 'pending' })], '2021-Q3');
    expect(sentences.map(({ code }) => code)).toEqual(['nothing_reported', 'waiting']);
  });

  it('says that nobody is late, and that nothing moved', () => {
    const codes = summariseBoard([year('over', [30, 110, 120])], '2021-Q3').map(({ code }) => code);
    expect(codes).toEqual(['reached', 'ahead', 'none_late', 'unchanged']);
  });

  it('speaks of no change in the first quarter of a year, or after one without a report', () => {
    const first = summariseBoard([year('a', [30])], '2021-Q1').map(({ code }) => code);
    const trend = [trendPoint(2, { editionId: null }), trendPoint(3, { editionId: 'r3', value: 120 })];
    const gap = summariseBoard([year('a', [1, 2, 120], { trend })], '2021-Q3').map(({ code }) => code);
    expect(first).not.toContain('unchanged');
    expect(gap).toEqual(['reached', 'ahead', 'none_late']);
  });

  it('ranks a cap that is used up too fast among the worst, by its lead over the year', () => {
    const cap = metric({
      indicatorId: 'cap',
      name: 'cap',
      direction: 'down',
      target: target({ value: 100, bound: 'lte' }),
      actual: observation({ value: 130 }),
    });
    const worst = find(summariseBoard([year('late', [5, 20, 30]), cap], '2021-Q3'), 'worst');
    expect(worst?.metrics.map(({ name, used }) => [name, used])).toEqual([
      ['cap', 130],
      ['late', null],
    ]);
  });

  it('carries where each figure stands, and the status before', () => {
    const spans = [span(7, '120')];
    const over = year('over', [30, 60, 120], { actual: observation({ value: 120, spans }) });
    const improved = find(summariseBoard([over], '2021-Q3'), 'improved');
    expect(improved).toMatchObject({
      since: '2021-Q2',
      metrics: [{ before: 'on_track', status: 'exceeded', spans }],
    });
  });

  it('names a revised target, and leads a count of one state to that state', () => {
    const revised = year('over', [30, 110, 120], {
      original: {
        target: target({ value: 90 }),
        statedIn: '2021-Q1',
        editionId: 'r0',
        assessment: assess({ target: null, actual: null, elapsed: 75 }),
        reason: null,
      },
    });
    const sentences = summariseBoard([revised], '2021-Q3');
    expect(find(sentences, 'revised')?.metrics.map(({ name }) => name)).toEqual(['over']);
    expect(find(sentences, 'reached')?.counts).toEqual({
      reported: { n: 1, of: 'exceeded' },
      reached: { n: 1, of: 'exceeded' },
      exceeded: { n: 1, of: 'exceeded' },
    });
  });
});
