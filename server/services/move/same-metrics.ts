import type { EditionRows } from '../../../db/repositories/edition-rows.ts';
import { normalizeName } from '../../extract/matching/similarity.ts';
import type { ContentRows } from '../import/plan-content.ts';

type OldMetric = EditionRows['metrics'][number];
type NewMetric = ContentRows['metrics'][number];

/**
 * Which metric of the first reading each one of a second reading of the same file is: by its name, and where a name
 * stands more than once by its place among them.
 */
export function sameMetrics(
  { metrics }: Pick<ContentRows, 'metrics'>,
  old: Pick<EditionRows, 'metrics'>,
): (row: NewMetric) => OldMetric | undefined {
  const earlier = grouped([...old.metrics].sort((a, b) => a.ordinal - b.ordinal));
  const pairs = new Map<string, OldMetric | undefined>();
  for (const [name, rows] of grouped(metrics))
    for (const [index, row] of rows.entries()) pairs.set(row.id, earlier.get(name)?.[index]);
  return (row) => pairs.get(row.id);
}

function grouped<R extends { readonly name: string }>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const name = normalizeName(row.name);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}
