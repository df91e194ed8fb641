/**
 * What a number is: an ordered list of rules, the first that speaks decides. Column first, then cue words, position last.
 * Chinese; the English ones are in `kind-rules-en.ts`.
 */
import type { UnitKind } from '../../domain/unit.ts';
import type { ClaimKind, FieldRole } from '../types.ts';
import * as cue from './clause-cues.ts';
import { isNumberInName, isSizeClass } from './names-with-numbers.ts';
import type { Mode } from './prose-mode.ts';
import type { Phrase } from './read-phrases.ts';

export interface KindInput {
  readonly phrase: Phrase;
  /** Role of the field, or of the labelled stretch inside it (下一步：…). */
  readonly role: FieldRole;
  readonly unitKind: UnitKind;
  /** Clause up to the number, and from its end. */
  readonly lead: string;
  readonly tail: string;
  /** What the clause of running prose speaks of: what was promised or what was reached. */
  readonly mode: Mode;
  /** The clause speaks of a time after the report's period (四季度 in a third-quarter report). */
  readonly isFuture: boolean;
  /** The sentence opens with a later time: 2024年,计划…. */
  readonly isLaterSentence: boolean;
  /** The clause names a year before the report's. */
  readonly isPastYear: boolean;
  /** A goal of one quarter that stands beside an annual one. */
  readonly isInterimGoal: boolean;
  /** One of several progress columns that is not the newest running total. */
  readonly isSideColumn: boolean;
  /** Kind of the figure before in the same list (、), when a bare one follows its kind; null outside lists. */
  readonly listKind: ClaimKind | null;
  /** The number before stands in the same list and was read as a goal named again. */
  readonly hasGoalBefore: boolean;
  /** A figure of the same sentence was read as an actual before this one. */
  readonly hasActualBefore: boolean;
}

export interface KindRule {
  readonly name: string;
  /** Why the rule stands where it stands. */
  readonly reason: string;
  readonly decide: (input: KindInput) => ClaimKind | null;
}

const isPercent = (input: KindInput): boolean => input.unitKind === 'percent';
const isGoalRole = (role: FieldRole): boolean => role === 'target' || role === 'task' || role === 'indicator';
const when = (condition: boolean, kind: ClaimKind): ClaimKind | null => (condition ? kind : null);

/** Columns whose header settles the matter; words inside cannot overrule them. */
const COLUMN_KINDS: Partial<Record<FieldRole, ClaimKind>> = {
  number: 'context',
  unit: 'context',
  owner: 'context',
  measures: 'context',
  problems: 'context',
  next: 'next_step',
  forecast: 'forecast',
  prior: 'prior',
  rate: 'rate',
  remark: 'context',
  other: 'context',
};

