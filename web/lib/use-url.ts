import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import {
  carriedSearch,
  carryTo,
  patchSearch,
  readUrlState,
  type SearchPatch,
  type UrlState,
} from './url-state.ts';

export interface Url {
  readonly path: string;
  readonly search: string;
  readonly state: UrlState;
  /** Address of a page with the state that travels, and parameters of its own. */
  readonly href: (path: string, extra?: SearchPatch) => string;
  /** Address of this page with some parameters changed. */
  readonly here: (patch: SearchPatch) => string;
  readonly go: (href: string, options?: { readonly replace?: boolean }) => void;
}

/** The address as state: read it, build links from it, move it. */
export function useUrl(): Url {
  const [path, navigate] = useLocation();
  const search = useSearch();
  return useMemo(
    () => ({
      path,
      search,
      state: readUrlState(search),
      href: (to, extra = {}) => carryTo(to, search, extra),
      here: (patch) => path + patchSearch(search, patch),
      go: (href, options = {}) => navigate(href, { replace: options.replace ?? false }),
    }),
    [path, search, navigate],
  );
}

/**
 * Addresses of other pages, for what stands on a page a thousand times: it is drawn anew when period, organisation,
 * language or theme change, not with every letter somebody types into a search field.
 */
export function useHref(): Pick<Url, 'href'> {
  const carried = useLocationProperty(() => carriedSearch(location.search));
  return useMemo(() => ({ href: (to, extra = {}) => carryTo(to, carried, extra) }), [carried]);
}
