import type { TableBlock } from '../../documents/document.ts';
import type { FieldRole, Range } from '../types.ts';
import { headerRole } from './header-role.ts';
import type { OutlineNode } from './outline.ts';
import { plain } from './plain.ts';
import { splitLabels } from './split-labels.ts';

/** A part of the report that is read as one: a task with all below it, or a chapter of problems or next steps. */
export interface ProseTask {
  readonly no: string | null;
  readonly parentNo: string | null;
  readonly title: Range | null;
  /** Departments named in the heading or the one above. */
  readonly owners: readonly string[];
  /** Role of unlabelled text; `body` for tasks. */
  readonly role: FieldRole;
  readonly parts: readonly ProsePart[];
}

export type ProsePart =
  | { readonly kind: 'prose'; readonly ranges: readonly Range[]; readonly role: FieldRole }
  | { readonly kind: 'table'; readonly table: TableBlock };

const LABEL_ROLES: readonly FieldRole[] = [
  'target',
  'progress',
  'measures',
  'problems',
  'next',
  'owner',
  'remark',
];
const GENERIC_TITLE = /情况|进展|任务|指标|工作$|commitments|targets|performance/i;
const MAX_ITEM_TITLE = 20;

/**
 * Chooses which nodes of the outline are the tasks: the leaves of chapters (一、 with （一） below), not the
 * numbered items inside a task. Text before the first chapter is no task; without any chapter the whole text is one.
 */
export function tasksOfOutline(text: string, root: OutlineNode): readonly ProseTask[] {
  return collect(text, root, null, true);
}

function collect(
  text: string,
  node: OutlineNode,
  parentNo: string | null,
  isRoot: boolean,
): readonly ProseTask[] {
  if (node.role === 'remark') return [];
  if (node.children.length === 0 || !isGroup(text, node, isRoot)) return [taskOf(text, node, parentNo)];
  const own = node.content.filter(isTable);
  const tables: readonly ProseTask[] =
    own.length === 0
      ? []
      : [{ no: null, parentNo, title: null, owners: node.owners, role: 'body', parts: own.map(tablePart) }];
  const opening = isRoot ? [] : openingOf(text, node, parentNo);
  const below = node.children.flatMap((child) =>
    collect(text, inherit(child, node), node.no ?? parentNo, false),
  );
  return [...opening, ...tables, ...below];
}

/** 全年计划改造管网80公里,已改造52公里。 above the parts of a chapter is an account of its own. */
function openingOf(text: string, node: OutlineNode, parentNo: string | null): readonly ProseTask[] {
  const ranges = [...(node.inline === null ? [] : [node.inline]), ...node.content.filter(isRange)];
  if (!ranges.some((range) => /[0-9]/.test(plain(text, range)))) return [];
  const { no, title, owners } = node;
  return [{ no, parentNo, title, owners, role: 'body', parts: [{ kind: 'prose', ranges, role: 'body' }] }];
}

/** What stands under 下步打算 is next steps, whatever its own heading; departments of a chapter answer for its tasks. */
function inherit(child: OutlineNode, { role, owners }: OutlineNode): OutlineNode {
  return { ...child, role: child.role ?? role, owners: child.owners.length > 0 ? child.owners : owners };
}

/** Whether the node only gathers tasks, so that its children are read instead. */
function isGroup(text: string, node: OutlineNode, isRoot: boolean): boolean {
  if (isRoot) return true;
  if (
    node.role !== null ||
    hasLabels(text, node) ||
    node.children.every((child) => labelRole(text, child) !== null)
  ) {
    return false;
  }
  if (node.children.some((child) => child.depth === null || child.depth <= 2)) return true;
  if (node.children.some((child) => child.depth === 4)) return false;
  // Numbers that go on from the chapter before count tasks, not the items of one.
  if (node.children[0]?.no !== '1') return true;
  if (node.children.length < 2) return false;
  const isGeneric = node.title !== null && GENERIC_TITLE.test(plain(text, node.title));
  return isGeneric || node.children.every((child) => hasShortTitle(child));
}

function hasShortTitle({ title, inline, content, children }: OutlineNode): boolean {
  const hasText = inline !== null || content.length + children.length > 0;
  return title !== null && title.end - title.start <= MAX_ITEM_TITLE && hasText;
}

function hasLabels(text: string, node: OutlineNode): boolean {
  const ranges = [...(node.inline === null ? [] : [node.inline]), ...node.content.filter(isRange)];
  return ranges.some((range) =>
    splitLabels(text, range).some(({ role }) => role === 'target' || role === 'progress'),
  );
}

/** Role of a heading that is a label of its parent (（一）年度目标 under a task). */
function labelRole(text: string, node: OutlineNode): FieldRole | null {
  if (node.role !== null) return node.role;
  const reading = node.title === null ? null : headerRole(plain(text, node.title));
  return reading !== null && reading.isExact && LABEL_ROLES.includes(reading.role) ? reading.role : null;
}

function taskOf(text: string, node: OutlineNode, parentNo: string | null): ProseTask {
  const { no, title, owners } = node;
  const role = node.role ?? 'body';
  return {
    no: node.role === null ? no : null,
    parentNo,
    title,
    owners,
    role,
    parts: partsOf(text, node, role),
  };
}

/** The node's own content and everything below it, in the order of the text; numbered items keep their numbers. */
function partsOf(text: string, node: OutlineNode, role: FieldRole): readonly ProsePart[] {
  const inline: readonly ProsePart[] = node.inline === null ? [] : [prosePart(node.inline, role)];
  const own = node.content.map((item) => (isTable(item) ? tablePart(item) : prosePart(item, role)));
  const below = node.children.flatMap((child) => {
    const labelled = labelRole(text, child);
    if (labelled !== null || child.block === null) return partsOf(text, child, labelled ?? role);
    return [prosePart(child.block, role), ...partsOf(text, { ...child, inline: null }, role)];
  });
  return joinProse([...inline, ...own, ...below]);
}

function prosePart(range: Range, role: FieldRole): ProsePart {
  return { kind: 'prose', ranges: [range], role };
}

/** Neighbouring prose of one role is one part, so that a label reaches over its lines. */
function joinProse(parts: readonly ProsePart[]): readonly ProsePart[] {
  const joined: (
    (ProsePart & { readonly kind: 'table' }) | { kind: 'prose'; ranges: Range[]; role: FieldRole }
  )[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'table') joined.push(part);
    else if (last?.kind !== 'prose' || last.role !== part.role)
      joined.push({ ...part, ranges: [...part.ranges] });
    else for (const range of part.ranges) last.ranges.push(range);
  }
  return joined;
}

function tablePart(table: TableBlock): ProsePart {
  return { kind: 'table', table };
}

function isTable(item: Range | TableBlock): item is TableBlock {
  return 'kind' in item;
}

function isRange(item: Range | TableBlock): item is Range {
  return !isTable(item);
}