export const KIND_RULES: readonly KindRule[] = [
  {
    name: 'column',
    reason: 'A header says more than any word in the cell.',
    decide: ({ role }) => COLUMN_KINDS[role] ?? null,
  },
  {
    name: 'side_column',
    reason: 'Of several progress columns the newest running total is the actual (其中：9月).',
    decide: ({ isSideColumn }) => when(isSideColumn, 'context'),
  },
  {
    name: 'interim_goal',
    reason: 'The goal of a quarter beside the annual one is not a second target.',
    decide: ({ isInterimGoal }) => when(isInterimGoal, 'context'),
  },
  {
    name: 'list_goes_on',
    reason: '分别下降17.1%、16%: a bare figure in a list is what the one before it is.',
    decide: ({ phrase, listKind }) => (phrase.before.trim() === '' ? listKind : null),
  },
  {
    name: 'number_in_name',
    reason: '95128电召, 12345平台: digits without unit right before a noun belong to its name.',
    decide: (input) => when(isNumberInName(input), 'threshold'),
  },
  {
    name: 'size_class',
    reason: 'Before all cues: 5000万元以上项目12个 names a class, 以上 bounds nothing.',
    decide: (input) => when(isSizeClass(input), 'threshold'),
  },
  {
    name: 'prior_value',
    reason: 'Before growth: 比上年的4.1%下降 names the old value first.',
    decide: ({ lead, tail }) =>
      when(
        cue.PRIOR_BEFORE.test(lead) ||
          cue.AGAINST.test(lead) ||
          (cue.FROM_BEFORE.test(lead) && cue.FROM_AFTER.test(tail)),
        'prior',
      ),
  },
  {
    name: 'past_year',
    reason:
      '2020年为68.4%, 2022届就业率96.1%: a year before the report’s names an old value, in accounts only.',
    decide: ({ isPastYear, role }) => when(isPastYear && !isGoalRole(role), 'prior'),
  },
  {
    name: 'goal_column',
    reason: 'In a goal column what is left is promised, unless it only says where or to whom.',
    decide: ({ role, lead, tail, phrase }) =>
      isGoalRole(role) ? (isSetting(lead, tail) || isGoalHistory(phrase) ? 'context' : 'target') : null,
  },
  {
    name: 'remainder',
    reason: 'Before growth: 与目标仍差1个工作日 holds a comparison word too.',
    decide: ({ lead }) => when(cue.REMAINDER_BEFORE.test(lead), 'remainder'),
  },
  {
    name: 'forecast',
    reason: 'Expected, not reached; before growth, which may be expected too.',
    decide: ({ lead, mode }) => when(mode !== 'target' && cue.FORECAST.test(lead), 'forecast'),
  },
  {
    name: 'since_january',
    reason: 'Before growth: 较年初新增 is the gain of the year, which is what 新增 targets count.',
    decide: (input) => when(!isPercent(input) && cue.SINCE_JANUARY.test(input.lead), 'actual'),
  },
  {
    name: 'no_goal_figure',
    reason: '超出年度任务(8家)1家 is by how much; 16项量化任务完成13项 counts the report’s own tasks.',
    decide: ({ role, lead, phrase }) =>
      when(!isGoalRole(role) && (cue.isOverGoal(lead) || cue.countsTasks(phrase)), 'context'),
  },
  {
    name: 'goal_beside',
    reason:
      'Before the printed rate: in 为年度目标1500万元的102.6% and (年度目标150台) the account names its goal.',
    decide: (input) => when(isGoalBeside(input), 'restated_target'),
  },
  {
    name: 'printed_rate',
    reason: 'Before growth: 完成年度目标的81%, 占年度计划67%, (67%) after an actual.',
    decide: (input) => when(isPrintedRate(input), 'rate'),
  },
  {
    name: 'growth',
    reason: 'Compared with a former time, a plan or others; a bare 增长6% may still be the goal itself.',
    decide: (input) => when(isGrowth(input) && !isPromisedChange(input), 'growth'),
  },
  {
    name: 'total_before_done',
    reason: '6处点位已建成4处: the first figure of such a pair is the goal again.',
    decide: ({ role, mode, phrase, tail }) =>
      when(
        (role === 'progress' || role === 'body') && mode !== 'target' && isTotalBeforeDone(phrase, tail),
        'restated_target',
      ),
  },
  {
    name: 'restated_goal',
    reason: 'A goal named again inside the account of what was done.',
    decide: (input) => when(input.mode !== 'target' && isRestatedGoal(input), 'restated_target'),
  },
  {
    name: 'later',
    reason: 'A figure for a time after the period cannot have been reached in it.',
    decide: ({ isFuture, isLaterSentence, mode, role }) =>
      when((isFuture && mode !== 'target') || (isLaterSentence && !isGoalRole(role)), 'next_step'),
  },
  {
    name: 'whole_life',
    reason: 'Total investment stands beside the year’s share of it.',
    decide: ({ lead }) => when(cue.WHOLE_LIFE.test(lead), 'context'),
  },
  {
    name: 'prose_goal',
    reason: 'Running prose without columns: the clause’s cues decide.',
    decide: ({ role, mode, lead, tail }) =>
      when(role === 'body' && mode === 'target' && !isSetting(lead, tail), 'target'),
  },
  {
    name: 'plan',
    reason: 'Intended or budgeted, not reached; 按计划实施 is no intention and 模拟 no 拟.',
    decide: ({ lead }) => when(isPlan(lead), 'plan'),
  },
  {
    name: 'setting',
    reason: 'Where, to whom, about what.',
    decide: ({ lead, tail }) => when(isSetting(lead, tail), 'context'),
  },
  {
    name: 'of_which',
    reason: 'A part stands for itself only when the target asks for just that part.',
    decide: ({ phrase, lead, hasActualBefore }) =>
      when(
        phrase.isAside ? !/累计|合计|共/u.test(phrase.before) : hasActualBefore && cue.OF_WHICH.test(lead),
        'subset',
      ),
  },
  {
    name: 'reached',
    reason: 'What stands in a progress text and nothing above took away was reached.',
    decide: ({ role }) => when(role === 'progress' || role === 'body', 'actual'),
  },
];

const TOTAL_THEN_DONE =
  /^[^,;。、\d]{0,16}?(?:已|现已|目前|完成|建成|开工|完工|投用)[^,;。、\d]{0,8}\d[\d.]{0,8}[万亿]{0,2}(?<unit>[\u4e00-\u9fff%])?/u;

/** 6处点位已建成4处; of 1.2万户 … 3840户 the last sign of the unit is the same, of 5000人 … 12期 it is not. */
function isTotalBeforeDone({ mention }: Phrase, tail: string): boolean {
  const done = TOTAL_THEN_DONE.exec(tail);
  const unit = mention.unit.replace(/^[万亿]+/u, '');
  return done !== null && unit.startsWith(done.groups?.['unit'] ?? '');
}

