import type { SearchPatch } from '../../lib/url-state.ts';

/** Most metrics that are drawn as small multiples. */
export const MOST_PICKS = 12;

/** What the comparison shows, as the address says it; the defaults leave the address clean. */
export interface CompareChoice {
  readonly tab: 'quarters' | 'editions';
  readonly mode: 'cumulative' | 'single';
  readonly measure: 'value' | 'attainment';
  /** Year to compare with: null for the one before, 0 for none. */
  readonly yearB: number | null;
  /** Ids of the metrics that are drawn; null for the first ones. */
  readonly picks: readonly string[] | null;
  readonly isPickedOnly: boolean;
  readonly filter: string;
  /** Ids of the two reports. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Reads the choice out of a query string. */
export function readCompareChoice(search: string): CompareChoice {
  const params = new URLSearchParams(search);
  const yearB = params.get('b');
  return {
    tab: params.get('tab') === 'editions' ? 'editions' : 'quarters',
    mode: params.get('mode') === 'single' ? 'single' : 'cumulative',
    measure: params.get('measure') === 'value' ? 'value' : 'attainment',
    yearB: yearB !== null && /^\d{1,4}$/.test(yearB) ? Number(yearB) : null,
    picks: params.get('pick')?.split(',').filter(Boolean).slice(0, MOST_PICKS) ?? null,
    isPickedOnly: params.get('only') === '1',
    filter: params.get('q') ?? '',
    from: params.get('from'),
    to: params.get('to'),
  };
}

/** The address parameters of a part of a choice. */
export function comparePatch(choice: Partial<CompareChoice>): SearchPatch {
  const patch: Record<string, string | null> = {};
  if (choice.tab !== undefined) patch['tab'] = choice.tab === 'editions' ? 'editions' : null;
  if (choice.mode !== undefined) patch['mode'] = choice.mode === 'single' ? 'single' : null;
  if (choice.measure !== undefined) patch['measure'] = choice.measure === 'value' ? 'value' : null;
  if (choice.yearB !== undefined) patch['b'] = choice.yearB === null ? null : String(choice.yearB);
  if (choice.picks !== undefined) patch['pick'] = choice.picks === null ? null : choice.picks.join(',');
  if (choice.isPickedOnly !== undefined) patch['only'] = choice.isPickedOnly ? '1' : null;
  if (choice.filter !== undefined) patch['q'] = choice.filter === '' ? null : choice.filter;
  if (choice.from !== undefined) patch['from'] = choice.from;
  if (choice.to !== undefined) patch['to'] = choice.to;
  return patch;
}
