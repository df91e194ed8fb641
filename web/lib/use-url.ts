import { createContext, useContext, useMemo } from 'react';
import { navigate, useLocationProperty } from 'wouter/use-browser-location';
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
  /** Address of this page as it stands at the call, with some parameters changed. */
  readonly here: (patch: SearchPatch) => string;
  readonly go: (href: string, options?: { readonly replace?: boolean }) => void;
}

/** One watcher of the address for the whole page: a watcher a link makes every step of a long list slow. */
export const UrlContext = createContext<Url | null>(null);
export const HrefContext = createContext<Pick<Url, 'href'> | null>(null);

/** The address as state: read it, build links from it, move it. */
export function useUrl(): Url {
  return useContext(UrlContext) ?? urlOf(location.pathname, location.search);
}

/**
 * Addresses of other pages, for what stands on a page a thousand times: it is drawn anew when period, organisation,
 * language or theme change, not with every letter somebody types into a search field.
 */
export function useHref(): Pick<Url, 'href'> {
  return useContext(HrefContext) ?? hrefsOf(carriedSearch(location.search));
}

/** Watches the address, for the one provider of both. */
export function useAddress(): { readonly url: Url; readonly hrefs: Pick<Url, 'href'> } {
  const path = useLocationProperty(() => location.pathname);
  const search = useLocationProperty(() => location.search);
  const url = useMemo(() => urlOf(path, search), [path, search]);
  const carried = carriedSearch(search);
  const hrefs = useMemo(() => hrefsOf(carried), [carried]);
  return { url, hrefs };
}

function urlOf(path: string, search: string): Url {
  return {
    path,
    search,
    state: readUrlState(search),
    href: (to, extra = {}) => carryTo(to, search, extra),
    here: (patch) => path + patchSearch(location.search, patch),
    go: (href, options = {}) => navigate(href, { replace: options.replace ?? false }),
  };
}

function hrefsOf(carried: string): Pick<Url, 'href'> {
  return { href: (to, extra = {}) => carryTo(to, carried, extra) };
}
