/** Words around names that stand for results. */

/** An authority or the department itself makes what is named after the verb. */
export const GRANTED =
  /(?:(?:批复|批准|同意)(?:同意)?(?:我省|我市|我区|我县)?(?:建设|设立|组建|成立|创建)?|(?<!被)授予|命名|获批(?:建设|设立|组建)|新?引进|新建成|建成(?!投|并)|新?组建|新?成立)(?:了)?(?=[\u4e00-\u9fff“])/u;

/** What is named before the verb has come about. */
export const RECEIVED =
  /获批(?:组建|挂牌|建设|设立)?|获准(?:注册|设立)?|获评(?:为)?|授牌|揭牌|挂牌(?!出让|督办|砂)|建成(?:投用|投运|投产|使用)?|投入(?:使用|运营|运行|生产)|投用|投运|投产|开业|开工|动工|竣工|完工|落成|开馆|开园|开学|开诊|开街|通车|通航|通水|通气|并网|开通(?=运营|运行|投用|$)|(?:对外|正式|免费)(?:开放|运营|营业)|试运营|试运行|上市|成立|签约落地|签约落户|落地|落户|启用|入选|列入|被?(?:认定|命名|评定|评)为|被授予|通过[^,;。]{0,12}(?:验收|认定|评估|命名)|正式运行|(?<=已)出具[^,;。]{0,4}报告/u;
export const LIST_END = /等(?=[\u4e00-\u9fff“\s]|$)(?!级|候|次|于|待|额|效|同)/u;

/** One or more capitalised names, then that they opened, were approved or set up. */
export const EN_OPENED =
  /^\s{0,3}(?:(?:In|On|By) [^,]{2,24}, )?(?<names>(?:The )?[A-Z][\w'-]{0,24}(?: (?:of|for|the|and|[A-Z][\w'-]{0,24})){1,12}) (?:was |were |has been |have been |has |have )?(?<verb>opened|launched|established|commissioned|approved|certified|designated|completed)\b/u;

/** A statement rather than a name, or everything at once. */
export const NOT_A_NAME =
  /^(?:印发|实施|施行|公布|发布|出台|下发|各|全部|所有|部分|一批|多个|一系列|首批|第一批|第二批|该|其|我|并|对|在|为|已|正|将|均|以|按|由|通过|完成|推动|推进|加快|组织|积极|相关|有关|重点|进一步|工作|项目$|任务$)|(?:的|了|后|中|时|上|下|率|额|量|工作|情况|方案|意见|报告|办法|规划|通知|进展|手续|评审|审查|成效|目标|任务|资金|经费|机制|体系|报道|批文|协议)$|[,;:。!?]|《/u;

/** Promised, hoped for, half way: nothing to count. */
export const UNSURE =
  /力争|争取|推动|拟(?=[\u4e00-\u9fff])(?<![模虚草比]拟)|计划|预计|即将|将于|有望|准备|建议|研究(?![院所生]|中心|基地)|编制|起草|修改|未|没有|支持|指导|推荐|培育|辅导|对接|考察|洽谈/u;