/** 三个县(区)“便民超市”投入运行: so many places, not so many of what stands there. */
const PLACES_OF = /^(?:县|市|区|乡|镇|街道|村|社区|园区){1,2}(?:\([^()]{1,6}\))?“/u;
/** 在11个市推广 says where; 对60个重点项目开展评价 is work on so many things. */
function isSetting(lead: string, tail: string): boolean {
  if (PLACES_OF.test(tail)) return true;
  if (!cue.SETTING_BEFORE.test(lead) || !/^[\u4e00-\u9fff“]/u.test(tail)) return false;
  return !(
    /[对为给](?:全市|全省|全区|全县)?$/u.test(lead) &&
    /^[^,;。]{2,16}(?:实现|开展|实施|进行|完成|给予|发放|提供|办理|改造)/u.test(tail)
  );
}

/** 新开放4万件(5月下达5万件,后调整为4万件): brackets that tell how the goal came about. */
function isGoalHistory({ isAside, leadText }: Phrase): boolean {
  return isAside && /\([^()]{0,40}(?:下达|调整|调增|调减|原定|原为|变更)[^()]{0,12}$/u.test(leadText);
}

/** A goal that the account of what was done names beside its figure. */
function isGoalBeside({ role, lead, tail, phrase, mode, hasGoalBefore }: KindInput): boolean {
  if (role !== 'body' && role !== 'progress') return false;
  if (mode === 'again' || (hasGoalBefore && phrase.before.trim() === '')) return true;
  if (cue.SHARED_GOAL_BEFORE.test(lead) && cue.SHARE_AFTER.test(tail)) return true;
  if (cue.MET_BEFORE.test(lead) && cue.DEMAND_AFTER.test(tail)) return true;
  if (cue.LEVEL_WITH_BEFORE.test(lead) && /^(?:持平|相当|一致|相符)/u.test(tail)) return true;
  return (
    phrase.isAside &&
    (cue.GOAL_INSIDE.test(phrase.before.trim()) ||
      (phrase.before.trim() === '' && cue.GOAL_OUTSIDE.test(phrase.leadText)))
  );
}

function isPrintedRate(input: KindInput): boolean {
  const { lead, phrase, hasActualBefore } = input;
  if (!isPercent(input)) return false;
  if (cue.RATE_BEFORE.test(lead) || cue.EXCESS_BEFORE.test(lead) || cue.SHARE_OF_NUMBER.test(lead))
    return true;
  if (cue.RATE_NOUN.test(lead) && phrase.reading.object.replace(RATE_WORDS, '') === '') return true;
  if (phrase.isAside && hasActualBefore && phrase.before.trim() === '') return true;
  return hasActualBefore && /^(?:已)?(?:完成|占)(?:了)?$/u.test(lead.trim());
}

const RATE_WORDS = /完成率|完成比例|完成进度|执行率|达成率|兑现率|进度|总体|任务|目标|年度|计划/gu;

function isGrowth(input: KindInput): boolean {
  const { lead, unitKind } = input;
  if (!cue.CHANGE_BEFORE.test(lead)) return false;
  if (cue.MORE_OR_LESS.test(lead)) return true;
  if (cue.COMPARISON.test(lead)) return true;
  return unitKind === 'percent' || unitKind === 'points';
}

/** 年度目标为增长6%: what prose promises is a goal, unless it compares the figure before it: 投资30亿元,同比增长5%. */
function isPromisedChange({ role, mode, lead, phrase }: KindInput): boolean {
  if (role !== 'body' || mode !== 'target') return false;
  return !cue.COMPARISON.test(lead) || OWN_CHANGE.test(phrase.before);
}

/** 进京来访量同比下降: the change has a subject of its own. */
const OWN_CHANGE = /^[\u4e00-\u9fff]{2,24}?同比(?:增长|增加|提高|提升|下降|减少|降低)$/u;

function isRestatedGoal({ lead, tail, role }: KindInput): boolean {
  if (role === 'body' && !/完成|占|达到|超/u.test(lead) && !/的目标[^,]{0,4}(?:实现|完成|达)/u.test(tail))
    return false;
  if (cue.GOAL_BEFORE.test(lead) && !/(?:率|比例)$/u.test(lead)) return true;
  return (
    cue.GOAL_AFTER.test(tail) &&
    (cue.YEAR_GOAL_VERB.test(lead) || /年度|全年|目标|的(?:任务|计划)/u.test(lead + tail))
  );
}

function isPlan(lead: string): boolean {
  if (cue.BUDGET.test(lead) && /计划|拟|预计/u.test(lead)) return true;
  return cue.INTENTION.test(lead.replace(cue.IMITATION, ''));
}
