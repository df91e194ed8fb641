/** How far a piece of work is, by the words a report uses. Order matters: what denies, then what is half way, then what is done. */
import type { MilestoneStatus } from '../../domain/indicator.ts';

export const STATUS_CUES: readonly (readonly [MilestoneStatus, RegExp])[] = [
  [
    'not_started',
    /(?:尚未|还未|仍未|未能|没有|还没有|暂未|迟迟未|未)(?:正式|着手|全面|实质性)?(?:启动|起草|开始|开展|编制|着手|实施|立项|动工|开工|招标|制定|建设)|(?:has|have) not (?:yet )?(?:been )?(?:started|begun|commenced)|not (?:yet )?(?:started|begun|commenced)|no work has|yet to (?:start|begin|commence)/iu,
  ],
  [
    'in_progress',
    /即将|拟于|拟提请|正在|正(?:抓紧|加快|按)|待[厅局委省市区县上审]|初稿|大纲|征求意见|征求[^,;。]{0,20}意见|意见稿|送审|第[一二三四五]稿|提请|报批|(?:已)?报[^,;。]{0,14}(?:审批|审查|审议|批准|审定|审核)|报送|试运行|试运营|试点阶段|初验|初步验收|招标|在建|起草|修改完善|(?:推动|指导|加快|抓紧)[^,;。]{0,14}(?:完善|编制|制定|修订)|中期成果|可行性研究|前期工作|施工|论证|专家评审|初步设计|顺延|基本(?:完成|搭建|建成)|修订工作|组织会审|申报、|研究制定|开发|安装|调试|under way|underway|being |in progress|on track|is on trial|drafted|consultation|out to tender|on site|under construction|interior work|fit-out|delayed/iu,
  ],
  [
    'done',
    /印发|出台|公布|发布|施行|颁布|揭牌|挂牌|成立|建成|投用|投入使用|投入运[行营]|运行|启用|竣工|通过[^,;。]{0,10}验收|签订|签署|签约|上线|获批|批复|批准|审定|审议通过|封顶|全部完成|(?:已|均|全面|圆满|顺利)?完成|结束|正式成为|办结|开展[^,;。]{0,14}试点|published|opened|renewed|completed|adopted|signed|launched|finished|came into force|in operation|went live|appointed|approved|installed|awarded/iu,
  ],
];
/** 审议通过,12月3日公布: what was published is done although it was under review before. */
export const FINAL =
  /(?:已)?(?:正式)?(?:印发(?:实施|施行|执行)?|公布|施行|投入使用|投用|揭牌(?:成立|运行)?|实施)(?:[。;]|$)/u;
export const NOT_FINAL = /即将|拟|待|正在|尚未|征求|提请|试/u;

/** Verbs that make a goal a piece of work with an end. */
export const WORK_VERBS =
  /制定|制订|修订|修编|出台|印发|编制|起草|发布|建成|建设|完成|启动|开工|动工|竣工|验收|上线|投用|组建|成立|签订|签约|签署|揭牌|封顶|报批|设立|打造|搭建|开通|创建|争创|举办|承办|召开|开展|实施|推进|推动|推行|筹建|申报|争取|做好|深化|建立|健全|完善|指导|组织|落实|改造|迁建|贯通|通车|启用|拆除|投运|更新|更换|修复|修建|新建|扩建|升级|实现|划定|划转|确权|整合|引进|接入|搬迁|公布|开放|通过|获|取得|关停|淘汰|授牌|命名|通水|通气|通电|装修|入库|评选|评审|试点|转让|移交|交付|投入使用|投入运营|下水|入驻|落户|落地|挂网|合龙|首飞|投放/u;
/** In a goal column these promise a result that comes about on one day. */
export const ENDS =
  /出台|印发|制定|制订|修订|修编|编制|建成|竣工|验收|上线(?!下)|投用|组建|成立|签订|签署|揭牌|封顶|报批|发布|投入使用|完成|设立|开通|启动|开工|动工|举办|召开|贯通|通车|启用|拆除|投运|公布|通过|命名|授牌|通水|移交|交付|更新|更换|整合|挂牌/u;
/** Goals that never end on a day: a paper about them is a step. */
export const OPEN_ENDED =
  /^(?:积极|大力|深入|加快|持续|进一步)*(?:推动|推进|加快|深化|打造|谋划|加强|健全|构建|建设|培育|促进|探索|提升|优化)/u;
/** Where a list of goals goes on with a goal of its own: 建成食堂、启动改造. */
export const NEXT_GOAL =
  /[、和及](?=(?:完成|建成|启动|开工|动工|出台|印发|制定|编制|修订|组建|成立|上线|签订|签署|举办)[\u4e00-\u9fff《“]{3})| and (?=(?:publish|adopt|open|launch|procure|complete|begin|start|appoint|agree|sign|approve|introduce|establish|set up|replace|install|award|build|restore) )/u;
