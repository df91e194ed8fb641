import { foldText } from '../../domain/fold-text.ts';
import type { FieldRole, Range } from '../types.ts';
import { headerRole } from './header-role.ts';

/** A stretch of text under a label inside a cell or paragraph. */
export interface LabelledPart extends Range {
  readonly role: FieldRole | null;
  /** The label as printed, without brackets and colon; null for text before any label. */
  readonly label: string | null;
}

/** 【年度目标】 anywhere, or `完成情况：` at the start of a line or sentence. */
const LABEL =
  /[【[](?<boxed>[^【】[\]\n]{2,16})[】\]][:]?|(?<=^|[\n。;.!?]\*{0,2}\s{0,3})(?:[-*+•]\s{1,3})?(?:[(]?[0-9一二三四五六七八九十]{1,2}[.、)]\s{0,2})?\*{0,2}(?<plain>[\u3400-\u9fffA-Za-z0-9][\u3400-\u9fffA-Za-z0-9 ()\-~]{1,22})\*{0,2}[:]\*{0,2}/g;
/** A sentence that opens with 下一步 needs no colon. */
const NEXT_SENTENCE = /(?<=^|[\n。;]\s{0,3})(?:下一步|下步|下阶段)[,，]?(?=[^:打计工措安举])/g;
/** A label that begins so is part of a sentence. */
const IN_SENTENCE = /^(?:按照?|根据|对照|围绕|为|如|关于|确保|实现|其中|与|对|将|以)/;
const LABEL_ROLES: readonly FieldRole[] = [
  'target',
  'progress',
  'problems',
  'next',
  'measures',
  'owner',
  'remark',
];

/**
 * Cuts a range at the labels inside it: `…5137户。下一步：二季度新登记4600户` gives the text before as it is and
 * the rest as next steps. A label must be known to the header lexicon; other words before a colon are text. A
 * label with nothing after it gives an empty part.
 */
export function splitLabels(text: string, range: Range): readonly LabelledPart[] {
  const folded = foldText(text.slice(range.start, range.end));
  const marks = [...labelMarks(folded), ...nextMarks(folded)].sort((a, b) => a.from - b.from);
  const parts: LabelledPart[] = [];
  const first = marks[0]?.from ?? folded.length;
  if (first > 0) parts.push(trimmed(folded, range.start, 0, first, null, null));
  marks.forEach((mark, index) => {
    const to = marks[index + 1]?.from ?? folded.length;
    parts.push(trimmed(folded, range.start, mark.to, to, mark.role, mark.label));
  });
  return parts.filter((part) => part.end > part.start || part.role !== null);
}

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly role: FieldRole;
  readonly label: string;
}

function labelMarks(folded: string): readonly Mark[] {
  return [...folded.matchAll(LABEL)].flatMap((match) => {
    const label = match.groups?.['boxed'] ?? match.groups?.['plain'] ?? '';
    const reading = headerRole(label);
    if (reading === null || !LABEL_ROLES.includes(reading.role) || IN_SENTENCE.test(label)) return [];
    return [{ from: match.index, to: match.index + match[0].length, role: reading.role, label }];
  });
}

function nextMarks(folded: string): readonly Mark[] {
  return [...folded.matchAll(NEXT_SENTENCE)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    role: 'next',
    label: match[0],
  }));
}

function trimmed(
  folded: string,
  offset: number,
  from: number,
  to: number,
  role: FieldRole | null,
  label: string | null,
): LabelledPart {
  const slice = folded.slice(from, to);
  const start = offset + from + (slice.length - slice.trimStart().length);
  return { start, end: Math.max(start, offset + from + slice.trimEnd().length), role, label };
}
