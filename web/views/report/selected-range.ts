import type { TextRange } from '../../lib/span-address.ts';

/** The offsets of the words a person selected in the report's text; null when nothing of it is selected. */
export function selectedRange(selection: Selection | null): TextRange | null {
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** Every piece of drawn text says where it begins in the stored text, and is drawn character for character. */
function offsetOf(node: Node, offset: number): number | null {
  const host = (node instanceof Element ? node : node.parentElement)?.closest('[data-at]');
  const at = host?.getAttribute('data-at');
  return at === null || at === undefined || node.nodeType !== Node.TEXT_NODE ? null : Number(at) + offset;
}
