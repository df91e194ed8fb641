import { QueryClient } from '@tanstack/react-query';

/**
 * The service may run on this very machine: being off the network is no reason to wait. Figures change only by an import, which empties the cache; an error shows at once, with a way to try again.
 */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
}
