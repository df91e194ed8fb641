/** Patterns over the words around a number. Each has one meaning; the rules in `kind-rules.ts` put them in order. */
import type { Phrase } from './read-phrases.ts';

/** 上年为 2.8%, 由年初的 19.3%: last year's figure or the start of the year. */
export const PRIOR_BEFORE =
  /(?:上年|去年|上年同期|去年同期|同期|上年底|去年底|上年末|去年末|上年度|上一年|上季度?末|上期末?|期初|年初|[12]\d{3}年(?:底|末)?)(?:同期)?(?:的|为|是|达|仅)?$/u;
/** The first of 由 a 提高到 b. */
export const FROM_BEFORE = /[由从](?:[^,;。0-9]{0,12})$/u;
export const FROM_AFTER =
  /^[^,;。0-9]{0,4}(?:提高|提升|增加|增长|增|上升|升|扩大|扩|延长|发展|壮大|扩充|下降|降低|降|减少|减|压缩|压减|压|缩短|缩|调整|调减|上调|下调|核减)[^,;。0-9]{0,2}(?:到|至|为|成)/u;
/** A change against something: 同比增长, 较上年缩短, 高出. */
export const CHANGE_BEFORE =
  /(?:增长|增速|增幅|增加|增多|增|下降|降低|减少|减|上升|回落|提升|提高|升高|缩短|压缩|压减|高出|(?<!不)(?:高于|低于|优于|快于|慢于|多于|少于)[^,;。0-9]{0,12}|多|少|高|低|快|慢|落后[^,]{0,6}|拉动)(?:了|约|近|幅度为|达|为)?$/u;
export const COMPARISON =
  /同比|环比|同期|[较比与](?!例|重|赛|如)[^,;。]{1,14}?(?:年|季度|月|期|初|底|平均|水平|进度|目标|全国|全省|全市)|(?<!不)(?:高于|低于|快于|慢于|优于)|高出|落后/u;
/** 较年初新增138亿元 is the year's own gain. */
export const SINCE_JANUARY = /[较比](?:年初|上年末|上年底|去年底|去年末)(?:净)?(?:新增|增加|净增)$/u;
export const REMAINDER_BEFORE =
  /(?:还差|尚差|仍差|相差|还缺|尚缺|仍缺|缺口|缺|差|剩余|还剩|尚余)(?:约|有|为)?$/u;
/** 完成年度目标的 59.43%, 占全年预期的 80.2%, 完成率 87.2%. */
export const RATE_BEFORE =
  /(?:占|达|达到|完成|实现|为|的)[^,;。0-9]{0,10}(?:目标|任务|计划|预期|指标|考核值|总量|任务数|计划数|目标值|总投资)(?:任务|数|值|总数|量|数量)?的?$|(?:占|完成|达到)(?:年度|全年|序时)[^,;。]{0,24}的$/u;
export const RATE_NOUN =
  /^(?:.{0,6}(?:完成率|完成比例|完成进度|执行率|达成率|兑现率|进度))(?:为|达|达到|是)?$/u;
export const EXCESS_BEFORE =
  /超额(?:完成)?(?:[^,;。0-9]{0,8}(?:目标|任务|计划))?(?:的)?$|超(?:出|过)?(?:年度|全年)?(?:目标|任务|计划)(?:的)?$/u;
