import { foldText } from '../../domain/fold-text.ts';
import type { Range } from '../types.ts';
import { headerRole } from './header-role.ts';
import { splitLabels } from './split-labels.ts';
import type { ProsePart, ProseTask } from './tasks-of-outline.ts';

/** A line that names an item is no longer than this. */
const MAX_TITLE = 60;
const NAME_LABEL = /^[^:\n]{2,10}:/;

/**
 * Cuts prose without numbering into its items: a short line before 目标任务:… or 责任单位:…, or a label that names
 * the item (项目名称:…), begins one. A part with fewer than two such items stays whole.
 */
export function splitRepeated(text: string, task: ProseTask): readonly ProseTask[] {
  const [only, ...others] = task.parts;
  if (only?.kind !== 'prose' || others.length > 0 || task.role !== 'body') return [task];
  const starts = only.ranges.flatMap((first, index) =>
    startsItem(text, only.ranges, index) ? [{ first, index }] : [],
  );
  if (starts.length < 2) return [task];
  return starts.map(({ first, index }, at) =>
    itemOf(text, task, first, only.ranges.slice(index + 1, starts[at + 1]?.index)),
  );
}

function itemOf(text: string, task: ProseTask, first: Range, rest: readonly Range[]): ProseTask {
  const parts: readonly ProsePart[] = [{ kind: 'prose', ranges: rest, role: 'body' }];
  return {
    no: null,
    parentNo: task.no ?? task.parentNo,
    title: nameOf(text, first) ?? first,
    owners: task.owners,
    role: 'body',
    parts,
  };
}

function startsItem(text: string, ranges: readonly Range[], index: number): boolean {
  const [range, next] = [ranges[index], ranges[index + 1]];
  if (range === undefined || next === undefined) return false;
  if (nameOf(text, range) !== null) return true;
  const isTitle = range.end - range.start <= MAX_TITLE && !startsWithLabel(text, range);
  return isTitle && startsWithLabel(text, next) && (index === 0 || !isSentence(text, range));
}

function startsWithLabel(text: string, range: Range): boolean {
  const [first] = splitLabels(text, range);
  return first !== undefined && first.role !== null;
}

function isSentence(text: string, range: Range): boolean {
  return /[。;!?]$/.test(foldText(text.slice(range.start, range.end)).trimEnd());
}

/** The words after a label that names the item. */
function nameOf(text: string, range: Range): Range | null {
  const words = foldText(text.slice(range.start, range.end));
  const label = NAME_LABEL.exec(words)?.[0];
  if (label === undefined) return null;
  const reading = headerRole(label);
  if (reading === null || !reading.isExact || (reading.role !== 'task' && reading.role !== 'indicator'))
    return null;
  const rest = words.slice(label.length);
  const start = range.start + label.length + (rest.length - rest.trimStart().length);
  return start < range.end ? { start, end: range.end } : null;
}