/** What an English goal column or plan says it will do. */
export const WORK_VERBS_EN =
  /^\s{0,3}(?:and )?(?:to |we will |the \w{3,20} (?:will|is to|should|must) )?(?:publish|adopt|open|launch|procure|complete|begin|start|commence|deliver|appoint|agree|sign|approve|introduce|establish|set up|implement|develop|review|roll out|finish|build|construct|install|commission|replace|refurbish|design|submit|secure|create|prepare|draft|produce|relocate|restore|renew|extend|convert|award|host|hold|upgrade|close|move|bring|put|consult|recruit|finalise|finalize|migrate|retire|resurface|train|transfer|merge|digitise|pilot|trial|run|hire|buy|purchase|sell|acquire|expand|enlarge|improve|modernise|rebuild|repair|remove|demolish|obtain|carry out|undertake|conduct|let|reopen|re-?let)\b/iu;
/** The new depot is to open by June, should be published: promised in running English. */
export const PROMISED_EN =
  /^.{3,80}? (?:(?:is|are|was|were) (?:due |planned |expected )?to|due to|should|must|will) (?:be )?(?:open(?:ed)?|publish(?:ed)?|adopt(?:ed)?|launch(?:ed)?|completed?|start(?:ed)?|begin|begun|sign(?:ed)?|approved?|introduced?|go live|finish(?:ed)?|replaced?|install(?:ed)?|procured?|appoint(?:ed)?|commission(?:ed)?|relocated?|restored?|built?|build|finalised?|refurbish(?:ed)?|create|awarded?|agreed?|established|let)\b/iu;

/** What a paper or a system is called: subjects whose state is worth a line of its own. */
export const WORK_NOUNS =
  /(?:方案|办法|规划|意见|条例|细则|预案|报告|规定|制度|行动计划|平台|系统|工程|项目建议书|中心|考核工作|评估工作|普查|portal|agreement|rules|centre|center|plan|strategy|code|policy|charter|framework|contract|library|hub|school|bridge|depot|scheme|programme|website|app|laboratory|museum|terminal|station|park)$/iu;
/** A paper by what its name ends in or by the verb that asks for it. */
export const PAPER_GOAL =
  /^(?:[^,;。]{0,40}(?:制定|制订|修订|修编|出台|印发|编制|起草|发布|报批))|(?:方案|办法|规划|意见|条例|细则|预案|规定|制度|行动计划|指引|举措|清单|目录|标准|规范|导则|机制)(?:\([^()]{0,20}\))?(?:编制|制定|修订|报批|出台|印发)?$/u;

/** Ends of building works, from the roof to the opening. */
export const NAMED_END =
  /封顶|竣工|完工|建成|投用|投入使用|投入运[行营]|通车|开通|验收|开馆|启用|揭牌|挂牌|(?<!试)运行/u;

/** Said at once: nothing has begun. */
export const DENIED_START =
  /(?:尚未|还未|仍未|未能|没有|还没有|暂未|迟迟未|未)(?:正式|着手|全面|实质性|实质|组织|按期|如期)?(?:启动(?!验收|评审|结算|试运行)|起草|开始|开展|编制|着手|实施|立项|动工|开工|招标|制定|建设|进场|组建|申报|部署|安排)|(?:has|have|had|is|are) not (?:yet )?(?:been )?(?:started|begun|commenced)|\bnot (?:yet )?(?:started?|begun|begin|commenced?)|\bno (?:work|progress) (?:has|was|yet)|(?:yet|still) to (?:start|begin|commence|be (?:drafted|appointed|started))|\b(?:has|have) not (?:yet )?been (?:drafted|scoped)/iu;
/** Put off to another year. */
export const PUT_OFF =
  /(?:不再|暂不|暂缓)(?:安排|实施|推进|建设)?|(?:纳入|列入|推迟到|推迟至|延至|调整到|调整至)(?:明年|次年|下一?年)|\b(?:cancelled|withdrawn|deferred|postponed|on hold|paused)\b/iu;
/** Its end was moved: 验收推迟到12月. */
export const MOVED = /推迟|顺延|延期|延后|[\d.]{1,8}%/u;
/** Short of its end, but under way. */
export const DENIED_END =
  /(?:尚未|还未|仍未|未能|没有|暂未|未)(?:正式|最终|按期|如期|全部|全面|组织)?(?:完成|验收|印发|出台|投用|封顶|批复|落地|通过|竣工|上线|完工|交付|开放|签订|签署|达到|取得|获得|公布|发布|启动(?:验收|评审|结算|试运行))|\bnot (?:yet )?(?:been )?(?:published|adopted|approved|opened|launched|signed|completed?|finished|agreed|awarded|live|open|in place)/iu;
