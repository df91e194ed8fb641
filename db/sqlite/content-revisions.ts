import type Database from 'better-sqlite3';
import { revisionsFrom, type ContentRevisions } from '../content-revisions.ts';

/**
 * Reads how often the content of each organisation was changed; again only when somebody has committed.
 *
 * @param reader a connection that only reads
 * @param commitsSeen changes with every commit of others that it sees
 */
export function contentRevisions(
  reader: Database.Database,
  commitsSeen: () => unknown,
): () => ContentRevisions {
  let seen: unknown;
  let known = revisionsFrom([]);
  return () => {
    const commits = commitsSeen();
    if (commits === seen) return known;
    known = revisionsFrom(reader.prepare('select organisation_id, n from content_change').raw().all());
    seen = commits;
    return known;
  };
}
