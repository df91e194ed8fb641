/**
 * Labels inside a cell change what the rest of it is for:
 *
 *     1—3月新登记经营主体5137户。 下一步:二季度新登记4600户以上。
 *                                ^^^^^^ from here on next steps
 */
import type { FieldRole } from '../types.ts';
import type { Sentence } from './segment-text.ts';

const LABELS: readonly (readonly [FieldRole, RegExp])[] = [
  [
    'next',
    /^(?:[一二三四五六七八九十]、)?下(?:一?步|一?阶段)(?:的)?(?:工作)?(?:主要)?(?:打算|计划|安排|措施|思路|重点|举措)?(?:为|是)?[:,]/u,
  ],
  [
    'next',
    /^(?:下季度|下半年|[一二三四]季度)(?:工作)?(?:打算|计划|安排|措施|重点)[:,]|^next (?:steps?|quarter)\b/iu,
  ],
  ['next', /^(?:下半年|下季度|明年|来年)[^,;。:]{0,6}(?:抓好|做好|推进|落实|实施|开展)[^,;。:]{0,12}:/u],
  [
    'problems',
    /^(?:存在)?(?:的)?(?:主要)?(?:问题|困难)(?:和困难|及困难|及原因)?[:]|^存在(?:的)?(?:主要)?问题/u,
  ],
  ['target', /^(?:年度|全年|工作)?目标(?:任务)?[:]|^target[s]?:/iu],
  ['progress', /^(?:目前)?(?:完成|进展|推进|落实|进度)(?:情况)?[:]|^(?:工作)?(?:进展|成效)[:]|^progress:/iu],
];
const FIELD_WITH_LABELS: readonly FieldRole[] = ['progress', 'body', 'target', 'measures', 'remark'];

/** Role of each sentence by its index; sentences without a label before them keep the field's role (not listed). */
export function labelledRoles(
  text: string,
  sentences: readonly Sentence[],
  role: FieldRole,
): ReadonlyMap<number, FieldRole> {
  const roles = new Map<number, FieldRole>();
  if (!FIELD_WITH_LABELS.includes(role)) return roles;
  let current: FieldRole | null = null;
  for (const sentence of sentences) {
    const body = text.slice(sentence.start, sentence.end);
    const label = LABELS.find(([, pattern]) => pattern.test(body));
    if (label !== undefined) current = label[0];
    if (current !== null) roles.set(sentence.index, current);
  }
  return roles;
}
