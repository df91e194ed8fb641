/**
 * What the content of an organisation is at: another value whenever something was committed since that its boards are made of. Without
 * an id: that of any; with '' of what concerns all. Who signs in, what is sent out and what only waits for an import
 * changes nothing here.
 */
export type ContentRevisions = (organisationId?: string) => string;

/** @param rows of `content_change`: organisation and number of changes */
export function revisionsFrom(rows: readonly unknown[]): ContentRevisions {
  const changes = new Map(rows as readonly (readonly [string, number | string])[]);
  let all = 0;
  for (const n of changes.values()) all += Number(n);
  const concernsAll = Number(changes.get('') ?? 0);
  return (organisationId) =>
    String(
      organisationId === undefined
        ? all
        : concernsAll + (organisationId === '' ? 0 : Number(changes.get(organisationId) ?? 0)),
    );
}
