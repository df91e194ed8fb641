/**
 * Running prose has no columns: each clause says by its words whether it promises or reports.
 *
 *     计划新增规模以上企业36家,目前已新增入库28家,另有11家正在申报。
 *     target                 actual              actual (inherited)
 */
import type { Quarter } from '../../domain/period.ts';
import type { Range } from '../types.ts';
import { readObject, verbClass } from './read-object.ts';
import type { Sentence } from './segment-text.ts';

/** again: the goal of the result that stands before it, named once more. */
export type Mode = 'target' | 'actual' | 'again' | null;

interface Cue {
  readonly mode: 'target' | 'actual';
  readonly weight: number;
  readonly pattern: RegExp;
}

/** Weights order the cues: a goal word beats 全年, 截至9月底 beats 完成. */
const CUES: readonly Cue[] = [
  {
    mode: 'target',
    weight: 4,
    pattern:
      /力争|(?<![按照])计划(?!投资完成)|预期(?!的)|年初(?:确定|下达|提出|计划)|目标(?:任务)?(?:为|是)|任务(?:为|是)|确保|争取|拟定|预算安排/u,
  },
  {
    mode: 'target',
    weight: 4,
    pattern:
      /年底前|年内(?:要|须|需|应|力争|确保|全部|完成)?|要(?:达到|完成|实现|控制|全部|提高|降)|应(?:当)?(?:达到|控制|不)|须|到20\d\d年(?:底)?/u,
  },
  { mode: 'target', weight: 4, pattern: /(?:确定|排定|下达)(?:的|了)(?=\d)/u },
  {
    mode: 'target',
    weight: 4,
    pattern:
      /(?:目标|任务|指标|计划)(?:任务|要求|数|值)?(?:为|是)?(?:不低于|不少于|不超过|不高于|≥|≤)?(?=\d)/u,
  },
  { mode: 'target', weight: 3, pattern: /(?<!按)要求(?:为|是|达到|保持|控制|不)/u },
  {
    mode: 'target',
    weight: 3,
    pattern: /控制在|不低于|不少于|不高于|不超过|压[减缩](?:至|到)|达到[^,]{0,12}以上/u,
  },
  { mode: 'target', weight: 2, pattern: /全年|年度|今年(?!以来|\d|一|上半年|前)/u },
  {
    mode: 'actual',
    weight: 5,
    pattern: /截[至止]|月(?:底|末)(?!前)|季度末|目前|现已|现有|至今|累计|\d月,|\d日,/u,
  },
  {
    mode: 'actual',
    weight: 5,
    pattern: /\d{1,2}月?[-—–~～至到]{1,2}\d{1,2}月|前[一二三两]季度|今年以来|年初以来/u,
  },
  { mode: 'actual', weight: 4, pattern: /(?<![因])已(?!定)|上半年|[一二三四]季度(?!前|末前)|未发生/u },
  {
    mode: 'actual',
    weight: 5,
    pattern: /实际(?!控制|需|利用|使用)|(?<!不)(?<!不仅)仅(?=[\u4e00-\u9fff]{1,4}\d)/u,
  },
  { mode: 'actual', weight: 2, pattern: /实际/u },
  {
    mode: 'actual',
    weight: 4,
    pattern: /(?<![公总一])共(?:计)?(?![享建同青产有])(?=[\u4e00-\u9fff]{1,4}\d)/u,
  },
  { mode: 'actual', weight: 1, pattern: /完成|实现|新增|开展|达|为/u },
];

/** 覆盖率由82%提高到90%,9月底为88.5%: an unmarked level before a reported one is what was set. */
const LEVEL_SET =
  /(?:提高|提升|增加|扩大|达|降|降低|下降|压缩|压减|缩短|控制|保持|稳定|维持)(?:到|至|在)|覆盖(?:全部|所有)/u;
/** 占全年预期的80.2%: the goal is only what the share is of. */
const SHARE_OF_GOAL =
  /(?:占|完成|达到|为|是)[^,;。0-9]{0,8}(?:预期|计划|目标|任务|预算)(?:值|数|任务|目标)?(?:的|[^,;。的]{1,14}的(?=\d))/u;
/** 达到年度目标27%, 与年度任务12家持平, 超出年度任务(8家)1家: the account names its goal. */
const MEETS_GOAL =
  /^(?:分别)?(?:达到|完成|超出|超过|与|高于|低于|优于|符合)[^,;。0-9]{0,8}(?:目标|任务|计划|指标)[^,;。0-9]{0,4}\d/u;

