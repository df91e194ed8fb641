/** The words for states of a figure, shared by screens and files, so that a state has one name everywhere. */
import type { Lang } from './format.ts';
import type { Basis, How } from './indicator.ts';
import type { Bucket } from './scorecard.ts';

interface StateWords {
  readonly status: Readonly<Record<Bucket, string>>;
  /** A cap is a different promise, so its states have words of their own. */
  readonly capStatus: Readonly<Record<'on_track' | 'met' | 'at_risk' | 'behind', string>>;
  readonly how: Readonly<Record<How, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
}

export const STATE_WORDS: Readonly<Record<Lang, StateWords>> = {
  zh: {
    status: {
      exceeded: '超额完成',
      met: '已达标',
      on_track: '正常推进',
      at_risk: '预警',
      behind: '滞后',
      missed: '未完成',
      not_reported: '未报数',
      qualitative: '定性任务',
      pending: '待核',
    },
    capStatus: { on_track: '限额内', met: '限额内', at_risk: '偏快', behind: '突破上限' },
    how: {
      stated: '报告原文',
      counted: '列举计数',
      derived: '据完成率推算',
      backfilled: '据事件日期回填',
      manual: '人工录入',
    },
    basis: { cumulative: '累计', new: '当期', level: '时点或比率' },
  },
  en: {
    status: {
      exceeded: 'Exceeded',
      met: 'Met',
      on_track: 'On track',
      at_risk: 'At risk',
      behind: 'Behind',
      missed: 'Missed',
      not_reported: 'Not reported',
      qualitative: 'Qualitative',
      pending: 'To check',
    },
    capStatus: { on_track: 'Within cap', met: 'Within cap', at_risk: 'Too fast', behind: 'Over cap' },
    how: {
      stated: 'Stated',
      counted: 'Counted',
      derived: 'Derived from a rate',
      backfilled: 'From an event date',
      manual: 'Entered by hand',
    },
    basis: { cumulative: 'cumulative', new: 'this period', level: 'level or rate' },
  },
};

/** The word for the status of one metric; `used` is not null for a cap. */
export function statusWord(bucket: Bucket, used: number | null, lang: Lang): string {
  const { status, capStatus } = STATE_WORDS[lang];
  const own: Partial<Record<Bucket, string>> = used === null ? {} : capStatus;
  return own[bucket] ?? status[bucket];
}
