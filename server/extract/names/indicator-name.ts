/** A short name a leader would say: verb and thing where the verb matters, the thing alone where it does not. */
import { quotedNames } from '../claims/quoted-names.ts';
import { isEnglish } from '../claims/read-phrases.ts';
import { readObject, verbClass } from '../claims/read-object.ts';
import type { VerbClass } from '../lexicon/cues.ts';
import type { TargetGroup } from '../matching/target-group.ts';
import { englishName } from './english-name.ts';

/** Longer names wrap in lists and charts. */
const LONGEST = 13;
const SHORTEST = 3;
const SPOKEN_VERBS: readonly (VerbClass | null)[] = [
  'gain',
  'register',
  'recognise',
  'lead',
  'solve',
  'start',
  'finish',
  'deliver',
  'carry',
];
const PLACES = /^(?:我省|我市|我区|我县|全省|全市|全区|全县|各类|全社会)/u;
const GENERIC_HEAD =
  /^(?:市|县|区|市、县|市、县\(市、区\)|县\(市、区\)|县市区|单位|人员|项目|企业|个人|集体)$/u;
/** What money measures; a project's name alone does not say that its figure is what was spent. */
const MONEY_NOUN = /额|收入|投资|产值|利润|税|资金|费|贷款|资产|支出|金|券|效益|总值|增加值|营收|外资/u;

/** Never empty when the target or its row names anything. */
export function indicatorName(group: TargetGroup, rowName: string): string {
  const { main, names } = group;
  const raw = names[0] ?? rowName;
  if (isEnglish(raw)) return englishName(main, raw);
  const row = ofRow(group, rowName);
  if (row !== null) return withMoneyNoun(row, group);
  const short = shorten(raw, [...main.names, ...quotedNames(rowName)]);
  const thing = VAGUE.test(short) ? withTopic(short, main.topic) : short;
  return withMoneyNoun(withVerb(thing, group), group);
}

function withVerb(thing: string, { main }: TargetGroup): string {
  const verb = spokenVerb(main.verb);
  if (verb === '' || thing.startsWith(verb) || main.form === 'change') return thing;
  const join = (name: string): string => (main.isVerbLast ? `${name}${verb}` : `${verb}${name}`);
  if (join(thing).length <= LONGEST || thing.length < SHORTEST) return join(thing);
  const head = afterLastDe(thing, []);
  return head !== thing && join(head).length <= LONGEST ? join(head) : thing;
}

/** A grid row's own name, when it fits as it stands. */
function ofRow({ main }: TargetGroup, rowName: string): string | null {
  const isNamedByRow =
    main.object !== '' && rowName.includes(main.object) && !main.clauseText.includes(main.object);
  const name = withoutRemark(rowName);
  return isNamedByRow && name.length <= LONGEST ? name : null;
}

/** Measures of something that stands elsewhere. */
const VAGUE = /^(?:完成)?(?:投资|资金|收入|产值|占比|比例|比重|人数|户数|数量|面积|规模|金额)$/u;

/** 投资 alone says little: 重点文旅项目投资. */
function withTopic(thing: string, topic: string): string {
  const full = `${topic}${thing}`;
  return topic !== '' && full.length <= LONGEST ? full : thing;
}

function withMoneyNoun(name: string, { main }: TargetGroup): string {
  const isMoney = main.unit.kind === 'money';
  const isInvestment = /投资/u.test(main.field.header ?? '');
  return isMoney && isInvestment && !MONEY_NOUN.test(name) ? `${name}投资` : name;
}

function spokenVerb(verb: string | null): string {
  return verb !== null && SPOKEN_VERBS.includes(verbClass(verb))
    ? verb.replace(/^(?:完成|实现|组织|全部)(?=.{2})/u, '')
    : '';
}

/** 发放创新券(新增任务): a remark in brackets is no part of the name, 市、县(市、区) is. */
function withoutRemark(name: string): string {
  return name.replace(/(?<=.{4})\([^()]{0,40}(?:新增|任务|指标|事项|调整|单位)[^()]{0,40}\)$/u, '');
}