/** 年度 8000 家的目标任务, 完成年度创建 5 家目标任务. */
export const GOAL_AFTER =
  /^(?:左右|以上)?[^,;。0-9(占]{0,14}?的?(?:年度|全年|总体)?(?:目标任务|目标值|目标|任务|计划|指标)(?!书|库|管理|清单)/u;
export const GOAL_BEFORE =
  /(?:年度|全年|年初|下达|总体|既定|预期|今年|本年|上级|省定|市定|考核)[^,;。0-9]{0,8}(?:目标|任务|计划|预期|指标)[^,;。0-9]{0,10}$|(?:完成|达到|超过|超出)(?:了)?(?:目标|任务|计划)(?:数|值|任务)?$|(?:目标值|目标数|任务数|计划数|目标任务数|目标任务|年度目标|年度任务)(?:为|是|的)?$/u;
/** 比申报的31批少3批: what the figure before is held against, and by how much. */
export const AGAINST = /^[比较](?!例|重|赛|如|好|为)[^,;。\d]{1,12}的$/u;
export const MORE_OR_LESS = /^[比较](?!例|重|赛|如|好|为)[^,;。]{1,24}[多少]$/u;
/** 为年度目标1500万元的102.6%: what a share is of. */
export const SHARED_GOAL_BEFORE =
  /(?:为|是|占|达|达到|完成|实现|相当于)[^,;。0-9]{0,8}(?:目标|任务|计划|指标|预期)(?:任务|总?数|值|量|投资|投入)?$/u;
export const SHARE_AFTER = /^(?:左右)?的(?:近|约)?\d[\d.]{0,6}%/u;
/** 年度目标1500万元的102.6%: the share itself. */
export const SHARE_OF_NUMBER =
  /(?:目标|任务|计划|指标|预期)(?:任务|总?数|值|量|投资|投入)?\d[\d.,]{0,12}[^,;。0-9]{0,6}的(?:近|约)?$/u;
/** 符合15个工作日以内的要求, 与年度任务12家持平: a bound that is met is the goal again. */
export const MET_BEFORE = /(?:符合|满足|达到|优于|高于|低于|多于|少于|超过|超出|完成)[^,;。0-9]{0,10}$/u;
export const DEMAND_AFTER =
  /^(?:以内|以上|以下|左右)?的(?:[^,;。0-9]{0,4})(?:要求|标准|规定|上限|下限|红线)/u;
export const LEVEL_WITH_BEFORE = /与[^,;。0-9]{0,8}(?:目标|任务|计划|指标)(?:任务|数|值|量)?(?:的)?$/u;
/** (年度目标150台), 超出年度任务(8家): a goal in brackets. */
export const GOAL_INSIDE =
  /^(?:年度|全年|本年|原|年初)?(?:目标|任务|计划|指标)(?:任务|要求|数|值|量)?(?:为|是|:)?$/u;
export const GOAL_OUTSIDE =
  /(?:年度|全年|年初|拨付|考核|工作|上级|下达|既定)?(?:目标|任务|计划|指标)(?:任务|数|值|量)?\($/u;
const OVER_GOAL =
  /(?:超出|超过|超)[^,;。0-9(]{0,6}(?:目标|任务|计划|指标)(?:任务|数|值|量)?(?:\([^()]{1,20}\))?$/u;
export const YEAR_GOAL_VERB = /(?:完成|达到|实现)(?:了)?(?:年度|全年)[^,;。0-9]{0,8}$/u;
/** Not yet: in a progress text these speak of what is to come. */
export const FORECAST = /预计|预测|有望|测算|将达|可达|可完成|可实现|可提升/u;
export const INTENTION =
  /(?<![按照年度计划总体])(?:计划(?!投资完成|单列|生育|外|内|总)|力争|争取|确保|拟(?=[\u4e00-\u9fff])|打算|将(?!军)|安排于|预留)/u;
export const IMITATION = /[模虚草比]拟/u;
export const BUDGET = /(?:计划|拟|预计|已)?安排[^,;。]{0,12}(?:资金|经费|预算|补助)/u;
export const OF_WHICH = /^(?:其中|内含|含|包括|其余|另有|另外|另)|其中/u;
/** Whole-life sums beside this year's share. */
export const WHOLE_LIFE =
  /总投资|投资总额|规划投资|合同金额|协议投资|计划总投资|意向投资|估算投资|概算|预算总额/u;
/** Where something was done, to whom, about what: 对12个重点乡镇, 在11个市, 征求9个部门意见. */
export const SETTING_BEFORE =
  /(?:对|(?<![制定持现存])在|向|与|涉及|沿线|面向|围绕|征求|下达的|承担的|牵头承担|牵头的|分解为|来自|位于|赴|使用|满|年满|持续|历时|为期|每)(?:了|全市|全省|全区|全县|我市|我省|各|重点|辖区)?$/u;
export const CUMULATIVE =
  /累计|总计|共计|合计|(?:1|一)(?:[-—–~～至到]|月至)\d{0,2}[一二三四五六七八九十]{0,2}月|前[一二三两]季度|上半年|截至|截止|今年以来|年初以来|年初至今|至今/u;

/** 超出年度任务(8家)1家: what is over. */
export function isOverGoal(lead: string): boolean {
  return lead.endsWith(')') && OVER_GOAL.test(lead);
}

const OWN_TASKS =
  /\d项(?:量化|年度|重点|考核|督查|自定|承担|目标){1,2}(?:任务|指标|工作)中?,?(?:已|共)?(?:全面)?完成\d{1,4}项/u;

/** 年初确定的16项量化任务完成13项,3项未达预期: how many tasks, not what one of them asked for. */
export function countsTasks({ mention, leadText, tailText }: Phrase): boolean {
  if (mention.unit !== '项') return false;
  return OWN_TASKS.test(`${leadText.slice(-NEAR)}${mention.value}项${tailText.slice(0, NEAR)}`);
}

const NEAR = 40;
