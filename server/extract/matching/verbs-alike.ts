/** Which verbs answer each other: what was promised to be built is answered by what was finished, not by what was begun. */
import { verbClass } from '../claims/read-object.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';

type Verbal = Pick<ClaimDraft, 'verb'>;

/** 成功出让 is 公开出让, 新入库 is 入库. */
export function isSameVerb(a: string | null, b: string | null): boolean {
  return (
    a !== null &&
    b !== null &&
    (a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a) || a.slice(-2) === b.slice(-2))
  );
}

const CAME_ABOUT = ['gain', 'register', 'recognise', 'finish'];

/** Verbs of one class, or two ways of coming about. */
export function isLikeVerb(a: Verbal, b: Verbal): boolean {
  const left = verbClass(a.verb);
  const right = verbClass(b.verb);
  if (left === null || right === null) return false;
  return left === right ? left !== 'deliver' : CAME_ABOUT.includes(left) && CAME_ABOUT.includes(right);
}

/** 受理 is not 办结, 挂牌 not 出让, 开工 not 竣工. */
export function isOtherVerb({ verb: a }: Verbal, { verb: b }: Verbal): boolean {
  const left = verbClass(a);
  const right = verbClass(b);
  if (isSameVerb(a, b) || left === null || right === null || left === 'reach' || right === 'reach')
    return false;
  if (left === 'deliver' && right === 'deliver') return true;
  return (
    (left === 'start') !== (right === 'start') && (CAME_ABOUT.includes(left) || CAME_ABOUT.includes(right))
  );
}
