/**
 * Lists leave words out; their neighbours supply them.
 *
 *     新增养老驿站40家、社区食堂60家                 新增 governs both
 *     覆盖率由82%提高到90%                        90% measures what 82% measured
 *     送戏下乡600场、电影放映1.3万场,分别完成512场、9860场   in the same order
 */
import { isComparable } from '../../domain/unit.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { splitShared } from './split-shared.ts';
import { verbClass } from './read-object.ts';

/** Claims of one field in the order of the text; answers the same claims with inherited verb, object and topic. */
export function inheritWords(claims: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const done: ClaimDraft[] = [];
  for (const claim of claims) {
    const previous = done.at(-1);
    const neighbour = previous?.sentenceIndex === claim.sentenceIndex ? previous : undefined;
    done.push(withTopic(withVerb(withObject(claim, neighbour), neighbour), done));
  }
  return distribute(splitShared(done)).map(withWhole);
}

function isSameClause(a: ClaimDraft, b: ClaimDraft): boolean {
  return a.clause.start === b.clause.start;
}

/** 由82%提高到90%, 搬迁410户1560人: a number that follows on another measures the same thing. */
function withObject(claim: ClaimDraft, previous: ClaimDraft | undefined): ClaimDraft {
  if (claim.object !== '' || previous === undefined || !isSameClause(claim, previous)) return claim;
  if (previous.kind !== 'prior' && claim.nearText.trim() !== '') return claim;
  if (claim.isAside !== previous.isAside) return claim;
  return {
    ...claim,
    object: previous.object,
    objectRange: previous.objectRange,
    objects: previous.objects,
    verb: verbClass(claim.verb) === 'reach' ? previous.verb : (claim.verb ?? previous.verb),
    certainty: 'inherited',
    direction: claim.direction === 'down' ? 'down' : previous.direction,
  };
}

function withVerb(claim: ClaimDraft, previous: ClaimDraft | undefined): ClaimDraft {
  if (claim.verb !== null || previous === undefined || previous.verb === null) return claim;
  // A rate or a duration in a list has no verb of its own: 检查企业860家,立案率不低于30%.
  if (claim.basis === 'level' || claim.form === 'change') return claim;
  if (previous.isVerbLast || previous.kind !== claim.kind || claim.object === '') return claim;
  return { ...claim, verb: previous.verb, certainty: 'inherited' };
}

/** The thing spoken of last, for figures that name none. */
function withTopic(claim: ClaimDraft, before: readonly ClaimDraft[]): ClaimDraft {
  const near = before
    .slice(-MOST_LOOK_BACK)
    .filter((other) => isNear(other, claim) && (other.kind !== 'context' || isSum(claim)));
  const known = near.filter((other) => isLikeUnit(other, claim)).at(-1) ?? near.at(-1);
  const last = near.at(-1);
  // 民生支出168亿元,占比81.7%: a bare measure is one of the thing right before it, whatever its unit.
  const ofLast =
    MEASURE_ONLY.test(claim.object) && last !== undefined ? `${last.object}${claim.object}` : null;
  const objects = ofLast === null ? claim.objects : [...claim.objects, ofLast];
  if (claim.topic !== '' || known === undefined) return { ...claim, objects };
  return { ...claim, objects, topic: known.object === '' ? known.topic : known.object };
}

const CERTIFIED = /(?:取得|获得|考取|持有|获|拿到|领取|取)[^,;。]{0,8}(?:证书|资格证?|证)/u;
/** Words that only say which of them: 其中省级17家. */
const WHICH =
  /^(?:[\u4e00-\u9fff]{1,3}(?:级|型|类|性|式)|公办|民办|国有|民营|外资|女性|农村|城镇|城市|线上|线下|规上)$/u;

/** 培训焊工300人,其中取得证书240人: the second figure is of 持证焊工; 其中省级17家 is of that level of the thing before. */
function withWhole(claim: ClaimDraft): ClaimDraft {
  if (claim.topic === '' || claim.how !== 'stated') return claim;
  const isCertified = CERTIFIED.test(claim.beforeText);
  if (!isCertified && !(claim.kind === 'subset' && WHICH.test(claim.object))) return claim;
  const whole = isCertified ? `持证${claim.topic.replace(/培训$/u, '')}` : `${claim.object}${claim.topic}`;
  return {
    ...claim,
    object: whole,
    objectRange: null,
    objects: [whole, ...claim.objects],
    isCompleted: true,
  };
}

/** 三个县(区)“便民超市”投入运行,共4个: a sum is one of what was just spoken of. */
function isSum({ object, beforeText }: ClaimDraft): boolean {
  return object === '' && /^[,、\s]{0,3}(?:共|共计|合计|总计)$/u.test(beforeText.trim());
}

/** Lists longer than this have lost their thread. */
const MOST_LOOK_BACK = 40;

const MEASURE_ONLY =
  /^(?:占比|比重|比例|增速|增幅|金额|面积|总量|总额|人数|户数|合格率|完工率|开工率|满意率|满意度)$/u;

function isLikeUnit(a: ClaimDraft, b: ClaimDraft): boolean {
  return isComparable(a.unit, b.unit);
}

function isNear(other: ClaimDraft, claim: ClaimDraft): boolean {
  return other.sentenceIndex === claim.sentenceIndex || claim.sentenceIndex - other.sentenceIndex === 1;
}

const RESPECTIVELY = /分别|依次/u;

/** 分别: figures take the things in their order, those of the clause itself or of the figures before. */
function distribute(claims: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const result = [...claims];
  for (let i = 0; i < result.length; i += 1) {
    const first = result[i];
    if (first === undefined || !RESPECTIVELY.test(first.clauseText) || isInside(result[i - 1], first))
      continue;
    const group = result.slice(i, i + MOST_LOOK_BACK).filter((c) => isSameClause(c, first));
    const names = namesInOrder(first, result.slice(Math.max(0, i - MOST_LOOK_BACK), i), group.length);
    group.forEach((claim, k) => {
      const name = names[k];
      if (name !== undefined) result[i + k] = { ...claim, ...name, certainty: 'inherited' };
    });
  }
  return result;
}

function isInside(previous: ClaimDraft | undefined, claim: ClaimDraft): boolean {
  return previous !== undefined && isSameClause(previous, claim);
}

type Name = Pick<ClaimDraft, 'object' | 'objects' | 'verb'>;

function namesInOrder(first: ClaimDraft, before: readonly ClaimDraft[], count: number): readonly Name[] {
  const [list = ''] = first.clauseText.split(RESPECTIVELY);
  const own = list
    .split(/[、和与及]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (own.length === count && count > 1)
    return own.map((object) => ({ object, objects: [object], verb: first.isVerbLast ? first.verb : null }));
  const earlier = before.filter((c) => c.fieldIndex === first.fieldIndex && c.kind !== 'prior').slice(-count);
  if (earlier.length !== count) return [];
  return earlier.map(({ object, objects, verb }) => ({ object, objects, verb: first.verb ?? verb }));
}
