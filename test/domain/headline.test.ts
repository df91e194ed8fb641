import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../server/domain/attainment.ts';
import { composeHeadline } from '../../server/domain/headline.ts';
import type { Counts } from '../../server/domain/scorecard.ts';

const NONE = Object.fromEntries([...STATUSES, 'pending'].map((bucket) => [bucket, 0])) as Counts;

const text = (counts: Partial<Counts>, lang: 'zh' | 'en', isClosed = false) =>
  composeHeadline({ ...NONE, ...counts }, lang, isClosed)
    .map((segment) => segment.text)
    .join('');

type Row = readonly [words: string, counts: Partial<Counts>, isClosed: boolean, zh: string, en: string];

const ROWS: readonly Row[] = [
  ['nothing at all', {}, false, '没有已核定的数值', 'No accepted figures yet'],
  [
    'only pending',
    { pending: 3 },
    false,
    '没有已核定的数值；3 项待核',
    'No accepted figures yet; 3 to check',
  ],
  [
    'pending and silent',
    { pending: 3, not_reported: 2 },
    false,
    '没有已核定的数值；3 项待核，2 项目标未报数值',
    'No accepted figures yet; 3 to check, 2 give no figure',
  ],
  [
    'late, at risk, pending, silent: every target in one sentence',
    { exceeded: 4, met: 2, on_track: 3, at_risk: 2, behind: 1, pending: 3, not_reported: 8 },
    false,
    '12 项已核目标中 6 项达标，1 项滞后，2 项预警；3 项待核，8 项未报数值',
    '6 of 12 checked targets met, 1 behind, 2 at risk; 3 to check, 8 give no figure',
  ],
  [
    'met, others pending',
    { met: 1, pending: 2 },
    true,
    '1 项已核目标全部达标；2 项待核',
    'The one checked target met; 2 to check',
  ],
  [
    'only silence',
    { not_reported: 10 },
    false,
    '没有已核定的数值；10 项目标未报数值',
    'No accepted figures yet; 10 give no figure',
  ],
  [
    'all exceeded, others silent',
    { exceeded: 4, not_reported: 10, pending: 4 },
    false,
    '4 项已核目标全部超额完成；4 项待核，10 项未报数值',
    'All 4 checked targets exceeded; 4 to check, 10 give no figure',
  ],
  [
    'all met before time',
    { met: 2, exceeded: 1 },
    false,
    '3 项已报数目标全部提前达标，其中 1 项超额',
    'All 3 reported targets met, 1 exceeded',
  ],
  ['all met at the end', { met: 2 }, true, '2 项已报数目标全部达标', 'All 2 reported targets met'],
  [
    'some behind, some at risk',
    { met: 3, behind: 2, at_risk: 1, on_track: 4, not_reported: 1 },
    false,
    '10 项已报数目标中 3 项达标，2 项滞后，1 项预警；另有 1 项未报数值',
    '3 of 10 reported targets met, 2 behind, 1 at risk; 1 gives no figure',
  ],
  [
    'missed at the end',
    { met: 3, missed: 2 },
    true,
    '5 项已报数目标中 3 项达标，2 项未完成',
    '3 of 5 reported targets met, 2 missed',
  ],
  [
    'none reached, none late',
    { on_track: 2, at_risk: 1 },
    false,
    '3 项已报数目标中 0 项达标，1 项预警',
    '0 of 3 reported targets met, 1 at risk',
  ],
  ['the only one met', { met: 1 }, false, '1 项已报数目标全部提前达标', 'The one reported target met'],
  [
    'the only one behind',
    { behind: 1 },
    false,
    '1 项已报数目标中 0 项达标，1 项滞后',
    '0 of 1 reported target met, 1 behind',
  ],
];

describe('composeHeadline', () => {
  it.each(ROWS)('%s', (_words, counts, isClosed, zh, en) => {
    expect(text(counts, 'zh', isClosed)).toBe(zh);
    expect(text(counts, 'en', isClosed)).toBe(en);
  });

  it('marks what is good, bad and unknown', () => {
    const segments = composeHeadline({ ...NONE, met: 1, behind: 1, not_reported: 1 }, 'zh', false);
    expect(segments.filter((segment) => segment.tone !== 'plain').map((segment) => segment.tone)).toEqual([
      'good',
      'bad',
      'gap',
    ]);
  });

  it('says of every number which rows it counts, and of no other word', () => {
    const counted = (counts: Partial<Counts>, lang: 'zh' | 'en') =>
      composeHeadline({ ...NONE, ...counts }, lang, false)
        .filter((segment) => segment.counts !== null)
        .map((segment) => [segment.text, segment.counts]);
    const mixed = { met: 3, exceeded: 1, behind: 2, at_risk: 1, on_track: 4, not_reported: 1 };
    expect(counted(mixed, 'zh')).toEqual([
      ['11 项已报数目标', 'several'],
      ['4 项达标', 'several'],
      ['2 项滞后', 'behind'],
      ['1 项预警', 'at_risk'],
      ['另有 1 项未报数值', 'not_reported'],
    ]);
    expect(counted({ exceeded: 4, not_reported: 10 }, 'en')).toEqual([
      ['All 4 reported targets exceeded', 'exceeded'],
      ['10 give no figure', 'not_reported'],
    ]);
    expect(counted({ on_track: 2 }, 'zh')).toEqual([
      ['2 项已报数目标', 'several'],
      ['0 项达标', 'several'],
    ]);
    for (const lang of ['zh', 'en'] as const) {
      for (const [, counts, isClosed] of ROWS) {
        const silent = composeHeadline({ ...NONE, ...counts }, lang, isClosed).filter(
          (s) => s.counts === null,
        );
        expect(silent.filter((segment) => /\d/.test(segment.text))).toEqual([]);
      }
    }
  });

  it('does not count what waits for a check', () => {
    const judged = composeHeadline({ ...NONE, met: 1, behind: 1, pending: 5 }, 'zh', false);
    expect(judged.map((segment) => segment.text).join('')).toBe(
      '2 项已核目标中 1 项达标，1 项滞后；5 项待核',
    );
    expect(judged.at(-1)).toEqual({ text: '5 项待核', tone: 'gap', counts: 'pending' });
  });
});
