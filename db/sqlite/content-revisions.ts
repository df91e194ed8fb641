import type Database from 'better-sqlite3';

/**
 * Reads how often the content of an organisation, or of any, was changed. Nothing is read again before somebody commits.
 *
 * @param reader a connection that only reads
 */
export function contentRevisions(reader: Database.Database): (organisationId?: string) => string {
  const read = (organisationId: string | undefined): string => {
    const whose = organisationId === undefined ? '' : ` where organisation_id in (?, '')`;
    const asked = organisationId === undefined ? [] : [organisationId];
    return (
      reader
        .prepare<string[], string>(`select coalesce(sum(n), 0) || '' from content_change${whose}`)
        .pluck()
        .get(...asked) ?? '0'
    );
  };
  const known = new Map<string | undefined, string>();
  let seen: unknown;
  return (organisationId) => {
    const commits = reader.pragma('data_version', { simple: true });
    if (commits !== seen) known.clear();
    seen = commits;
    const last = known.get(organisationId);
    if (last !== undefined) return last;
    const now = read(organisationId);
    known.set(organisationId, now);
    return now;
  };
}
