import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { carryTo, patchSearch, readUrlState, type SearchPatch, type UrlState } from './url-state.ts';

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
