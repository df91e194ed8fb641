import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';

/**
 * Method and path of the route of the API that answers; null when none does. Of those that match it is the first: what comes
 * after it is asked only when it passes on. Middleware stands under every method, and the page takes every address.
 */
export function routeOf(c: Context): { readonly method: string; readonly path: string } | null {
  return matchedRoutes(c).find(({ method, path }) => method !== 'ALL' && path.startsWith('/api/')) ?? null;
}