/** From here on a clause speaks of what is to come. */
export const TO_COME =
  /预计|力争|争取|将[于在]|将[^,;。军来]{0,12}(?:出台|印发|建成|完成|开工|启动|投用|挂牌)|有望|确保|即将|近期|拟(?=[\u4e00-\u9fff\d])|待(?=[\u4e00-\u9fff])|(?<![按照年度用])计划(?=(?:于|在|今年|明年|年内|年底|月底|下|[一二三四]季度|\d))|下一?步|\b(?:will|expected|due|scheduled|planned|to be|is to|are to|forecast|anticipated|aims?|goes to)\b/iu;

/** Half way, whatever the goal. */
export const PARTIAL =
  /初稿|大纲|提纲|意见稿|送审稿|讨论稿|第[一二三四五]稿|征求|正在|正(?:抓紧|加快|按|有序)|起草|修改完善|提请|报送|上报|报批|送审|报[^,;。]{0,14}(?:审批|审查|审议|批准|审定|审核)|审查|评审|论证|公示|调研|前期|选址|立项|可研|可行性|勘察|勘测|设计|施工|招标|采购|中标|在建|开发|安装|调试|联调|测试|试运行|试运营|试点|初验|初步验收|预验收|初评|中期|基本(?:完成|搭建|建成)|主体|装修|桩基|地下|推进|筹备|进行|开工|动工|批复|获批|审议|洽谈|对接|达成|总工程量|工程量|[\d.]{1,8}%|部分|申报|受理|开展|启动|完成|进场|收集|整理|通过|自验|自评|资料|材料|签约|挂网|到位|开会|协商|会商/u;
export const PARTIAL_EN =
  /\b(?:under way|underway|in progress|on track|being|draft(?:ed|ing)?|consult(?:ation|ed|ing)?|tender(?:ed|ing|s)?|on site|construction|fit.?out|delay(?:ed)?|slipped|behind|pilot(?:ed|ing)?|trial|design(?:s|ed)?|planning|procurement|recruit(?:ment|ing)|started|began|begun|commenced|awaiting|review(?:ed|ing)?|negotiat(?:ion|ions|ing)|nearing|preparing|prepared|scoping|developing|works?|progress(?:ing)?|shortlist(?:ed)?|submitted|survey(?:s|ed)?)\b/iu;
/** These keep an English clause half way although it holds a closing verb. */
export const HALF_WAY_EN =
  /\b(?:drafts?|consultation|tender documents|interim|pilot|trial|designs?|business case|outline|shortlist|foundations|ground works?|first phase|phase (?:one|1)|planning permission|site survey|specification|funding|roof|structure|frame|shell|steelwork|interior|under way|underway|in progress|continu(?:es|ing))\b/iu;

