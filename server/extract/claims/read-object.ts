/**
 * What a number counts or measures, from the words on both sides of it.
 *
 *     新增科技型中小企业 8000家        verb 新增, object 科技型中小企业 (before)
 *     牵头承担不少于20项 国家重大科研攻关项目   verb 牵头承担, object after the number
 *     乡镇综合应急救援站建成 11个、     object before its verb
 */
import { ADVERBS, SCOPES, VERB_CLASSES } from '../lexicon/cues.ts';
import type { VerbClass } from '../lexicon/cues.ts';
import { splitWords } from '../lexicon/words.ts';

export interface ObjectReading {
  /** The thing, without verbs and scope words; '' when the text leaves it out. */
  readonly object: string;
  /** Offset of the object in the text it was read from; null when empty. */
  readonly start: number | null;
  readonly verb: string | null;
  /** The verb stands after the object (发明专利授权2600件). */
  readonly isVerbLast: boolean;
}

const ALL_VERBS = Object.values(VERB_CLASSES).flatMap(splitWords);
const PREFIXED = ALL_VERBS.filter((verb) => verb.length >= 2 && !verb.startsWith('新')).map(
  (verb) => `新${verb}`,
);
/** Verbs that begin common nouns: 建设用地, 服务业, 生产总值. */
const NOUN_TAIL: Readonly<Record<string, string>> = {
  孵化: '器|基地|载体|园|企业',
  加固: '工程|项目',
  更新: '换代|改造',
  设置: '率',
  硬化: '率|路',
  建设: '用地|银行|兵团|工程|单位|资金|投资|项目|规划',
  服务: '业|站|中心|平台|贸易|区|点|器|型|机构|体系',
  生产: '总值|安全|事故|性|线|力|经营',
  发展: '规划|中心|资金|党|水平|指数',
  培育: '中心|库',
  注册: '商标|资本|用户|志愿|登记制',
  培训: '班|中心|基地|机构|券',
  管理: '办法|制度',
  覆盖: '率|面',
  处理: '率|厂|能力|设施',
  治理: '率|体系|能力',
  组织: '部|生活|机构|体系',
  检验: '检测',
  上线: '率',
  销售: '额|收入|面积',
  发行: '量',
  达: '标|州|产|效|成|斡',
  联合: '体|实验室|会|国|社|办学|基地|党委|执法',
  基本: '农田|养老|医疗|医保|民生|公共|生活|药物|单元',
  实际: '使用|到位|利用|投资|用地',
  年度: '考核|报告|评价',
  指导: '意见|价|员|性',
  主导: '产业',
  参与: '率|学生|企业|度',
  培养: '对象',
  登记: '失业|机关|证|金额',
  攻关: '课题|项目|任务|专项|计划|成果',
  突破: '性|口',
  开放: '基金|大学|式|日',
  检查: '站|点',
  转移: '支付|人口',
  储备: '粮|库|土地|林|项目',
  绿化: '率|面积|覆盖|带',
  采购: '额|预算|项目',
  补贴: '性|标准',
  安置: '房|小区|点|区|率',
  优化: '率',
  养护: '站|中心|工程',
  检测: '率|站|线|机构|能力',
  目标: '考核|责任|管理|人群',
  任务: '书|清单|单|分解',
  共: '享|建|同|创|性|青|和|治',
  要: '素|点|求|案|闻|件',
  应: '急|届|用|税|收|对',
  将: '军|乐|来',
  可: '再|回|持|信|研|行|视|支',
  再: '生|造|贷|就',
  约: '谈|束|定',
  均: '衡|等|价',
  都: '市|匀|江',
  含: '量|税|氧',
  还: '田|建|款|贷|林|草',
  有: '效|机|轨|线|色|偿|害|限|关|意',
  为: '民|农|老',
  是: '否',
  从: '业|事|严',
  需: '求|要',
  并: '购|网|轨|联',
  建: '章立制|言|筑|成区|档|制|议|材|军',
  送: '达|审',
  增: '值|长|速|量|收|发|幅',
  超: '低|标|过滤|级|算|声|市|限|载|高|导|大|时',
};
const NOUN_TAILS = new Map(Object.entries(NOUN_TAIL).map(([word, tails]) => [word, tails.split('|')]));
const BLOCKED =
  /^(?:率|额(?!度)|费|值(?!班|守|勤|得)|业(?!务|主|绩|余|态)|员(?!工)|机构|所(?!有|属|需|在)|者|度(?!假)|权(?!益|威)|型|性(?!能|别))/u;
