import { describe, expect, it } from 'vitest';
import { statusWord } from '../../server/domain/state-words.ts';
import { summaryText } from '../../server/domain/summary-wording.ts';
import {
  SUMMARY_CODES,
  type SummaryCode,
  type SummaryMetric,
  type SummarySentence,
} from '../../server/domain/summary.ts';

const metric: SummaryMetric = {
  indicatorId: 'i',
  name: '新增企业',
  nameEn: 'New firms',
  attainment: 49.2,
  used: null,
  paceGap: -25.8,
  status: 'behind',
  before: 'on_track',
  spans: [],
};

function sentence(
  code: SummaryCode,
  counts: Readonly<Record<string, number>> = {},
  extra: Partial<SummarySentence> = {},
): SummarySentence {
  const counted = Object.entries(counts).map(([key, n]) => [key, { n, of: 'several' }] as const);
  return { code, counts: Object.fromEntries(counted), metrics: [], all: 0, since: null, ...extra };
}

const said = (one: SummarySentence, lang: 'zh' | 'en', isClosed = false) =>
  summaryText([one], { lang, isClosed });

describe('the sentences of a summary', () => {
  it.each([
    [sentence('nothing_reported'), false, '没有已核定的数值。', 'No accepted figures yet.'],
    [
      sentence('reached', { reported: 9, reached: 6, exceeded: 4 }),
      false,
      '9 项有核定数值的目标中，6 项达标，其中 4 项超额。',
      '6 of 9 targets with an accepted figure met, 4 exceeded.',
    ],
    [
      sentence('reached', { reported: 1, reached: 1, exceeded: 0 }),
      false,
      '1 项有核定数值的目标中，1 项达标。',
      '1 of 1 target with an accepted figure met.',
    ],
    [sentence('reached', {}), false, '项有核定数值的目标中，', 'targets with an accepted figure met.'],
    [sentence('none_late'), false, '没有滞后或预警的目标。', 'None is behind or at risk.'],
    [sentence('none_late'), true, '没有未完成的目标。', 'No target was missed.'],
    [sentence('late', { late: 2, behind: 2, risk: 0 }), false, '2 项滞后。', '2 behind.'],
    [sentence('late', { late: 2, behind: 2 }), true, '2 项未完成。', '2 missed.'],
    [sentence('late', { late: 3, behind: 0, risk: 3 }), false, '3 项预警。', '3 at risk.'],
    [sentence('late', { late: 3, risk: 3 }), false, '3 项预警。', '3 at risk.'],
    [
      sentence('late', { late: 3, behind: 1, risk: 2 }),
      false,
      '1 项滞后，2 项预警。',
      '1 behind, 2 at risk.',
    ],
    [
      sentence('late', { late: 3, behind: 1, risk: 2 }),
      true,
      '1 项未完成，2 项预警。',
      '1 missed, 2 at risk.',
    ],
    [sentence('revised', { moved: 1 }), false, '1 项目标在年内有调整', '1 target changed within the year'],
    [sentence('revised', { moved: 2 }), false, '2 项目标在年内有调整', '2 targets changed within the year'],
    [sentence('silent', { silent: 1 }), false, '1 项未报数值', '1 has no figure'],
    [sentence('silent', { silent: 2 }), false, '2 项未报数值', '2 have no figure'],
    [sentence('waiting', { waiting: 1 }), false, '1 项待核', '1 awaits a check and is not counted'],
    [sentence('waiting', { waiting: 2 }), false, '2 项待核', '2 await a check and are not counted'],
    [
      sentence('unchanged', {}, { since: '2021-Q2' }),
      false,
      '较二季度，各项状态没有变化。',
      'No status has changed since Q2.',
    ],
    [sentence('unchanged', {}, { since: '2021' }), false, '较2021，', 'since 2021.'],
    [sentence('unchanged'), false, '较，各项状态没有变化。', 'No status has changed since .'],
  ])('say %o, closed %s', (one, isClosed, zh, en) => {
    expect(said(one, 'zh', isClosed)).toContain(zh);
    expect(said(one, 'en', isClosed)).toContain(en);
  });

  it.each([
    ['worst', metric, '新增企业（49.2%，较序时−25.8个百分点）', 'New firms (49.2%, −25.8 pp against pace)'],
    ['ahead', { ...metric, paceGap: null }, '新增企业（49.2%）', 'New firms (49.2%)'],
    [
      'worst',
      { ...metric, attainment: null, used: 87.7, paceGap: null },
      '新增企业（已用87.7%）',
      'New firms (87.7% used)',
    ],
    [
      'worst',
      { ...metric, attainment: null },
      '新增企业（较序时−25.8个百分点）',
      'New firms (−25.8 pp against pace)',
    ],
    [
      'worst',
      { ...metric, attainment: null, paceGap: null },
      '差距最大的是新增企业。',
      'widest gaps: New firms.',
    ],
    ['worsened', metric, '新增企业（49.2%，正常推进→滞后）', 'New firms (49.2%, On track → Behind)'],
    ['improved', { ...metric, before: null }, '新增企业（49.2%）', 'New firms (49.2%)'],
    ['silent', metric, '：新增企业。', ': New firms.'],
    ['newly_reported', { ...metric, nameEn: null }, '新增企业（49.2%）', '新增企业 (49.2%)'],
  ] as const)('name a metric in %s', (code, named, zh, en) => {
    const one = sentence(code, { moved: 1, silent: 1 }, { metrics: [named], all: 1, since: '2021-Q2' });
    expect(said(one, 'zh')).toContain(zh);
    expect(said(one, 'en')).toContain(en);
  });

  it('name the first ones and count the others', () => {
    const one = sentence('ahead', {}, { metrics: [metric, { ...metric, name: '乙', nameEn: 'B' }], all: 5 });
    expect(said(one, 'zh')).toMatch(/新增企业（.*）、乙（.*）等 5 项/);
    expect(said(one, 'en')).toMatch(/New firms \(.*\), B \(.*\) and 3 more/);
  });

  it('are words for every code, and run on with the gap of their language', () => {
    const all = SUMMARY_CODES.map((code) => sentence(code));
    for (const lang of ['zh', 'en'] as const) {
      for (const one of all) expect(said(one, lang)).not.toBe('');
    }
    expect(summaryText(all.slice(0, 2), { lang: 'en', isClosed: false })).toContain('. ');
    expect(summaryText(all.slice(0, 2), { lang: 'zh', isClosed: false })).not.toContain(
      ' 项有核定数值的目标中，。',
    );
  });
});

describe('the word for a status', () => {
  it.each([
    ['at_risk', null, '预警', 'At risk'],
    ['at_risk', 87, '偏快', 'Too fast'],
    ['exceeded', 87, '超额完成', 'Exceeded'],
    ['pending', null, '待核', 'To check'],
  ] as const)('%s with %s used', (bucket, used, zh, en) => {
    expect(statusWord(bucket, used, 'zh')).toBe(zh);
    expect(statusWord(bucket, used, 'en')).toBe(en);
  });
});
