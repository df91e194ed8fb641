/** One metric per promised thing, although title, goal column, progress text and next steps repeat its figure. */
import { isComparable, toBase } from '../../domain/unit.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { nameSimilarity } from './similarity.ts';
import type { TargetGroup } from './target-group.ts';

/** From this value on, the same figure twice in one task is hardly chance. */
const TELLING_VALUE = 10;
const SAME_NAME = 0.3;
const CONFLICT_NAME = 0.85;

/** Groups the target claims of one section; `rowName` names grid rows whose cells hold bare figures. */
export function mergeTargets(claims: readonly ClaimDraft[], rowName: string): readonly TargetGroup[] {
  const stated = claims.filter((c) => c.kind === 'target');
  const column = stated.filter((c) => c.field.role === 'target' || c.field.role === 'body');
  const titled = stated.filter(
    (c) => c.field.role === 'task' || isOther(c) || (column.length === 0 && c.field.role === 'indicator'),
  );
  const restated = claims.filter((c) => c.kind === 'restated_target' || c.kind === 'next_step');
  const hasGoals = stated.some((c) => c.field.role === 'target');
  const groups = group(column, rowName, false);
  for (const title of titled) {
    const known = groups.find((g) => isSameTarget(g.main, title, titled));
    const rival = groups.find((g) => isRival(g.main, title));
    if (known !== undefined) known.repeats.push(title);
    else if (rival !== undefined) rival.conflicts.push(title);
    else groups.push(newGroup(title, rowName, hasGoals && title.field.role === 'task'));
  }
  const inProse = restated.filter((c) => c.kind === 'restated_target');
  const unknown: ClaimDraft[] = [];
  for (const claim of restated) {
    const known = groups.find((g) => isSameTarget(g.main, claim, restated));
    if (known !== undefined) known.repeats.push(claim);
    else if (inProse.includes(claim)) unknown.push(claim);
  }
  // 完成年度任务2万人的93%: where no column promises, the account itself tells the goal.
  const isAccountOnly = groups.length === 0;
  for (const claim of unknown)
    if (isAccountOnly || claim.field.role === 'body') groups.push(newGroup(claim, rowName, false));
  return groups;
}

interface OpenGroup extends TargetGroup {
  readonly repeats: ClaimDraft[];
  readonly conflicts: ClaimDraft[];
}

function isOther({ field }: ClaimDraft): boolean {
  return (
    field.role !== 'target' && field.role !== 'body' && field.role !== 'task' && field.role !== 'indicator'
  );
}

function group(claims: readonly ClaimDraft[], rowName: string, isTitleOnly: boolean): OpenGroup[] {
  const groups: OpenGroup[] = [];
  for (const claim of claims) {
    const known = groups.find(
      (g) => isSameTarget(g.main, claim, claims) && nameScore(g.main, claim) >= CONFLICT_NAME,
    );
    if (known === undefined) groups.push(newGroup(claim, rowName, isTitleOnly));
    else known.repeats.push(claim);
  }
  return groups;
}

function newGroup(main: ClaimDraft, rowName: string, isTitleOnly: boolean): OpenGroup {
  const names =
    main.objects.length > 0 ? main.objects : [main.topic, rowName].filter((name) => name !== '').slice(0, 1);
  return { main, repeats: [], conflicts: [], isTitleOnly, names };
}

function isSameTarget(a: ClaimDraft, b: ClaimDraft, peers: readonly ClaimDraft[]): boolean {
  if (!isSameValue(a, b)) return false;
  if (nameScore(a, b) >= SAME_NAME) return true;
  const isOnlyOne = peers.filter((peer) => isSameValue(peer, b)).length === 1;
  return (
    isOnlyOne && b.quantity.value >= TELLING_VALUE && (b.objects.length === 0 || b.field.role !== 'next')
  );
}

function isSameValue(a: ClaimDraft, b: ClaimDraft): boolean {
  const left = a.unit;
  const right = b.unit;
  return isComparable(left, right) && toBase(a.quantity.value, left) === toBase(b.quantity.value, right);
}

function isRival(a: ClaimDraft, b: ClaimDraft): boolean {
  const comparable = isComparable(a.unit, b.unit);
  // 新建公厕12座,改造公厕30座: two things to do in one cell.
  const isOtherDeed =
    a.field.start === b.field.start && a.verb !== null && b.verb !== null && a.verb !== b.verb;
  return comparable && !isOtherDeed && nameScore(a, b) >= CONFLICT_NAME && a.form === b.form;
}

function nameScore(a: ClaimDraft, b: ClaimDraft): number {
  if (a.objects.length === 0 || b.objects.length === 0) return 0;
  return Math.max(...a.objects.flatMap((left) => b.objects.map((right) => nameSimilarity(left, right))));
}
