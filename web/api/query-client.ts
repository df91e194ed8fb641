import { QueryClient } from '@tanstack/react-query';

/** Figures change only by an import, which empties the cache; an error shows at once, with a way to try again. */
export function newQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: false } } });
}
