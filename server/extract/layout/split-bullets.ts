import type { Range } from '../types.ts';
import { plain } from './plain.ts';
import { splitLabels } from './split-labels.ts';
import type { ProseTask } from './tasks-of-outline.ts';

const BULLET = /^[-*•●▪]\s{1,3}/;
/** Bold marks and the stop around a name. */
const AROUND_NAME = /^[\s*]{1,6}|[\s*.。:;,]{1,6}$/g;
const FEWEST = 2;

/**
 * Cuts a list whose points each give a goal and how far it is (`- 管网改造。目标:… 进展:…`) into its points. The
 * text before the first point stays a task of its own; a list with fewer than two such points stays whole.
 */
export function splitBullets(text: string, task: ProseTask): readonly ProseTask[] {
  const [only, ...others] = task.parts;
  if (only?.kind !== 'prose' || others.length > 0 || task.role !== 'body') return [task];
  if (only.ranges.filter((range) => labelAt(text, range) !== null).length < FEWEST) return [task];
  const starts = only.ranges.flatMap((range, index) => (BULLET.test(plain(text, range)) ? [index] : []));
  const before = only.ranges.slice(0, starts[0]);
  const opening: readonly ProseTask[] =
    before.length === 0 ? [] : [{ ...task, parts: [{ kind: 'prose', ranges: before, role: 'body' }] }];
  const points = starts.map((start, at) => pointOf(text, task, only.ranges.slice(start, starts[at + 1])));
  return [...opening, ...points];
}

function pointOf(text: string, task: ProseTask, ranges: readonly Range[]): ProseTask {
  const [first = { start: 0, end: 0 }, ...rest] = ranges;
  const label = labelAt(text, first);
  const mark = BULLET.exec(plain(text, first))?.[0].length ?? 0;
  const body = { start: label ?? first.start + mark, end: first.end };
  return {
    no: null,
    parentNo: task.no ?? task.parentNo,
    title: label === null ? null : trimmed(text, { start: first.start + mark, end: label }),
    owners: task.owners,
    role: 'body',
    parts: [{ kind: 'prose', ranges: [body, ...rest], role: 'body' }],
  };
}

/** Where the first of a point's labels begins; null when the line is no bullet or gives no goal under a label. */
function labelAt(text: string, range: Range): number | null {
  if (!BULLET.test(plain(text, range))) return null;
  const parts = splitLabels(text, range);
  const at = parts.findIndex(({ role }) => role !== null);
  const part = parts[at];
  if (part === undefined || !parts.some(({ role }) => role === 'target')) return null;
  return at === 0 ? null : text.lastIndexOf(part.label ?? '', part.start);
}

function trimmed(text: string, { start, end }: Range): Range | null {
  const words = plain(text, { start, end });
  const lead = /^[\s*]{0,6}/.exec(words)?.[0].length ?? 0;
  const name = words.slice(lead).replace(AROUND_NAME, '');
  return name === '' ? null : { start: start + lead, end: start + lead + name.length };
}
