import { foldText } from '../../domain/fold-text.ts';
import type { Field, FieldRole, Range } from '../types.ts';
import { splitLabels } from './split-labels.ts';

const SENTENCE_END = /[。;:!?.]$/;
/** Lines shorter than this end where they end. */
const MIN_BROKEN_LINE = 20;
/** After these labels the next line is no longer theirs. */
const ONE_LINE_ROLES: readonly FieldRole[] = ['owner', 'remark'];

/**
 * The fields of a stretch of prose: labelled parts with their roles (a label holds until the next one), the rest
 * as `role` (body, when nobody said what it is). Lines that break inside a sentence become one field.
 */
export function fieldsOfProse(text: string, ranges: readonly Range[], role: FieldRole): readonly Field[] {
  const fields: Field[] = [];
  let open: { role: FieldRole; label: string | null } | null = null;
  for (const range of joinBrokenLines(text, ranges)) {
    for (const part of splitLabels(text, range)) {
      if (part.role !== null) open = { role: part.role, label: part.label };
      if (part.end > part.start) {
        fields.push({
          start: part.start,
          end: part.end,
          role: open?.role ?? role,
          header: open?.label ?? null,
          unit: null,
          period: null,
          isShifted: false,
        });
      }
    }
    if (open !== null && ONE_LINE_ROLES.includes(open.role)) open = null;
  }
  return fields;
}

/** Joins lines that follow directly and of which the first does not end a sentence. */
function joinBrokenLines(text: string, ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  ranges.forEach((range, index) => {
    const line = ranges[index - 1];
    const last = joined.at(-1);
    const goesOn = line !== undefined && isBrokenOff(text, line, range);
    if (last !== undefined && goesOn) joined[joined.length - 1] = { start: last.start, end: range.end };
    else joined.push(range);
  });
  return joined;
}

function isBrokenOff(text: string, line: Range, next: Range): boolean {
  const between = text.slice(line.end, next.start);
  const isDirect = between.trim() === '' && between.split('\n').length <= 2;
  const isLong = line.end - line.start >= MIN_BROKEN_LINE;
  return isDirect && isLong && !SENTENCE_END.test(foldText(text.slice(line.start, line.end)).trimEnd());
}
