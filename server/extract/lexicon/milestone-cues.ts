/** How far a piece of work is, by the words a report uses. Order matters: what denies, then what is half way, then what is done. */
import type { MilestoneStatus } from '../../domain/indicator.ts';

export const STATUS_CUES: readonly (readonly [MilestoneStatus, RegExp])[] = [
  [
    'not_started',
    /(?:尚未|还未|仍未|未能|没有|还没有|未)(?:正式|着手|全面)?(?:启动|起草|开始|开展|编制|着手|实施|立项|动工|开工|招标|制定|建设)|has not (?:yet )?(?:been )?(?:started|begun)|not yet (?:started|begun)|no work has/iu,
  ],
  [
    'in_progress',
    /即将|拟于|拟提请|正在|正(?:抓紧|加快|按)|待[厅局委省市区县上审]|初稿|征求意见|征求[^,;。]{0,20}意见|意见稿|送审|第[一二三四五]稿|提请|报批|(?:已)?报[^,;。]{0,14}(?:审批|审查|审议|批准|审定|审核)|报送|试运行|试运营|试点阶段|初验|招标|在建|起草|修改完善|(?:推动|指导|加快|抓紧)[^,;。]{0,14}(?:完善|编制|制定|修订)|中期成果|可行性研究|前期工作|施工|论证|专家评审|初步设计|顺延|基本(?:完成|搭建|建成)|修订工作|组织会审|申报、|研究制定|开发|安装|调试|under way|underway|being |in progress|is on trial|drafted|consultation/iu,
  ],
  [
    'done',
    /印发|出台|公布|发布|施行|颁布|揭牌|挂牌|成立|建成|投用|投入使用|投入运[行营]|运行|启用|竣工|通过[^,;。]{0,10}验收|签订|签署|签约|上线|获批|批复|批准|审定|审议通过|封顶|全部完成|(?:已|均|全面|圆满|顺利)?完成|结束|正式成为|办结|开展[^,;。]{0,14}试点|published|opened|renewed|completed|adopted|signed|launched|finished|came into force|in operation/iu,
  ],
];
/** 审议通过,12月3日公布: what was published is done although it was under review before. */
export const FINAL =
  /(?:已)?(?:正式)?(?:印发(?:实施|施行|执行)?|公布|施行|投入使用|投用|揭牌(?:成立|运行)?|实施)(?:[。;]|$)/u;
export const NOT_FINAL = /即将|拟|待|正在|尚未|征求|提请|试/u;

/** Verbs that make a goal a piece of work with an end. */
export const WORK_VERBS =
  /制定|制订|修订|出台|印发|编制|起草|发布|建成|建设|完成|启动|开工|竣工|验收|上线|投用|组建|成立|签订|签约|签署|揭牌|封顶|报批|设立|打造|搭建|开通|创建|争创|举办|召开|开展|实施|推进|推动|推行|筹建|申报|争取|做好|深化|建立|健全|完善|指导|组织|落实/u;
/** In a goal column these promise a result that comes about on one day. */
export const ENDS =
  /出台|印发|制定|制订|修订|编制|建成|竣工|验收|上线(?!下)|投用|组建|成立|签订|揭牌|封顶|报批|发布|投入使用|完成|设立|开通|启动/u;
/** Goals that never end on a day: a paper about them is a step. */
export const OPEN_ENDED =
  /^(?:积极|大力|深入|加快|持续|进一步)*(?:推动|推进|加快|深化|打造|谋划|加强|健全|构建|建设|培育|促进|探索|提升|优化)/u;

/** What a paper or a system is called: subjects whose state is worth a line of its own. */
export const WORK_NOUNS =
  /(?:方案|办法|规划|意见|条例|细则|预案|报告|规定|制度|行动计划|平台|系统|工程|项目建议书|中心|考核工作|评估工作|普查|portal|agreement|rules|centre|center|plan|strategy|code)$/iu;

/** Ends of building works, from the roof to the opening. */
export const NAMED_END =
  /封顶|竣工|完工|建成|投用|投入使用|投入运[行营]|通车|开通|验收|开馆|启用|揭牌|挂牌|(?<!试)运行/u;
