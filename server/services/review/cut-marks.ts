import { spanOf, type Span } from '../../domain/provenance.ts';
import type { Mark } from '../../domain/review.ts';
import { AppError } from '../../errors.ts';

/** The words that a person marked. @throws AppError mark_outside */
export function cutMarks(marks: readonly Mark[], text: string): readonly Span[] {
  return marks.map(({ start, end, role }) => {
    if (start >= end || end > text.length) throw new AppError('mark_outside', { start, end });
    return spanOf(text, start, end, role);
  });
}