/** What closes a goal, by what the goal asks for. */
export const CLOSES = {
  paper:
    /印发|出台|公布|颁布|施行|发布(?!会)|下发|签发|执行|(?:已|正式|批复|同意|并|付诸|全面|日起?|月起?)实施|(?<!可研|立项|概算|用地|设计)(?:获批(?!立项)|批复|批准)(?!立项|开展)|表决通过|审定(?!稿)|(?:编制|制定|制订|修订|修编)(?:工作)?(?:已|全部|均|全面|现已)?完成|完成[^,;。]{0,30}?(?:编制|制定|制订|修订|修编)(?!大纲|初稿|提纲|招标|单位|征求)|通过[^,;。]{0,10}验收|定稿|成册|落地(?:实施|见效)|(?:已|新)(?:制定|修订|编制)(?!初|草|征|大)/u,
  /** Half of a paper: 完成编制大纲 is no end of it. */
  halfPaper: /大纲|提纲|初稿|草案|意见稿|讨论稿|送审稿|框架|中期|调研|征求|合同|资料/u,
  /** Also enough where a paper was to be written rather than issued. */
  written: /审议通过|审议并通过|通过[^,;。评审查初]{0,14}(?:审议|审定)/u,
  start:
    /开工(?!许可|令|条件|手续|准备)|动工|破土|奠基|开建|进场|施工(?!图|单位|许可|招标|方案|队伍招)|在建|开挖|铺开|启动(?![^,;。]{0,4}(?:前期|招标|立项|可研|设计|征[地迁]|方案|规划))|开始|封顶|完工|建成|主体|试运行|上线|投用|竣工|全面推开|已开展/u,
  roof: /封顶|竣工|完工|建成|装饰|装修|幕墙|投用|投入使用|二次结构|(?<!地下)主体(?:结构|工程)?(?:施工)?(?:已|全部|全面)?完成|完成主体/u,
  sign: /签订|签署|签约(?!意向)|正式签/u,
  event:
    /(?:成功|圆满|顺利|如期|已|日|月)?(?:举办|召开|举行|承办)(?!筹备|方案)|落幕|闭幕|开幕|圆满结束|评出|揭晓/u,
  review: /审定|通报|公布|印发|评出|揭晓|授予|出具|通过[^,;。初]{0,10}(?:验收|评估|考核|复查)/u,
  honour:
    /获批|授予|命名|获评|授牌|入选|(?:成功|正式|获)[^,;。]{0,6}认定|创建成功|成功创建|创成|摘牌|通过[^,;。初]{0,10}(?:验收|认定|评估|考核|复审)|正式成为|获[^,;。]{0,10}称号|批复/u,
  work: /(?<!基本|主体|结构|地下|主体工程|土建工程|土建|单体|外立面|桩基)(?:建成|竣工|完工)|投用|投入(?:使用|运营|运行|生产)|投运|投产|交付|通车|贯通|开馆|开业|开园|开诊|开街|对外开放|正式开放|开通|启用|揭牌|挂牌|成立|组建完成|(?<!测试)上线(?!试|测)|正式运[行营]|(?<!试)运行(?!测试)|办结|全面(?:推开|铺开|实施|推行)|全覆盖|通水|通气|验收合格|(?:终|竣工|交工)验收?(?:已)?(?:通过|完成)|(?:通过|完成|经)[^,;。初中预自主分阶]{0,8}(?:终验|验收)(?!测试|资料|准备|申请|材料|方案|条件)/u,
  prep: /获批|批复|通过|完成|结束|落实|取得|确定|到位|中标|定标|进场|开工|动工|施工|封顶|竣工|建成|投用/u,
} as const;
/** Work that closes by the word 完成 itself, unless only a part of it was. */
export const COMPLETED = /完成|结束|办结|完毕|到位/u;
export const WHOLLY = /(?:全部|全面|均|圆满|顺利|如期|提前|已全|高质量)(?:已)?(?:完成|结束)/u;
/** Verbs that a result repeats: 拆除老码头 → 老码头全部拆除. */
export const ECHOED =
  '拆除 划定 整合 引进 关停 淘汰 更新 更换 转让 移交 搬迁 接入 修复 布设 入库 取得 改造 划转 确权 开设 设立 配备 建立 打通 实现'.split(
    ' ',
  );
export const ECHO_BEFORE = /(?:已|全部|均|全面|正式|顺利|成功|如期|月|日|底)[^,;。]{0,8}$/u;
export const ECHO_AFTER = /^(?:完成|完毕|到位|了|并)/u;
/** What is done on the way to something: 完成初步设计 is no end unless it was asked for. */
export const STEP =
  /土建|设备|场地|路基|管网|资料|文件|调研|摸底|选址|可研|可行性|建议书|立项|前期|勘察|勘测|初步设计|方案设计|施工图|设计|概算|预算|财评|环评|用地|征地|征迁|征收|拆迁|招标|招投标|采购|编制大纲|大纲|初稿|草案|意见|审查|评审|论证|公示|申报|开发|安装|调试|测试|部署|基础|桩基|地下|主体|结构|浇筑|铺设|工程量|投资|外业|内业|采集|清查|自评|注册|方案|问卷|数据|初验|初步|预验|中期|一期|首批|部分|[\d.]{1,8}%/u;

/** The same for English goals. */
export const CLOSES_EN = {
  paper:
    /\b(?:published|adopted|approved|came into force|in force|took effect|issued|in place|agreed|endorsed|ratified|completed)\b/iu,
  start:
    /\b(?:began|begun|started|commenced|broke ground|under way|underway|on site|opened|completed|in progress|launched)\b/iu,
  sign: /\b(?:signed|renewed|agreed|in force|concluded|sealed)\b/iu,
  procure:
    /\b(?:awarded|appointed|procured|signed|let to|contract (?:was )?let|in post|in place|started on)\b/iu,
  work: /\b(?:published|adopted|opened|launched|signed|completed?|finished|came into force|in operation|operational|went live|(?:is|are|now) (?:live|open)|awarded|in place|in use|introduced|issued|agreed|delivered|installed|moved|migrated|merged|transferred|retired|closed|removed|trained|resurfaced|rebuilt|repaired|acquired|bought|appointed|commissioned|handed over|renewed|procured|held|took place|established|set up|replaced|relocated|restored|refurbished|filled|rolled out|in post|reopened|created|built|recruited|moved)\b/iu,
} as const;
