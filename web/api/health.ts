import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client.ts';

/** What the server is and allows: its version, its store, the largest upload in MB. */
export function healthQuery() {
  return queryOptions({
    queryKey: ['health'],
    queryFn: ({ signal }) => answerOf(api.health.$get({}, { init: { signal } }), signal),
    staleTime: Infinity,
  });
}
