import { foldText } from '../../domain/fold-text.ts';
import type { Range } from '../types.ts';

const CJK = /[\u3400-\u9fff]/;

/** The text of a range, folded to half-width forms; same length as the range. */
export function plain(text: string, { start, end }: Range): string {
  return foldText(text.slice(start, end));
}

/** A short label in the form the lexicon is written in: folded, lower case, without blanks where it is Chinese. */
export function plainLabel(label: string): string {
  const folded = foldText(label).trim().toLowerCase();
  return CJK.test(folded) ? folded.replace(/\s+/g, '') : folded.replace(/\s+/g, ' ');
}

/** Whether nothing stands in the cell but blanks, a dash or a slash, as tables print "none". */
export function isBlank(text: string): boolean {
  return /^[\s\-/\u2014\u2500·.]*$/.test(text) || /^(?:无|暂无|none|n\/a)$/i.test(text.trim());
}
