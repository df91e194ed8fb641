import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { SearchAnswer } from '../../server/domain/search.ts';
import { answerOf, api } from './client.ts';

/** What holds the words of a query, of all organisations; earlier answers stay while the next one comes. */
export function searchQuery(q: string) {
  return queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }): Promise<SearchAnswer> =>
      answerOf(api.search.$get({ query: { q } }, { init: { signal } }), signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
}
