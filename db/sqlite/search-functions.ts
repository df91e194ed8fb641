import type Database from 'better-sqlite3';
import { foldForSearch, searchPieces } from '../../server/domain/search.ts';
import type { TextBlock } from '../../server/domain/scorecard.ts';

/**
 * What the triggers of the search index call: `search_fold(text)`, and `search_pieces(text, blocks)`, a JSON list
 * of `{ start, end, folded }`. Whoever writes to the file needs them; readers do not.
 */
export function registerSearchFunctions(connection: Database.Database): void {
  const options = { deterministic: true };
  connection.function('search_fold', options, (text: unknown) => foldForSearch(String(text)));
  connection.function('search_pieces', options, (text: unknown, blocks: unknown) =>
    JSON.stringify(searchPieces(String(text), JSON.parse(String(blocks)) as readonly TextBlock[])),
  );
}