/** Mode of every clause of a field, keyed by the clause's start. Unmarked clauses follow their neighbour in the sentence. */
export function proseModes(
  text: string,
  sentences: readonly Sentence[],
  reference: Quarter | null,
): ReadonlyMap<number, Mode> {
  const modes = new Map<number, Mode>();
  const own = new Map(
    sentences.flatMap((sentence) =>
      sentence.clauses.map((clause): [number, Mode] => [
        clause.start,
        ownMode(text.slice(clause.start, clause.end), reference),
      ]),
    ),
  );
  let previous: Mode = null;
  let item: number | null = null;
  sentences.forEach((sentence, index) => {
    if (sentence.item !== item) previous = null;
    item = sentence.item;
    const isOpening = isGoalBeforeResult(text, sentences, index, own, previous);
    if (isOpening) previous = null;
    for (const [at, clause] of sentence.clauses.entries()) {
      if (previous === 'actual' && isGoalAgain(text, clause, sentence.clauses[at + 1], own))
        previous = 'target';
      const stated = own.get(clause.start) ?? null;
      const near = {
        words: text.slice(clause.start, clause.end),
        before: wordsOf(text, sentence.clauses[at - 1]),
        next: wordsOf(text, sentence.clauses[at + 1]),
      };
      if (stated === 'target' && previous !== 'target' && isBareGoal(near.words, near.before)) {
        modes.set(clause.start, 'again');
        continue;
      }
      if (stated === null && isTold(near, previous, reference)) previous = 'actual';
      const mode: Mode = stated ?? (isOpening && previous === null ? 'target' : previous);
      modes.set(clause.start, mode);
      previous = mode;
    }
    if (sentence.isClosed) previous = afterStop(previous);
  });
  return modes;
}

function wordsOf(text: string, clause: Range | undefined): string {
  return clause === undefined ? '' : text.slice(clause.start, clause.end);
}

interface NearClauses {
  readonly words: string;
  readonly before: string;
  readonly next: string;
}

/** 采样1640份,年度任务1600份: a goal that names no thing behind a figure of its measure. */
function isBareGoal(words: string, before: string): boolean {
  return BARE_GOAL.test(words) && sharesUnit(words, before);
}

const BARE_GOAL =
  /^(?:年度|全年|本年|年初|上级|市定|省定|考核)?(?:目标|任务|计划|指标)(?:任务|要求|数|值|量)?(?:为|是)?[^,;。\d]{0,4}\d[\d.,]{0,12}[^,;。\d]{0,8}$/u;

/** An unmarked clause with a figure that its neighbours show to be a result. */
function isTold({ words, before, next }: NearClauses, previous: Mode, reference: Quarter | null): boolean {
  if (!HAS_FIGURE.test(words)) return false;
  if (isBareGoal(next, words) || SHARE_OF_GOAL.test(next)) return true;
  // 计划检测25项,通过认定28项,比申报的少3项: only a result is compared.
  if (previous === 'target' && COMPARED.test(next) && sharesUnit(before, words)) return true;
  // A report of the whole year: 年度目标500人,全年入库512人.
  return (
    previous === 'target' && reference?.quarter === 4 && WHOLE_YEAR.test(words) && sharesUnit(before, words)
  );
}

const COMPARED = /^(?:[比较](?!例|重|赛|如|好|为)|同比|环比)[^,;。]{0,20}\d/u;
const WHOLE_YEAR = /^(?:全年|年末|年底|截至年底)/u;

const MOST_AHEAD = 3;

/**
 * 引进博士200名,已引进163名 and 优良天数比例达到82%。上半年比例79.6%: words without any cue that stand before a
 * result of the same item, by a level word or by the same verb, are what was set.
 */
function isGoalBeforeResult(
  text: string,
  sentences: readonly Sentence[],
  index: number,
  own: ReadonlyMap<number, Mode>,
  previous: Mode,
): boolean {
  const sentence = sentences[index];
  const [first] = sentence?.clauses ?? [];
  if (sentence === undefined || first === undefined || own.get(first.start) !== null) return false;
  const words = text.slice(first.start, first.end);
  if (!HAS_FIGURE.test(words)) return false;
  const ahead = sentences
    .slice(index, index + MOST_AHEAD)
    .filter(({ item }) => item === sentence.item)
    .flatMap(({ clauses }) => clauses)
    .filter(({ start }) => start > first.start);
  const result = ahead.find(
    ({ start, end }) =>
      own.get(start) === 'actual' || (own.get(start) !== null && HAS_FIGURE.test(text.slice(start, end))),
  );
  if (result === undefined || own.get(result.start) !== 'actual') return false;
  const told = text.slice(result.start, result.end);
  const isClear = result.start < sentence.end && BY_NOW.test(told);
  // After a report of results only a clear pair in one sentence goes back to what was set.
  const isCounter = told.startsWith('实际');
  if (previous === 'target' || (previous === 'actual' && !(isClear && (isCounter || LEVEL_SET.test(words)))))
    return false;
  const account = text.slice(result.start, ahead.at(-1)?.end ?? result.end);
  return (
    (isClear && sharesUnit(words, told)) ||
    isSet(words, told) ||
    sharesThing(text.slice(sentence.start, Math.min(sentence.end, result.start)), account)
  );
}