/** 调解成功率, 检测合格率: the verb begins the name of a rate. */
const SHORT_RATE =
  /^(?:[\u4e00-\u9fff]{0,3}率|[\u4e00-\u9fff]{0,2}(?:比例|比重|占比)(?=$|[控压达不提降保为由])|时间|时长|周期|时限|天数)/u;

const LEADS = [...ALL_VERBS, ...PREFIXED, ...splitWords(ADVERBS), ...splitWords(SCOPES)];
/** At the head these speak of the goal itself; at the end they close a name (攻关任务). */
const GOAL_LEADS = splitWords(
  '年度目标任务 年度目标 全年目标 目标任务 年度任务 全年任务 工作目标 预期目标 目标 任务 年度计划 全年计划',
);
const VERB_SET = new Set([...ALL_VERBS, ...PREFIXED]);
const HEADS = new Set([...LEADS, ...GOAL_LEADS]);
/** Single characters end too many nouns (创新, 国有, 党建): only these few come off the end. */
const SHORT_TAILS = ['达', '为', '至', '到', '在', '共', '约', '仅', '已', '等', '各', '并', '由', '有望'];
const GOAL_TAILS = ['年度预期目标', '年度目标', '全年目标', '预期目标', '目标任务', '目标值', '目标'];
const TAILS = new Set([...LEADS.filter((word) => word.length >= 2), ...GOAL_TAILS, ...SHORT_TAILS]);
const LONGEST_WORD = Math.max(...[...HEADS, ...TAILS].map((word) => word.length));

/** The longest word of the set that the text begins with. */
function headOf(text: string): string | undefined {
  for (let length = Math.min(LONGEST_WORD, text.length); length > 0; length -= 1) {
    const word = text.slice(0, length);
    if (HEADS.has(word)) return word;
  }
  return undefined;
}

/** The longest word of the set that the text ends with. */
function tailOf(text: string): string | undefined {
  for (let length = Math.min(LONGEST_WORD, text.length); length > 0; length -= 1) {
    const word = text.slice(-length);
    if (TAILS.has(word)) return word;
  }
  return undefined;
}

const TIME =
  /^(?:(?:今年|本年|当年|\d{4}年)?(?:\d{1,2}(?:日)?[-—–~～至到]{1,2}\d{1,2}月份?|前[一二三两]季度|第?[一二三四]季度末?|[上下]半年|\d{1,2}月(?:\d{1,2}日|底|末|份|上旬|中旬|下旬)?前?|\d{4}年(?=[\u4e00-\u9fff]{2})|截[至止](?:目前|到?\d{1,2}月(?:\d{1,2}日|底|末)?)|今年以来|年初以来|目前|现|期末|季末|年末|年底))/u;
/** 比年初新增, 较上年同期: what a figure is compared with is not the thing. */
const COMPARED =
  /(?:同比|环比|[较比由从](?:今年|上年|去年|年初|上年末|上年底|去年底|上年同期|去年同期|上季度|[一二三四]季度|\d{4}年(?:底|末)?){1,3}的?)/gu;
