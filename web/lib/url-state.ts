/** What the address says: `?period=2021-Q3&org=…&lang=zh&theme=dark&status=behind&owner=…&present=1`. A link shows what its sender saw. */
import { STATUSES } from '../../server/domain/attainment.ts';
import type { Lang } from '../../server/domain/format.ts';
import { parseQuarter, quarterKey } from '../../server/domain/period.ts';
import type { Bucket } from '../../server/domain/scorecard.ts';
import { parseLang } from './choose-lang.ts';
import { parseTheme, type Theme } from './choose-theme.ts';

/** Null where the address is silent or says something unreadable: the defaults decide then. */
export interface UrlState {
  readonly period: string | null;
  readonly org: string | null;
  readonly lang: Lang | null;
  readonly theme: Theme | null;
  readonly status: Bucket | null;
  /** A responsible unit that the board is narrowed to. */
  readonly owner: string | null;
  /** Shown on a projector: large, without what leads elsewhere. */
  readonly isPresenting: boolean;
  /** Rows of the heatmap. */
  readonly heatBy: 'goal' | 'owner';
}

/** Parameters that travel with every link; all others belong to one page. */
const CARRIED = ['period', 'org', 'lang', 'theme'] as const;
const BUCKETS: readonly Bucket[] = [...STATUSES, 'pending'];

export type SearchPatch = Readonly<Record<string, string | null>>;

/** Reads the state out of a query string, with or without its question mark. */
export function readUrlState(search: string): UrlState {
  const params = new URLSearchParams(search);
  const quarter = parseQuarter(params.get('period') ?? '');
  const status = params.get('status');
  return {
    period: quarter === null ? null : quarterKey(quarter),
    org: params.get('org'),
    lang: parseLang(params.get('lang')),
    theme: parseTheme(params.get('theme')),
    status: BUCKETS.find((bucket) => bucket === status) ?? null,
    owner: params.get('owner'),
    isPresenting: params.get('present') === '1',
    heatBy: params.get('heat') === 'owner' ? 'owner' : 'goal',
  };
}

/** The query string with some parameters set, or removed where null: `?period=2021-Q3`, or nothing at all. */
export function patchSearch(search: string, patch: SearchPatch): string {
  const params = new URLSearchParams(search);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) params.delete(key);
    else params.set(key, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The address of another page that keeps period, organisation, language and theme. */
export function carryTo(path: string, search: string, extra: SearchPatch = {}): string {
  return path + patchSearch('', { ...carriedOf(search), ...extra });
}

/** The part of a query string that travels with every link: `?period=2021-Q3&lang=zh`. */
export function carriedSearch(search: string): string {
  return patchSearch('', carriedOf(search));
}

function carriedOf(search: string): SearchPatch {
  const current = new URLSearchParams(search);
  return Object.fromEntries(CARRIED.map((key) => [key, current.get(key)]));
}
