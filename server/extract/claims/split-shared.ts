/**
 * One figure that is said of several things belongs to each of them:
 *
 *     自来水普及率、水质达标率均达到100%   → 100 % for both
 *     书房、驿站各10家                  → 10 for both
 */
import { readObject } from './read-object.ts';
import { splitNames } from './split-names.ts';
import type { ClaimDraft } from './claim-draft.ts';

const EACH =
  /(?:均|都|皆|全部)(?:已|要|须|应|能)?(?:全部)?(?:达到?|为|保持在?|稳定在|维持在|实现|完成|提高到|提升到|控制在|不低于|不少于|高于|超过?){0,2}了?$/u;
const EACH_COUNT = /各(?:新建|新增|建成|建设|完成|培育|打造)?$/u;
const MEASURE = /(?:率|比例|比重|占比|覆盖面|满意度|普及面|指数)$/u;

/** Claims of one field; a shared one is answered by one for each of its things, in their order. */
export function splitShared(claims: readonly ClaimDraft[]): readonly ClaimDraft[] {
  return claims.flatMap((claim) => {
    const things = sharedThings(claim);
    return things.length < 2
      ? [claim]
      : things.map((object) => ({ ...claim, object, objects: [object], objectRange: null }));
  });
}

function sharedThings({ how, beforeText, unit }: ClaimDraft): readonly string[] {
  if (how !== 'stated' || /分别|依次/u.test(beforeText)) return [];
  const isShare = unit.kind === 'percent';
  const mark = (isShare ? EACH : EACH_COUNT).exec(beforeText.trim());
  if (mark === null) return [];
  const things = splitNames(beforeText.trim().slice(0, mark.index)).map((part) => readObject(part).object);
  const areThings = things.every((thing) => thing.length >= 2 && (!isShare || MEASURE.test(thing)));
  return areThings ? things : [];
}
