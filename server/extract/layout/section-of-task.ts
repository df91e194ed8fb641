import type { Field, FieldRole, Range, Section } from '../types.ts';
import { fieldsOfProse } from './fields-of-prose.ts';
import { plain } from './plain.ts';
import type { ProsePart, ProseTask } from './tasks-of-outline.ts';
import { splitOwners } from './split-owners.ts';

const MAX_TITLE = 40;

/** The section of a prose task; null when nothing but a table or a bare heading without figures stands in it. */
export function sectionOfTask(text: string, task: ProseTask, no: string | null): Section | null {
  const prose = task.parts.filter((part): part is ProsePart & { kind: 'prose' } => part.kind === 'prose');
  const body = prose.flatMap((part) => fieldsOfProse(text, part.ranges, part.role));
  const [first] = body;
  const hasFigure = task.title !== null && task.role === 'body' && /[0-9０-９]/.test(plain(text, task.title));
  const hasTable = task.parts.some((part) => part.kind === 'table');
  if (first === undefined && (!hasFigure || hasTable)) return null;
  const title = task.title ?? (task.role === 'body' && first !== undefined ? firstClause(text, first) : null);
  const names = body
    .filter((field) => field.role === 'owner')
    .flatMap((field) => splitOwners(plain(text, field)));
  const heading = titleFields(task, first === undefined);
  return {
    no,
    title: task.no === null && task.role === 'body' && task.title === null ? null : title,
    owners: names.length > 0 ? [...new Set(names)] : task.owners,
    fields: [...heading, ...body],
    row: null,
  };
}

/** The title as a field: the task's name, or all there is to read when nothing stands below it. */
function titleFields(task: ProseTask, isAll: boolean): readonly Field[] {
  if (task.title === null || task.role !== 'body') return [];
  const role: FieldRole = isAll ? 'body' : 'task';
  return [{ ...task.title, role, header: null, unit: null, period: null, isShifted: false }];
}

/** A numbered paragraph without a heading is called by its first clause. */
function firstClause(text: string, field: Range): Range {
  const words = plain(text, field);
  const stop = words.search(/[,。;:]/);
  const length = stop > 0 ? stop : words.length;
  return { start: field.start, end: field.start + Math.min(length, MAX_TITLE) };
}
