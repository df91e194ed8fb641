/**
 * Copying from the report takes the stored text, not what is drawn: punctuation keeps its width, tags stay out.
 * Every drawn piece carries `data-at`, its offset in the stored text.
 */
export function sourceOfSelection(text: string, selection: Selection | null): string | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetAt(range.startContainer, range.startOffset);
  const end = offsetAt(range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : text.slice(start, end);
}

/** The stored offset of a place inside a drawn piece; null anywhere else. */
function offsetAt(node: Node, offset: number): number | null {
  const holder = node instanceof Element ? node : node.parentElement;
  const at = holder?.closest('[data-at]')?.getAttribute('data-at') ?? null;
  return at === null || node.nodeType !== Node.TEXT_NODE ? null : Number(at) + offset;
}
