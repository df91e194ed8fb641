import type { Block } from '../../documents/document.ts';
import type { TextBlock } from '../../domain/scorecard.ts';
import type { Field, Section } from '../types.ts';

/** Headings and paragraphs for the source view, with role and task of the first field in each. */
export function proseBlocks(blocks: readonly Block[], sections: readonly Section[]): readonly TextBlock[] {
  const fields = sections
    .filter((section) => section.row === null)
    .flatMap((section) => section.fields.map((field) => ({ field, taskNo: section.no })))
    .sort((a, b) => a.field.start - b.field.start);
  let at = 0;
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [];
    while (at < fields.length && (fields[at]?.field.end ?? 0) <= block.start) at += 1;
    const found = fields[at];
    const isInside = found !== undefined && overlaps(found.field, block);
    const { start, end, kind } = block;
    return [
      {
        start,
        end,
        kind,
        row: null,
        role: isInside ? found.field.role : null,
        taskNo: isInside ? found.taskNo : null,
      },
    ];
  });
}

function overlaps(field: Field, block: Block): boolean {
  return field.start < block.end && block.start < field.end;
}
