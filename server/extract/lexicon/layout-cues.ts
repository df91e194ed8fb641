/** Words by which a stretch of text without a trusted header shows what it is. */

/** Something is missing, late or hard: the text tells of a problem. */
export const LACK_CUE =
  /不足|不够|不高|不畅|不强|不均|不到位|不平衡|不及时|不充分|不健全|不完善|未能|尚未|仍未|还没|没有|还未|缺乏|缺少|短缺|缺口|缺失|困难|难度|难点|难题|较难|偏[低慢长高弱少大小紧]|滞后|缓慢|较[低慢弱少]|薄弱|制约|瓶颈|瑕疵|受限|亟待|有待|欠缺|紧张|delay|shortage|difficult|lack|insufficient/i;

/** Verb of coming work at the start of a sentence, after an item number and a date or season. */
export const NEXT_START =
  /^(?:[0-9]{1,2}[.、,]|\([一二三四五六七八九十0-9]{1,3}\)|[①-⑳])?\s{0,3}(?:[^,。;:]{0,8}(?:月份|月底|月|季度|期间|年底|年|周|旬))?(?:前|内|起|底前)?,?(?:继续|做好|推动|推进|加快|加强|加大|组织|抓紧|抓好|力争|争取|确保|完善|进一步|深入|深化|积极|尽快|启动|开展|召开|举办|举行|制定|制订|印发|出台|修订|编制|提请|提出|推荐|会同|配合|协调|督促|指导|落实|跟进|完成|实现|申报|筹备|筹建|新增|建设|建立|健全|强化|优化|扩大|推广|引导|支持|拟|计划|将|再|通过|重点|支撑|巩固|严控|扩充|办结|发布|公布|对|按照|围绕|以|争创|培育|will |continue |plan |complete )/i;

/** Already done, with a figure or a date behind it. */
export const DONE_CUE =
  /已|截至|累计|目前|正在|完成率|印发了|召开了|实现了|同比|[0-9]月,|今年以来|上半年|前三季度|[0-9]-[0-9]{1,2}月|to date|so far|has been|have been/;

/** Still to be reached. */
export const GOAL_CUE =
  /年底前|年内|全年|力争|确保|不低于|不少于|以上|以内|达到|控制在|提高到|计划|目标|at least|no more than|by december/;

/** Department names end so. */
export const OWNER_NAME = /^[\u3400-\u9fff“”()]{2,20}$/;
export const OWNER_SUFFIX =
  /(?:处|科|局|室|办|中心|委|队|部|院|司|厅|站|所|会|镇|乡|街道|公司|集团|区|县|市|组|馆|校)$/;