const EDGE =
  /^(?:[\s,、:;.。"'”’)\]】]|和(?![谐平美睦])|与(?!会)|及(?![时格早])){1,12}|(?:[\s,、:;.。"'“‘([【和与]|(?<!普)及){1,12}$/gu;
const CLASS_OF = new Map(
  Object.entries(VERB_CLASSES).flatMap(([name, list]) =>
    splitWords(list).map((verb) => [verb, name as VerbClass]),
  ),
);

/** Class of a verb, own or through a leading 新; null for unknown ones and none. */
export function verbClass(verb: string | null): VerbClass | null {
  if (verb === null) return null;
  return CLASS_OF.get(verb) ?? CLASS_OF.get(verb.replace(/^新/, '')) ?? null;
}

/** Takes verbs, helping words and scope words off both ends. */
export function readObject(text: string): ObjectReading {
  const lead = stripLead(text.replace(COMPARED, (words) => ' '.repeat(words.length)));
  const tail = stripTail(lead.rest, lead.verb !== null);
  const trimmed = trimEdges(tail.rest);
  const object = trimmed === '平均' ? '' : trimmed;
  // 完成上市辅导备案2家: 完成 says least, the closing verb names what is done.
  const isTailTelling = tail.verb !== null && (lead.verb === null || verbClass(lead.verb) === 'reach');
  const start = object === '' ? null : text.indexOf(object);
  return {
    object,
    start: start === -1 ? null : start,
    verb: isTailTelling ? tail.verb : lead.verb,
    isVerbLast: isTailTelling,
  };
}

interface Stripped {
  readonly rest: string;
  readonly verb: string | null;
}

function stripLead(text: string): Stripped {
  let rest = text.replace(/^[\s,、:;]+/u, '');
  let verb: string | null = null;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const word = TIME.exec(rest)?.[0] ?? headOf(rest);
    if (word === undefined || word === '' || isPartOfNoun(word, rest.slice(word.length))) break;
    if (VERB_SET.has(word)) verb = strongerVerb(verb, word);
    rest = rest.slice(word.length).replace(/^[\s,、]+/u, '');
  }
  return { rest, verb };
}

const MOST_STEPS = 8;

/** After a verb at the head a second one is part of the name: 开展技能培训, 完成电梯检验. */
function stripTail(text: string, hasVerb: boolean): Stripped {
  let rest = text.replace(/[\s,、:;]{1,12}$/u, '');
  let verb: string | null = null;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const word = tailOf(rest);
    if (word === undefined || (hasVerb && isNominal(word))) break;
    if (VERB_SET.has(word)) verb = strongerVerb(verb, word);
    rest = rest.slice(0, rest.length - word.length).replace(/[\s,、:]{1,12}$/u, '');
  }
  return { rest, verb };
}

function isNominal(word: string): boolean {
  const kind = VERB_SET.has(word) ? verbClass(word) : null;
  return (
    word.length >= 2 &&
    kind !== null &&
    ['deliver', 'carry', 'assist', 'lead', 'solve', 'gain'].includes(kind)
  );
}

/** Of two verbs in a row the one that says more: 计划完成新增 → 新增; 达到 and 完成 say least. */
function strongerVerb(known: string | null, next: string): string {
  if (known === null) return next;
  if (verbClass(next) === 'reach') return known;
  const knownClass = verbClass(known);
  return knownClass === 'reach' || knownClass === 'carry' ? next : known;
}

function isPartOfNoun(word: string, rest: string): boolean {
  if (rest === '') return false;
  const key = word.replace(/^新(?=.{2})/u, '');
  const own = NOUN_TAILS.get(word) ?? NOUN_TAILS.get(key);
  if (own?.some((tail) => rest.startsWith(tail)) === true) return true;
  if (!VERB_SET.has(word) || word.length < 2) return false;
  const kind = verbClass(word);
  return (
    BLOCKED.test(rest) || (kind !== 'reach' && kind !== 'carry' && kind !== 'gain' && SHORT_RATE.test(rest))
  );
}

function trimEdges(text: string): string {
  let rest = text.replace(EDGE, '');
  if (!rest.includes('(')) rest = rest.replace(/\){1,6}$/u, '');
  if (!rest.includes('“')) rest = rest.replace(/”/gu, '');
  return rest;
}
