/** One line of the benchmark: a figure, and how it stands to another one of the same run. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio: {
    readonly value: number;
    /** What it is compared with. */
    readonly of: string;
    readonly atMost?: number;
    readonly atLeast?: number;
  } | null;
}

/** Whether the ratio keeps its limit; a row without limit cannot break one. */
export function isWithinLimit({ ratio }: BenchRow): boolean {
  if (ratio === null) return true;
  const { value, atMost = Number.POSITIVE_INFINITY, atLeast = 0 } = ratio;
  return value <= atMost && value >= atLeast;
}

/** The rows as an aligned table with their limits. */
export function benchTable(rows: readonly BenchRow[]): string {
  const cells = rows.map((row) => [
    row.name,
    `${shown(row.value)} ${row.unit}`,
    ratioText(row),
    limitText(row),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function ratioText({ ratio }: BenchRow): string {
  return ratio === null ? '' : `${shown(ratio.value)} × ${ratio.of}`;
}

function limitText(row: BenchRow): string {
  const { atMost, atLeast } = row.ratio ?? {};
  if (atMost === undefined && atLeast === undefined) return '';
  const limit = atMost === undefined ? `at least ${atLeast ?? 0}` : `at most ${atMost}`;
  return isWithinLimit(row) ? limit : `${limit}: BROKEN`;
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
