/** The sentences of a summary in words. `{slots}` are the numbers and names that a page turns into links. */
import type { Lang } from './format.ts';
import type { SummaryCode } from './summary.ts';

export interface SummaryWords {
  /** A sentence for every code; how it runs depends on the numbers in it and on whether the year is over. */
  readonly sentence: (
    counts: Readonly<Record<string, number>>,
    isClosed: boolean,
  ) => Readonly<Record<SummaryCode, string>>;
  readonly behindPace: (points: string) => string;
  readonly usedShare: (percent: string) => string;
  readonly fromTo: (before: string, after: string) => string;
  readonly facts: (parts: readonly string[]) => string;
  readonly andMore: (n: number) => string;
  readonly sentenceGap: string;
  readonly separator: string;
}

export const SUMMARY_WORDS: Readonly<Record<Lang, SummaryWords>> = {
  zh: {
    /** Numbers stand alone in their slots, so that the number is the link. */
    sentence: (counts, isClosed) => {
      const sentences: Readonly<Record<SummaryCode, string>> = {
        nothing_reported: '没有已核定的数值。',
        reached:
          (counts['exceeded'] ?? 0) > 0
            ? '{reported} 项有核定数值的目标中，{reached} 项达标，其中 {exceeded} 项超额。'
            : '{reported} 项有核定数值的目标中，{reached} 项达标。',
        ahead: '领先序时进度最多的是{names}。',
        none_late: isClosed ? '没有未完成的目标。' : '没有滞后或预警的目标。',
        late:
          (counts['risk'] ?? 0) === 0
            ? `{late} 项${isClosed ? '未完成' : '滞后'}。`
            : (counts['behind'] ?? 0) === 0
              ? '{late} 项预警。'
              : `{behind} 项${isClosed ? '未完成' : '滞后'}，{risk} 项预警。`,
        worst: '差距最大的是{names}。',
        silent: '{silent} 项未报数值：{names}。',
        waiting: '{waiting} 项待核，不计入达标与滞后：{names}。',
        improved: '较{since}，{moved} 项好转：{names}。',
        worsened: '较{since}，{moved} 项转差：{names}。',
        newly_reported: '较{since}，{moved} 项新报数值：{names}。',
        fell_silent: '较{since}，{moved} 项不再报数：{names}。',
        revised: '{moved} 项目标在年内有调整：{names}。',
        unchanged: '较{since}，各项状态没有变化。',
      };
      return sentences;
    },
    behindPace: (points) => `较序时${points}`,
    usedShare: (percent) => `已用${percent}`,
    fromTo: (before, after) => `${before}→${after}`,
    facts: (parts) => `（${parts.join('，')}）`,
    andMore: (n) => `等 ${n} 项`,
    sentenceGap: '',
    separator: '、',
  },
  en: {
    sentence: (counts, isClosed) => {
      const late = isClosed ? 'missed' : 'behind';
      const targets = (n: number | undefined): string => (n === 1 ? 'target' : 'targets');
      const have = (n: number | undefined): string => (n === 1 ? 'has' : 'have');
      const are = (n: number | undefined): string => (n === 1 ? 'is' : 'are');
      const moved = counts['moved'];
      return {
        nothing_reported: 'No accepted figures yet.',
        reached:
          (counts['exceeded'] ?? 0) > 0
            ? `{reached} of {reported} ${targets(counts['reported'])} with an accepted figure met, {exceeded} exceeded.`
            : `{reached} of {reported} ${targets(counts['reported'])} with an accepted figure met.`,
        ahead: 'Furthest ahead of pace: {names}.',
        none_late: isClosed ? 'No target was missed.' : 'None is behind or at risk.',
        late:
          (counts['risk'] ?? 0) === 0
            ? `{late} ${late}.`
            : (counts['behind'] ?? 0) === 0
              ? '{late} at risk.'
              : `{behind} ${late}, {risk} at risk.`,
        worst: 'The widest gaps: {names}.',
        silent: `{silent} ${have(counts['silent'])} no figure: {names}.`,
        waiting: `{waiting} ${counts['waiting'] === 1 ? 'awaits' : 'await'} a check and ${are(counts['waiting'])} not counted: {names}.`,
        improved: `Since {since}, {moved} ${have(moved)} improved: {names}.`,
        worsened: `Since {since}, {moved} ${have(moved)} worsened: {names}.`,
        newly_reported: `Since {since}, {moved} ${are(moved)} newly reported: {names}.`,
        fell_silent: `Since {since}, {moved} ${are(moved)} no longer reported: {names}.`,
        revised: `{moved} ${targets(moved)} changed within the year: {names}.`,
        unchanged: 'No status has changed since {since}.',
      };
    },
    behindPace: (points) => `${points} against pace`,
    usedShare: (percent) => `${percent} used`,
    fromTo: (before, after) => `${before} → ${after}`,
    facts: (parts) => ` (${parts.join(', ')})`,
    andMore: (n) => ` and ${n} more`,
    sentenceGap: ' ',
    separator: ', ',
  },
};
