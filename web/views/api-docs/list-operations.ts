import type { ApiDescription, ApiOperation } from '../../api/api-description.ts';

export interface ListedOperation {
  /** `get /api/scorecard`, which is also its place on the page. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: ApiOperation;
}

export interface ApiArea {
  readonly name: string;
  readonly operations: readonly ListedOperation[];
}

/** Every route by area, in the order of the description; each word of `search` must stand somewhere in a route. */
export function listOperations({ paths }: ApiDescription, search: string): readonly ApiArea[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const areas = new Map<string, ListedOperation[]>();
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const said = `${method} ${path} ${operation.summary}`.toLowerCase();
      if (!words.every((word) => said.includes(word))) continue;
      const area = operation.tags[0] ?? '';
      const listed = { id: `${method} ${path}`, method, path, operation };
      areas.set(area, [...(areas.get(area) ?? []), listed]);
    }
  }
  return [...areas].map(([name, operations]) => ({ name, operations }));
}
