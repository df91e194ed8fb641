import type Database from 'better-sqlite3';
import { revisionsFrom, type ContentRevisions } from '../content-revisions.ts';

/**
 * Reads how often the content of each organisation was changed; again only when somebody has committed.
 *
 * @param reader a connection that only reads
 */
export function contentRevisions(reader: Database.Database): () => ContentRevisions {
  let seen: unknown;
  let known = revisionsFrom([]);
  return () => {
    const commits = reader.pragma('data_version', { simple: true });
    if (commits === seen) return known;
    known = revisionsFrom(reader.prepare('select organisation_id, n from content_change').raw().all());
    seen = commits;
    return known;
  };
}
