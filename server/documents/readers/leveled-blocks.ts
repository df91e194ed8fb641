import { headingLevel } from './heading-level.ts';
import type { BlockInput } from './linear-text.ts';

/**
 * Paragraphs whose numbering or wording tells a heading become one: documents mark up few of their headings. A
 * line that reads like a title is one among the first `topBlocks` only.
 */
export function leveledBlocks(blocks: readonly BlockInput[], topBlocks: number): readonly BlockInput[] {
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph') return block;
    const level = headingLevel(block.text, index < topBlocks);
    return level === null ? block : { kind: 'heading', level, text: block.text };
  });
}
