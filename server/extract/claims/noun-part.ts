/** 4.5%的年度目标以内: words about the goal name no thing. */
const GOAL_WORDS = /^\s*的?(?:年度|全年|总体|预期|工作)?(?:目标|任务|计划)/u;
const NOUN_START = /^[\u4e00-\u9fff“《A-Za-z]/u;

/** The words after a number up to the next break. */
export function nounPart(after: string): string {
  if (!NOUN_START.test(after.trimStart()) || GOAL_WORDS.test(after)) return '';
  const end = after.search(/[,;:。]/u);
  return end === -1 ? after : after.slice(0, end);
}

const VERB_INSIDE =
  /(?<=[\u4e00-\u9fff”》)]{2})(?:年内|年底前|全年|力争|确保|要(?=全部|完成|达)|通过|获批|获评|获得|完成|实现|开展|进行|投入|建成|取得|列入|纳入|签约|落地|上线|挂牌|授牌|揭牌|正式|全部|均|已经|正在|已|提前|分别|先后|顺利|投用|投运|竣工|开工|入选|被|参加|参与(?!率|度)|前往|赴(?=[\u4e00-\u9fff]{2}))/u;

/** 社区医院通过评审并授牌 → 社区医院: the thing ends where its verb begins. */
export function beforeVerb(noun: string): string {
  const at = noun.search(VERB_INSIDE);
  return at === -1 ? noun : noun.slice(0, at);
}
