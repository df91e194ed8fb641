/** Whether a clause closes a goal of a kind: 印发 closes a paper, 封顶 a roof but not a building, 完成初步设计 only what asked for it. */
import * as cue from '../lexicon/milestone-cues.ts';
import { completed } from './completed.ts';
import type { GoalKind } from './goal-core.ts';

export interface Aim {
  readonly kind: GoalKind;
  /** The thing without verbs. */
  readonly core: string;
  /** As promised. */
  readonly words: string;
  /** A goal without a day of its end (加快建设 …): no clause closes it. */
  readonly isEndless: boolean;
  readonly isLatin: boolean;
}

/** `past` is the clause up to where it turns to what is to come. */
export function closesGoal(aim: Aim, past: string): boolean {
  return aim.isLatin ? closesEnglish(aim, past) : closesChinese(aim, past);
}

function closesEnglish({ kind }: Aim, past: string): boolean {
  if (kind === 'start') return cue.CLOSES_EN.start.test(past);
  if (kind === 'procure' && cue.CLOSES_EN.procure.test(past)) return true;
  if (cue.HALF_WAY_EN.test(past) || /\b(?:being|nearly|almost|partly|part)\b/iu.test(past)) return false;
  if (kind === 'procure') return false;
  return kind === 'sign'
    ? cue.CLOSES_EN.sign.test(past)
    : kind === 'paper'
      ? cue.CLOSES_EN.paper.test(past)
      : cue.CLOSES_EN.work.test(past);
}
const TRYING = /(?:上线)?试(?:运[行营]|开放|营业|用)|内测|公测/gu;
const DOING =
  /正在|正(?:抓紧|加快|按|有序)|(?:加快|抓紧|推动|指导)[^,;。]{0,14}(?:编制|制定|修订|完善|办理)/u;

function closesChinese(aim: Aim, clause: string): boolean {
  const past = clause.replace(TRYING, '');
  if (aim.kind === 'start') return cue.CLOSES.start.test(clause);
  if (aim.kind === 'roof') return cue.CLOSES.roof.test(past);
  return !DOING.test(past) && BY_KIND[aim.kind](aim, past);
}

type Closes = (aim: Aim, past: string) => boolean;

/** What closes a goal whose clause does not say that work goes on. */
const BY_KIND: Readonly<Record<Exclude<GoalKind, 'start' | 'roof'>, Closes>> = {
  paper: closesPaper,
  pass: ({ words }, past) => closesPass(words, past),
  prep: ({ words }, past) => closesPrep(words, past),
  sign: (_, past) => cue.CLOSES.sign.test(past),
  event: (aim, past) => cue.CLOSES.event.test(past) || completed(aim, past),
  review: (aim, past) => cue.CLOSES.review.test(past) || completed(aim, past),
  honour: (aim, past) => cue.CLOSES.honour.test(past) || completed(aim, past),
  procure: (aim, past) => completed(aim, past),
  work: (aim, past) =>
    echoes(aim.words, past) ||
    cue.CLOSES.work.test(past) ||
    (cue.WHOLLY.test(past) && !cue.STEP.test(past)) ||
    completed(aim, past),
};

/** 出台 asks for the issue itself; to write a paper may end with its being adopted. */
function closesPaper(aim: Aim, past: string): boolean {
  if (cue.CLOSES.halfPaper.test(past) && !ISSUED.test(past)) return false;
  if (cue.CLOSES.paper.test(past)) return true;
  return !/出台|印发|发布|公布/u.test(aim.words) && (cue.CLOSES.written.test(past) || completed(aim, past));
}

/** The goal's own verb comes again as something that has happened, and of the whole of it. */
function echoes(words: string, past: string): boolean {
  return cue.ECHOED.some((verb) => {
    const at = words.includes(verb) ? past.indexOf(verb) : -1;
    if (at === -1 || cue.STEP.test(past)) return false;
    return cue.ECHO_BEFORE.test(past.slice(0, at)) || cue.ECHO_AFTER.test(past.slice(at + verb.length));
  });
}

const ISSUED = /印发|出台|公布|颁布|施行|下发/u;

/** 通过省级验收 asks for that body's yes: neither the first look nor a lower one is enough. */
function closesPass(words: string, past: string): boolean {
  const asked = /(?:通过|完成)[^,;。]{0,30}?(?<noun>评审|审查|验收|评估|认定|复核|考核|审议|达标)/u.exec(
    words,
  )?.groups?.['noun'];
  if (asked === undefined || !/通过|完成|合格|达标|授牌|命名|认定/u.test(past)) return false;
  if (/(?:资料|材料|准备|申请|方案)/u.test(past)) return false;
  const lower = LOWER_LEVEL.exec(past)?.[0];
  return (
    (lower === undefined || words.includes(lower)) &&
    (past.includes(asked) || /授牌|命名|合格|认定/u.test(past))
  );
}

const LOWER_LEVEL = /自验|自评|自查|初验|初步|初评|预验|市级|县级|区级/u;

/** 完成初步设计 is asked for: the same step done, or any work that comes after it. */
function closesPrep(words: string, past: string): boolean {
  if (/开工|施工|进场|封顶|竣工|建成|中标/u.test(past)) return true;
  const step = PREP_STEPS.find(([asked]) => asked.test(words));
  return step !== undefined && step[1].test(past) && cue.CLOSES.prep.test(past) && !/审核|审查中/u.test(past);
}

const PREP_STEPS: readonly (readonly [asked: RegExp, said: RegExp])[] = [
  [/可研|可行性/u, /可研|可行性|立项/u],
  [/招标|招投标/u, /招标(?!文件|公告|方案|代理)|招投标|定标|中标/u],
  [/设计/u, /设计|概算/u],
  [/立项/u, /立项|建议书|可研|可行性/u],
  [/选址/u, /选址|用地/u],
  [/勘察|勘测/u, /勘/u],
  [/征|拆/u, /征|拆/u],
  [/土地报批/u, /用地|土地/u],
];