function shorten(name: string, quoted: readonly string[]): string {
  let thing = withoutRemark(name.replace(/\s+/gu, ' ').trim().replace(PLACES, ''));
  thing = thing
    .replace(WHO_ASKS, '')
    .replace(SET_IN, '')
    .replace(/(?<=.{2})(?:年度|全年)(?:目标任务|任务|目标|计划)$/u, '')
    .replace(/^(?:年度|全年)(?:目标|任务|计划)(?=.{2})/u, '')
    .replace(/(?<=率|额|数|量|比例|比重)[要应须需]$/u, '');
  if (thing.length > LONGEST) thing = thing.replace(SHARE, '$<part>占比');
  thing = thing.replace(/^.{2,}等(?=[\u4e00-\u9fff]{2,})/u, '');
  if (thing.length > LONGEST || GENERIC_HEAD.test(thing.slice(thing.lastIndexOf('的') + 1)))
    thing = afterLastDe(thing, quoted);
  if (thing.length > LONGEST) thing = thing.replace(/^“[^”]*”(?=.{2,})/u, '').replace(/\([^)]{0,40}\)/gu, '');
  thing = withoutClause(afterServed(thing));
  if (thing.length > LONGEST) thing = afterLastBreak(thing);
  return thing.replace(/^[的、和]+/u, '');
}

/** 市政府要求全年化解信访事项, 审计推动全年盘活资金: who asks and when. */
const WHO_ASKS = /^[\u4e00-\u9fff]{2,6}(?:要求|推动|部署)(?:我[省市区县局])?(?:全年|今年|年内)/u;
/** 在办公区建设光伏: where, before the verb that says what. */
const SET_IN = /^在[\u4e00-\u9fff]{2,12}?(?=建设|新建|设立|布设|安装|开展)/u;
/** 研究经费占研发经费的比重 → 研究经费占比. */
const SHARE = /^(?<part>.{2,13}?)占.{2,24}(?:比重|比例)$/u;
/** Words of a clause that says which ones are meant: 带动能力强的农场, 通过认证的机构. */
const CLAUSE_WORD = /具有|通过|符合|拥有|面向|达到|获得|列入|认证|认定|强|高|好|大|优/u;
/** 体系化、任务型的联合体: two qualities in a row. */
const QUALITIES = /^[^、,]{2,12}[、,][^、,]{2,12}$/u;

/** Without the clause before its first 的, where that says which ones and three letters at least come after it. */
function withoutClause(thing: string): string {
  const at = thing.indexOf('的');
  const clause = thing.slice(0, Math.max(at, 0));
  const rest = thing.slice(at + 1);
  const word = CLAUSE_WORD.exec(clause);
  const isClause = (word !== null && word.index <= 10 && clause.length <= 20) || QUALITIES.test(clause);
  if (!isClause || rest.length < 3) return thing;
  return GENERIC_HEAD.test(rest) ? thing : rest;
}

const ACTS = ['办理', '提供', '发放', '开展', '进行', '免费'] as const;
const SERVED = /(?:人|者|户|员|学生|儿童|群众|家庭|企业)$/u;

/** 为老年人、残疾人办理优惠乘车卡: what was done for whom is said from the verb on. */
function afterServed(thing: string): string {
  const at = Math.max(...ACTS.map((act) => thing.lastIndexOf(act)));
  return at > 0 && thing.length - at > SHORTEST && SERVED.test(thing.slice(0, at)) ? thing.slice(at) : thing;
}

/** 科技创新实绩突出的市、县: a bare 市、县 says nothing, so a name quoted beside it comes along. */
function afterLastDe(thing: string, quoted: readonly string[]): string {
  const at = thing.lastIndexOf('的');
  if (at === thing.length - 1) return thing;
  const head = thing.slice(at + 1);
  if (!GENERIC_HEAD.test(head)) return at !== -1 && head.length >= SHORTEST ? head : thing;
  const [name] = quoted.filter((q) => q.length <= LONGEST - 2);
  return name === undefined ? thing : `“${name}”${head.replace(/\([^)]{0,40}\)/u, '')}`;
}

/** Of a long list of qualifiers the last stays: 体系化、任务型的创新联合体. */
function afterLastBreak(thing: string): string {
  const parts = thing.split(/、|或(?=[\u4e00-\u9fff]{3,})/u);
  const last = parts.at(-1) ?? thing;
  const { object } = readObject(last);
  return last.length >= 5 ? (object === '' ? last : object) : thing;
}
