import { readGrid } from '../../documents/read-grid.ts';
import type { GridReading } from '../../documents/sheet-grid.ts';
import type { GridUpload } from './upload.ts';

/** More cells than any department fills in; a year of three thousand metrics has fewer. */
const MAX_CELLS = 200_000;

/** Reads a filled sheet, in this very thread: for tests and the reading process. */
export async function readFilledSheet({ bytes, fileName, read }: GridUpload): Promise<GridReading> {
  const reading = await readGrid(bytes, fileName, read);
  if (!reading.ok) return reading;
  const cells = reading.grids.reduce(
    (sum, { rows }) => sum + rows.reduce((width, row) => width + row.length, 0),
    0,
  );
  return cells > MAX_CELLS ? { ok: false, code: 'too_many_cells', params: { most: MAX_CELLS } } : reading;
}
