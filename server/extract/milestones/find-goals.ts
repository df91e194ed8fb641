/** Qualitative goals: what goal and measure columns promise without a figure, one document or clause each. */
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { segmentText } from '../claims/segment-text.ts';
import { viewText } from '../claims/text-view.ts';
import {
  ENDS,
  NAMED_END,
  NEXT_GOAL,
  OPEN_ENDED,
  WORK_VERBS,
  WORK_VERBS_EN,
} from '../lexicon/milestone-cues.ts';
import type { Field, Range, Section } from '../types.ts';
import { titlesIn } from './account-pieces.ts';
import { isNameless } from './goal-core.ts';

export interface Goal {
  /** As one reads it, without list marker and closing stop. */
  readonly words: string;
  readonly range: Range;
  /** Titles of documents in it, without 《》. */
  readonly titles: readonly string[];
  readonly item: number | null;
  /** Promised in the goal column with an end (出台, 建成): listed even when nothing was reported. */
  readonly isBinding: boolean;
  /** More words that say what would close it: the goal cell of a row that is named elsewhere. */
  readonly aim?: string;
  /** From running prose: what answers it stands right after it. */
  readonly isProse?: boolean;
}

const TITLE = /《[^《》]{2,90}》/gu;
/** 落实科技部印发的《规划》: somebody else's paper is the ground, not the goal. */
const BASIS = /(?:印发的|根据|按照|依据|贯彻[^,]{0,6}|落实[^,]{0,12})$/u;
const BLANK = /^[—–\-/、\s无]*$/u;
const SHORTEST = 4;

/** Goals of a section in the order of the text, each once: a document named in target and measures is one goal. */
export function findGoals(text: string, section: Section, claims: readonly ClaimDraft[]): readonly Goal[] {
  const goals = section.fields.flatMap((field) =>
    (field.role === 'target' && !isInterim(field, section)) || field.role === 'measures'
      ? fieldGoals(text, field, claims)
      : [],
  );
  const row = rowGoal(text, section, claims);
  if (row !== null && (goals.length === 0 || isRowNamed(text, section))) return [row];
  const inTitle = section.fields.filter(
    ({ role, end, start }) =>
      role === 'task' && (end - start > SHORT_TITLE || /[,，;；。]./u.test(text.slice(start, end))),
  );
  // A title's first words say what the task is about (推进综合改革), not what will be there.
  const isHeading = ({ words, titles, range }: Goal): boolean =>
    (titles.length === 0 && OPEN_ENDED.test(words) && !ENDS.test(words)) ||
    (isPartOfTask(section) && range.end <= (section.title?.end ?? 0));
  return distinct(
    goals.length > 0
      ? goals.map((goal) => named(text, section, goal))
      : inTitle.flatMap((field) => fieldGoals(text, field, claims)).filter((goal) => !isHeading(goal)),
  );
}

/** 一季度目标 beside the year's: a step, not the goal. */
function isInterim(field: Field, { fields }: Section): boolean {
  const months = field.period?.months ?? MONTHS_A_YEAR;
  return (
    months < MONTHS_A_YEAR &&
    fields.some(
      ({ role, period, start, end }) =>
        role === 'target' && end > start && (period?.months ?? MONTHS_A_YEAR) > months,
    )
  );
}

const MONTHS_A_YEAR = 12;

/** 水厂扩建 | 建成通水: a goal that names no thing is its row's or its task's. */
function named(text: string, section: Section, goal: Goal): Goal {
  if (goal.titles.length > 0 || !isNameless(goal.words)) return goal;
  const range = section.fields.find(({ role }) => role === 'indicator') ?? section.title;
  if (range === null) return goal;
  const name = viewText(text, range)
    .text.trim()
    .replace(/^【[^】]{1,8}】|[。;,:]$/gu, '');
  if (name.length < SHORTEST - 1 || name.length > LONGEST_NAME) return goal;
  const end = goal.words.replace(DATES, '');
  const words = ENDS.test(name) || name.includes('《') ? name : `${name}${end}`;
  return { ...goal, words, titles: titlesIn(name), aim: goal.words };
}

const LONGEST_NAME = 30;
const DATES = /^(?:\d{4}年)?(?:\d{1,2}月(?:底|末|份)?前?|年底前?|年内|[上下]半年|第?[一二三四]季度末?前?)/u;

/** Titles longer than this promise something themselves (推进改革。制定《方案》;启动迁建). */
const SHORT_TITLE = 20;
const SHORT_GOAL = 12;
const LONGEST_AIM = 40;

/** The title is only the first words of the task's cell: what follows promises. */
function isPartOfTask({ title, fields }: Section): boolean {
  return title !== null && fields.some(({ role, end }) => role === 'task' && end > title.end + 2);
}

/** 出台《办法》 | 年内出台 | 完成第三稿: the indicator is the goal, its goal cell only says when. */
function isRowNamed(text: string, section: Section): boolean {
  const target = section.fields.find(({ role }) => role === 'target');
  const hasIndicator = section.fields.some(({ role }) => role === 'indicator');
  if (hasIndicator) return target === undefined || target.end - target.start <= SHORT_GOAL;
  return section.title !== null && target !== undefined && isBareEnd(viewText(text, target).text);
}

const WHEN =
  /(?:[0-9一二三四]{1,4}(?:年|月|日)|[一二三四]季度|[上下]半年|年底|年内|[底末前]|[上中下]旬|完成|力争|确保|[\s,。;])/gu;
const LONGEST_END = 4;

