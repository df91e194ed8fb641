import type { SourceDocument } from '../../documents/document.ts';
import type { Extraction } from '../../extract/types.ts';
import type { Refusal } from './upload.ts';

/** Tasks, targets and milestones of one report. Real ones have some hundred; boards are drawn of all of them. */
const MAX_ITEMS = 3000;
/** Every row may become an item, though headings and notes do not; checked before the work of extracting. */
const MAX_ROWS = 20_000;
const MAX_CELLS = 200_000;
/** A long report has 60,000 characters. */
const MAX_MILLIONS = 2;

/** Why a document is more than one report, before it is extracted; null for a fitting one. */
export function checkDocument({ text, blocks }: SourceDocument): Refusal | null {
  if (text.length > MAX_MILLIONS * 1e6) {
    return { ok: false, code: 'too_much_text', params: { most: MAX_MILLIONS * 100, millions: MAX_MILLIONS } };
  }
  const tables = blocks.filter((block) => block.kind === 'table');
  const rows = tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  if (rows > MAX_ROWS) return tooManyItems(rows);
  const cells = tables.reduce((sum, table) => sum + table.cells.length, 0);
  return cells > MAX_CELLS ? { ok: false, code: 'too_many_cells', params: { most: MAX_CELLS } } : null;
}

/** Why an extraction holds more than a board can show; null for a fitting one. */
export function checkExtraction({ tasks, metrics, milestones }: Extraction): Refusal | null {
  const count = tasks.length + metrics.length + milestones.length;
  return count > MAX_ITEMS ? tooManyItems(count) : null;
}

function tooManyItems(count: number): Refusal {
  return { ok: false, code: 'too_many_items', params: { count, most: MAX_ITEMS } };
}
