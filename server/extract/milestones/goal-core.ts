/** What a goal is about without its verbs and dates, and what would close it. */
import { PAPER_GOAL } from '../lexicon/milestone-cues.ts';

export type GoalKind =
  'paper' | 'start' | 'roof' | 'prep' | 'sign' | 'event' | 'honour' | 'review' | 'pass' | 'procure' | 'work';

const WHEN =
  /(?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}日|底|末|份|上旬|中旬|下旬)?(?:前|之前)?|年内|年底前?|年末前?|[上下]半年|第?[一二三四]季度[末底]?前?|全年|力争|确保|争取|按期|如期)/gu;
const LEAD =
  /^(?:完成|建成|启动|开工|动工|建设|推进|推动|加快|出台|印发|制定|制订|编制|修订|修编|组建|成立|签订|签署|举办|承办|召开|开展|上线|开通|创建|争创|申报|实施|打造|搭建|设立|筹建|新建|积极|全面|正式|继续|做好|组织|指导|协助|研究|起草|发布|并|研究)/u;
const TAIL =
  /(?:并|,)?(?:主体(?:结构|工程)?(?:封顶|完工)|封顶|竣工|验收|建设|编制|修订|制定|工作|报批|投入使用|投用|使用|前期|可行性研究|招标|改造|贯通|对外开放|开放|运行|运营|完工|建成|开工|启动|上线|组建|挂牌|揭牌)$/u;
const LEAD_EN =
  /^\s{0,3}(?:and |to |we will |the \w{3,20} (?:will|is to|should|must) )?(?:be )?[a-z]{2,14}(?: out| up| work on| construction of| into)? (?:of )?(?:the |a |an |our |new )?(?:new )?/iu;
const MOST_STRIPS = 6;

/** The thing; the words themselves when stripping leaves too little. */
export function coreOf(words: string, isLatin: boolean): string {
  if (isLatin) {
    const rest = words.replace(LEAD_EN, '').replace(/ (?:by|before|in|at the end of) [^,]{3,30}$/iu, '');
    return rest.trim() === '' ? words : rest;
  }
  let core = words.replace(/[《》“”"]/gu, '').replace(WHEN, '');
  for (let i = 0; i < MOST_STRIPS && LEAD.test(core) && core.length > 4; i += 1)
    core = core.replace(LEAD, '');
  core = core.replace(/(?<=.{2})并.{2,8}$/u, '');
  for (let i = 0; i < MOST_STRIPS && TAIL.test(core) && core.length > 4; i += 1)
    core = core.replace(TAIL, '');
  return core.length >= 2 ? core : words;
}

/** Verbs, dates, bodies and outcomes that name nothing by themselves: 12月底前印发, 通过省级验收, 主体封顶. */
const NAMELESS =
  /[\u4e00-\u9fff]{1,3}[部厅委](?=命名|批复|批准|验收|授牌|认定|评估|考核)|通过|完成|建成|投入|使用|投用|运行|运营|上线|印发|出台|公布|施行|发布|制定|编制|修订|启动|建设|开工|动工|竣工|验收|验|主体|结构|封顶|内部|装修|挂牌|成立|揭牌|命名|授牌|认定|获得?|批复|批准|报批|审批|评审|审查|评估|考核|暗访|省级|市级|国家级?|县级|专家|初步|通水|通车|通气|开放|对外|正式|开馆|全面|全部|并|和|及|前期|工作|任务|招标|设计|立项|可研|实施|推进|更新|改造/gu;

/** The clause names no thing of its own: its task's title does. */
export function isNameless(words: string): boolean {
  return (
    words
      .replace(WHEN, '')
      .replace(NAMELESS, '')
      .replace(/[\s,、。;]/gu, '').length < 2
  );
}

/** Ordered: the end a goal names beats the beginning it names. */
const KINDS: readonly (readonly [GoalKind, RegExp])[] = [
  ['roof', /封顶|主体(?:结构|工程)?(?:完工|竣工)/u],
  ['sign', /签订|签署|签约/u],
  ['honour', /创建|争创|创成|申报|争取[^,]{0,12}(?:列入|纳入|获批|支持)|^(?:获得|获评|入选)/u],
  [
    'prep',
    /完成[^,;。]{0,30}(?:可研|可行性研究(?:报告)?|立项|选址|勘察|勘测|初步设计|方案设计|施工图设计|设计|招标|招投标|征迁|征收|拆迁|土地报批)(?:工作|批复|审批|任务)?$/u,
  ],
  ['pass', /通过[^,;。]{0,14}(?:评审|审查|验收|评估|认定|复核|考核|审议)/u],
  ['pass', /完成[^,;。]{0,30}(?<!初步|预|自)验收(?:工作)?$/u],
  ['review', /考核|评估|评价|评选|复查|审计|核查/u],
  ['event', /举办|承办|召开/u],
  ['work', /建成|竣工|完工|投用|投入使用|验收|上线|开通|通车|贯通/u],
  ['start', /启动|开工|动工|破土|奠基|开建/u],
];
const KINDS_EN: readonly (readonly [GoalKind, RegExp])[] = [
  [
    'start',
    /^\s{0,3}(?:to )?(?:begin|start|commence)\b|\b(?:is|are|was|were|should|will|due) (?:to )?(?:start|begin)\b/iu,
  ],
  ['procure', /\b(?:procure|award|tender|let|appoint)\b/iu],
  ['sign', /\bsign(?:ed)?\b/iu],
  [
    'paper',
    /\b(?:publish|adopt|approve|draft|develop|prepare|produce|agree|finalise|introduce)(?:ed|d)?\b[^,;]{0,60}\b(?:plan|strategy|policy|charter|framework|code|rules|scheme|report|guide|guidance|standard|byelaws?|statement|agreement)s?\b/iu,
  ],
];

/** What closes the goal: the issue of a paper, the first spade, the roof, a signature, or the work itself. */
export function kindOf(words: string, titles: readonly string[], isLatin: boolean): GoalKind {
  if (isLatin) return KINDS_EN.find(([, pattern]) => pattern.test(words))?.[0] ?? 'work';
  if (titles.length > 0 && !/签订|签署/u.test(words)) return 'paper';
  const named = KINDS.find(([, pattern]) => pattern.test(words))?.[0];
  if (named !== undefined) return named;
  return PAPER_GOAL.test(words) ? 'paper' : 'work';
}