/** 养老院扩建 | 年内竣工: a goal cell of a time and a verb leaves the thing to the row's title. */
function isBareEnd(words: string): boolean {
  const rest = words.replace(WHEN, '');
  return rest.length <= LONGEST_END && (rest === '' || WORK_VERBS.test(rest) || NAMED_END.test(rest));
}

function fieldGoals(text: string, field: Field, claims: readonly ClaimDraft[]): readonly Goal[] {
  const view = viewText(text, field);
  return segmentText(view.text).flatMap((sentence) => {
    const clauses = sentence.clauses.filter((clause) => !holdsFigure(view.toSource(clause), claims));
    return clauses.flatMap((clause) =>
      clauseGoals(view.text, clause).map(({ words, range, titles }): Goal => ({
        words,
        range: view.toSource(range),
        titles,
        item: sentence.item,
        isBinding: field.role === 'measures' ? titles.length > 0 : isBinding(words),
      })),
    );
  });
}

/** An end on a day, or English work in a goal column. */
function isBinding(words: string): boolean {
  return ENDS.test(words) || WORK_VERBS_EN.test(words) || (WORK_VERBS.test(words) && !OPEN_ENDED.test(words));
}

/** Whether a promised figure stands in the range: it is a metric's. */
export function holdsFigure(clause: Range, claims: readonly ClaimDraft[]): boolean {
  return claims.some(
    ({ quantity, kind, rule }) =>
      (kind === 'target' || rule === 'interim_goal') &&
      quantity.start >= clause.start &&
      quantity.end <= clause.end,
  );
}

type ClauseGoal = Pick<Goal, 'words' | 'range' | 'titles'>;

/** A clause with several titles promises several documents; the first keeps the verb. */
function clauseGoals(text: string, clause: Range): readonly ClauseGoal[] {
  const body = text.slice(clause.start, clause.end);
  const titles = [...body.matchAll(TITLE)].filter((match) => !BASIS.test(body.slice(0, match.index)));
  if (titles.length === 0) return plainGoals(text, clause);
  return titles.map((match, i) => {
    const start = i === 0 ? 0 : match.index;
    const end = match.index + match[0].length;
    const tail = i === titles.length - 1 ? body.length : end;
    const range = trimmed(text, { start: clause.start + start, end: clause.start + tail });
    return { words: text.slice(range.start, range.end), range, titles: [match[0].slice(1, -1)] };
  });
}

/** 建成食堂、启动改造: two goals where the second one has a verb of its own. */
function plainGoals(text: string, clause: Range): readonly ClauseGoal[] {
  const body = text.slice(clause.start, clause.end);
  const match = ENDS.test(body.slice(0, 4)) || WORK_VERBS_EN.test(body) ? NEXT_GOAL.exec(body) : null;
  const parts =
    match === null || match.index < SHORTEST
      ? [clause]
      : [
          { start: clause.start, end: clause.start + match.index },
          { start: clause.start + match.index + match[0].length, end: clause.end },
        ];
  return parts.flatMap((part) => {
    const range = trimmed(text, part);
    const words = text.slice(range.start, range.end);
    const isWork = WORK_VERBS.test(words) || WORK_VERBS_EN.test(words);
    return words.length < SHORTEST || BLANK.test(words) || !isWork ? [] : [{ words, range, titles: [] }];
  });
}

function trimmed(text: string, { start, end }: Range): Range {
  const body = text.slice(start, end);
  const lead = body.length - body.trimStart().length;
  return { start: start + lead, end: start + body.trimEnd().length };
}

/** A row without figure: its indicator or title is the goal (出台《办法》 | — | 7月起施行). */
function rowGoal(text: string, section: Section, claims: readonly ClaimDraft[]): Goal | null {
  const name = section.fields.find(({ role }) => role === 'indicator') ?? section.title;
  const hasCell = section.fields.some(({ role, start, end }) => role === 'target' && end - start > 1);
  // 60米级 in the name of a row with a goal cell of its own belongs to the name.
  const isOfName = ({ quantity }: ClaimDraft): boolean =>
    hasCell && name !== null && quantity.start >= name.start && quantity.end <= name.end;
  if (claims.some((claim) => claim.kind === 'target' && !isOfName(claim))) return null;
  const hasAccount = section.fields.some(
    ({ role }) => role === 'progress' || role === 'remark' || role === 'prior',
  );
  const range = section.fields.find(({ role }) => role === 'indicator') ?? section.title;
  if (range === null || !hasAccount || (range === section.title && range.end - range.start > 2 * SHORT_TITLE))
    return null;
  const words = viewText(text, range).text.trim();
  if (range === section.title && (/[。;,](?=.)/u.test(words) || isPartOfTask(section))) return null;
  const cell = section.fields.find(({ role }) => role === 'target');
  const aim = cell === undefined ? '' : viewText(text, cell).text.trim();
  const end = aim.replace(DATES, '').replace(/[。;,]$/u, '');
  const isBare = !WORK_VERBS.test(words) && WORK_VERBS.test(end) && end.length <= SHORT_GOAL;
  return {
    words: isBare ? `${words}${end}` : words,
    range: { start: range.start, end: range.end },
    titles: titlesIn(words),
    item: null,
    isBinding: true,
    aim: aim.length <= LONGEST_AIM ? aim : '',
  };
}

function distinct(goals: readonly Goal[]): readonly Goal[] {
  return goals.filter(
    (goal, i) =>
      goals.findIndex(
        (other) => other.titles.some((title) => goal.titles.includes(title)) || other.words === goal.words,
      ) >= i || goal.titles.length === 0,
  );
}
