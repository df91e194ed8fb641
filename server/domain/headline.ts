/** The sentence a leader reads first, from counts alone: both halves, what was reached and what nobody reported. */
import type { Lang } from './format.ts';
import type { Bucket, Counts } from './scorecard.ts';

/** A run of the sentence; `good` and `bad` carry the finding, `gap` what is not known. */
export interface HeadlineSegment {
  readonly text: string;
  readonly tone: 'plain' | 'good' | 'bad' | 'gap';
  /** The rows its number counts, so that the number can lead to them; null for words without a number. */
  readonly counts: Bucket | 'several' | null;
}

type Facts = {
  readonly reported: number;
  readonly reached: number;
  readonly exceeded: number;
  readonly late: number;
  readonly behindPace: number;
  readonly open: number;
  readonly silent: number;
  /** Figures that wait for a check: with any, the counted ones are called checked, so that the sentence adds up. */
  readonly pending: number;
  /** The state that `reached` and `late` count, when each is of one state only. */
  readonly reachedState: Bucket | 'several';
  readonly lateState: Bucket | 'several';
};

/** Composes the headline. Accepted figures only are judged; how many wait stands beside. `yearClosed` at Q4. */
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
    pending: counts.pending,
    reachedState: oneOf(counts, 'met', 'exceeded'),
    lateState: oneOf(counts, 'behind', 'missed'),
  };
  return (lang === 'zh' ? chinese(facts, yearClosed) : english(facts, yearClosed)).filter(
    (s) => s.text !== '',
  );
}

function oneOf(counts: Counts, a: Bucket, b: Bucket): Bucket | 'several' {
  if (counts[a] > 0 && counts[b] > 0) return 'several';
  return counts[a] > 0 ? a : b;
}

const plain = (text: string, counts: HeadlineSegment['counts'] = null): HeadlineSegment => ({
  text,
  tone: 'plain',
  counts,
});
const gap = (text: string, counts: Bucket = 'not_reported'): HeadlineSegment => ({
  text,
  tone: 'gap',
  counts,
});
const good = (text: string, counts: HeadlineSegment['counts']): HeadlineSegment => ({
  text,
  tone: 'good',
  counts,
});
const bad = (text: string, counts: HeadlineSegment['counts']): HeadlineSegment => ({
  text,
  tone: 'bad',
  counts,
});

/** What is not known, led in by `first`, one after the other with `next` between. */
function inTurn(
  segments: readonly HeadlineSegment[],
  first: string,
  next: string,
): readonly HeadlineSegment[] {
  return segments.flatMap((segment, index) => [plain(index === 0 ? first : next), segment]);
}

function chinese(f: Facts, yearClosed: boolean): readonly HeadlineSegment[] {
  const waiting = f.pending > 0 ? [gap(`${f.pending} 项待核`, 'pending')] : [];
  const none = f.reported === 0 ? '项目标' : '项';
  const also = f.reported === 0 || f.pending > 0 ? '' : '另有 ';
  const noFigure = f.silent > 0 ? [gap(`${also}${f.silent} ${none}未报数值`)] : [];
  const unknown = inTurn([...waiting, ...noFigure], '；', '，');
  if (f.reported === 0) return [plain('没有已核定的数值'), ...unknown];
  const counted = `${f.reported} 项${f.pending > 0 ? '已核' : '已报数'}目标`;
  if (f.reached === f.reported) {
    const isPartly = f.exceeded > 0 && f.exceeded < f.reported;
    const exceeded = isPartly ? [plain('，其中 '), plain(`${f.exceeded} 项超额`, 'exceeded')] : [];
    const word = f.exceeded === f.reported ? '全部超额完成' : yearClosed ? '全部达标' : '全部提前达标';
    return [plain(counted, f.reachedState), good(word, null), ...exceeded, ...unknown];
  }
  const late =
    f.late > 0 ? [plain('，'), bad(`${f.late} 项${yearClosed ? '未完成' : '滞后'}`, f.lateState)] : [];
  const risk = f.behindPace > 0 ? [plain('，'), bad(`${f.behindPace} 项预警`, 'at_risk')] : [];
  return [
    plain(counted, 'several'),
    plain('中 '),
    good(`${f.reached} 项达标`, f.reached === 0 ? 'several' : f.reachedState),
    ...late,
    ...risk,
    ...unknown,
  ];
}

function english(f: Facts, yearClosed: boolean): readonly HeadlineSegment[] {
  const figures = f.silent === 1 ? 'gives no figure' : 'give no figure';
  const waiting = f.pending > 0 ? [gap(`${f.pending} to check`, 'pending')] : [];
  const noFigure = f.silent > 0 ? [gap(`${f.silent} ${figures}`)] : [];
  const unknown = inTurn([...waiting, ...noFigure], '; ', ', ');
  if (f.reported === 0) return [plain('No accepted figures yet'), ...unknown];
  const targets = `${f.pending > 0 ? 'checked' : 'reported'} ${f.reported === 1 ? 'target' : 'targets'}`;
  if (f.reached === f.reported) {
    const all = f.reported === 1 ? 'The one' : `All ${f.reported}`;
    const word = f.exceeded === f.reported ? 'exceeded' : 'met';
    const isPartly = f.exceeded > 0 && f.exceeded < f.reported;
    const more = isPartly ? [plain(', '), plain(`${f.exceeded} exceeded`, 'exceeded')] : [];
    return [good(`${all} ${targets} ${word}`, f.reachedState), ...more, ...unknown];
  }
  const late =
    f.late > 0 ? [plain(', '), bad(`${f.late} ${yearClosed ? 'missed' : 'behind'}`, f.lateState)] : [];
  const risk = f.behindPace > 0 ? [plain(', '), bad(`${f.behindPace} at risk`, 'at_risk')] : [];
  return [
    good(`${f.reached} of ${f.reported}`, f.reached === 0 ? 'several' : f.reachedState),
    plain(` ${targets} met`),
    ...late,
    ...risk,
    ...unknown,
  ];
}