/** A level was set, the verb comes again, or what follows was only put forward. */
function isSet(words: string, told: string): boolean {
  return LEVEL_SET.test(words) || sharesVerb(words, told) || PUT_FORWARD.test(told);
}

/** …,已开通九条;通车率保持100%,目前为100%: behind a semicolon the next goal, when its result follows at once. */
function isGoalAgain(
  text: string,
  clause: Range,
  next: Range | undefined,
  own: ReadonlyMap<number, Mode>,
): boolean {
  if (next === undefined || own.get(clause.start) !== null || own.get(next.start) !== 'actual') return false;
  if (
    !text
      .slice(Math.max(0, clause.start - 2), clause.start)
      .trimEnd()
      .endsWith(';')
  )
    return false;
  const words = text.slice(clause.start, clause.end);
  const told = text.slice(next.start, next.end);
  return !COME_UPON.test(words) && BY_NOW.test(told) && sharesUnit(words, told);
}

/** 发现隐患12处,目前整改9处: nobody sets out to find that many. */
const COME_UPON = /发现|排查|受理|接[到报收]|收到|查[处获出]|发生|检查/u;
/** 创建示范园区1个,已推荐2个: what was only put forward is no result, so what stands before it is the goal. */
const PUT_FORWARD = /^已?(?:向[^,;。]{1,10})?(?:推荐|申报|上报|报送|提名)/u;

const HAS_FIGURE = /\d|[一二两三四五六七八九十百][家个项件名人户场所座处条辆台套部批]/u;
const BY_NOW =
  /^(?:目前|现|实际|截[至止]|至今|上半年|前三季度|今年以来|\d{1,2}月(?:底|末)|\d{1,2}[-—–~～至到]{1,2}\d{1,2}月)/u;

/** 建章立制60项,目前已制定制度44项: the figure that follows counts the same. */
function sharesUnit(goal: string, told: string): boolean {
  const unit = [...goal.matchAll(/\d[\d.]{0,8}[万亿]{0,2}(?<unit>[\u4e00-\u9fff%])/gu)].at(-1)?.groups?.[
    'unit'
  ];
  const reached =
    /[\d一二两三四五六七八九十百]{1,8}(?:\.\d{1,4})?[万亿]{0,2}(?<unit>[\u4e00-\u9fff%])(?!\d|月|日)/u;
  const rest = told.replace(BY_NOW, '').replace(/\d{1,2}月(?:\d{1,2}日|底|末)?/gu, '');
  return unit !== undefined && reached.exec(rest)?.groups?.['unit'] === unit;
}

/** 新建小学2所,新增学位2160个。目前…新增学位1080个: a thing that was counted is counted again. */
function sharesThing(goal: string, account: string): boolean {
  return goal.split(/[,、;]/u).some((part) => {
    const { object, verb } = readObject(beforeDigit(part));
    const head = object.slice(-2);
    return /\d/u.test(part) && verb !== null && head.length === 2 && account.includes(head);
  });
}

function beforeDigit(words: string): string {
  const at = words.search(/\d/u);
  return at === -1 ? words : words.slice(0, at);
}

/** The clause's first verb comes again: 引进 … 已引进, 建设 … 已建成. */
function sharesVerb(words: string, result: string): boolean {
  const { verb } = readObject(beforeDigit(words));
  return (
    verb !== null &&
    verbClass(verb) !== 'reach' &&
    (result.includes(verb.slice(0, Math.max(1, verb.length - 1))) ||
      (verb.length > 2 && result.includes(verb.slice(-2))))
  );
}

/** A goal does not reach over a full stop; a report of results does. */
function afterStop(mode: Mode): Mode {
  return mode === 'target' ? null : mode;
}

const GOAL_IN_BRACKETS = /(?<=\d[^()\d]{1,4})\([^()]{0,8}(?:目标|任务|计划|指标)[^()]{1,16}\)/gu;

function ownMode(words: string, reference: Quarter | null): Mode {
  // 放映152场(年度目标150场): the goal in brackets makes no goal of the figure before it.
  const clause = words.replace(GOAL_IN_BRACKETS, '');
  if (SHARE_OF_GOAL.test(clause) || MEETS_GOAL.test(clause)) return null;
  const isYearReport = reference?.quarter === 4;
  const weigh = (mode: 'target' | 'actual'): number =>
    CUES.filter((cue) => cue.mode === mode && cue.pattern.test(clause))
      .map((cue) => (isYearReport && cue.weight === 2 && mode === 'target' ? 0 : cue.weight))
      .reduce((most, weight) => Math.max(most, weight), 0);
  const target = weigh('target');
  const actual = weigh('actual');
  if (target === 0 && actual <= 1) return null;
  return target > actual ? 'target' : 'actual';
}
