/** The sentence a leader reads first, from counts alone: both halves, what was reached and what nobody reported. */
import type { Lang } from './format.ts';
import type { Counts } from './scorecard.ts';

/** A run of the sentence; `good` and `bad` carry the finding, `gap` what is not known. */
export interface HeadlineSegment {
  readonly text: string;
  readonly tone: 'plain' | 'good' | 'bad' | 'gap';
}

type Facts = {
  readonly reported: number;
  readonly reached: number;
  readonly exceeded: number;
  readonly late: number;
  readonly behindPace: number;
  readonly open: number;
  readonly silent: number;
};

/** Composes the headline. Accepted figures only; pending ones are in the subtitle, never here. `yearClosed` at Q4. */
export function composeHeadline(counts: Counts, lang: Lang, yearClosed: boolean): readonly HeadlineSegment[] {
  const reached = counts.met + counts.exceeded;
  const late = counts.behind + counts.missed;
  const open = counts.on_track + counts.at_risk;
  const facts: Facts = {
    reported: reached + late + open,
    reached,
    exceeded: counts.exceeded,
    late,
    behindPace: counts.at_risk,
    open,
    silent: counts.not_reported,
  };
  return (lang === 'zh' ? chinese(facts, yearClosed) : english(facts, yearClosed)).filter(
    (s) => s.text !== '',
  );
}

const plain = (text: string): HeadlineSegment => ({ text, tone: 'plain' });

function chinese(f: Facts, yearClosed: boolean): readonly HeadlineSegment[] {
  const silent: HeadlineSegment[] =
    f.silent > 0 ? [plain('；'), { text: `另有 ${f.silent} 项未报数值`, tone: 'gap' }] : [];
  if (f.reported === 0) {
    return f.silent > 0
      ? [plain('没有已核定的数值；'), { text: `${f.silent} 项目标未报数值`, tone: 'gap' }]
      : [plain('没有已核定的数值')];
  }
  if (f.reached === f.reported) {
    const exceeded = f.exceeded === 0 || f.exceeded === f.reported ? '' : `，其中 ${f.exceeded} 项超额`;
    const word = f.exceeded === f.reported ? '全部超额完成' : yearClosed ? '全部达标' : '全部提前达标';
    return [plain(`${f.reported} 项已报数目标`), { text: word, tone: 'good' }, plain(exceeded), ...silent];
  }
  const late: HeadlineSegment[] =
    f.late > 0 ? [plain('，'), { text: `${f.late} 项${yearClosed ? '未完成' : '滞后'}`, tone: 'bad' }] : [];
  const risk: HeadlineSegment[] =
    f.behindPace > 0 ? [plain('，'), { text: `${f.behindPace} 项预警`, tone: 'bad' }] : [];
  return [
    plain(`${f.reported} 项已报数目标中 `),
    { text: `${f.reached} 项达标`, tone: 'good' },
    ...late,
    ...risk,
    ...silent,
  ];
}

function english(f: Facts, yearClosed: boolean): readonly HeadlineSegment[] {
  const figures = f.silent === 1 ? 'gives no figure' : 'give no figure';
  const silent: HeadlineSegment[] =
    f.silent > 0 ? [plain('; '), { text: `${f.silent} ${figures}`, tone: 'gap' }] : [];
  if (f.reported === 0) {
    return f.silent > 0
      ? [plain('No accepted figures yet; '), { text: `${f.silent} ${figures}`, tone: 'gap' }]
      : [plain('No accepted figures yet')];
  }
  const targets = f.reported === 1 ? 'target' : 'targets';
  if (f.reached === f.reported) {
    const all = f.reported === 1 ? 'The one' : `All ${f.reported}`;
    const word = f.exceeded === f.reported ? 'exceeded' : 'met';
    const more = f.exceeded > 0 && f.exceeded < f.reported ? `, ${f.exceeded} exceeded` : '';
    return [{ text: `${all} reported ${targets} ${word}`, tone: 'good' }, plain(more), ...silent];
  }
  const late: HeadlineSegment[] =
    f.late > 0 ? [plain(', '), { text: `${f.late} ${yearClosed ? 'missed' : 'behind'}`, tone: 'bad' }] : [];
  const risk: HeadlineSegment[] =
    f.behindPace > 0 ? [plain(', '), { text: `${f.behindPace} at risk`, tone: 'bad' }] : [];
  return [
    { text: `${f.reached} of ${f.reported}`, tone: 'good' },
    plain(` reported ${targets} met`),
    ...late,
    ...risk,
    ...silent,
  ];
}
