import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { foldForSearch, searchTerms } from '../../../../server/domain/search.ts';
import { searchQuery } from '../../../api/search.ts';
import { fixedEntries, type Surroundings } from './fixed-entries.ts';
import { hitEntries } from './hit-entries.tsx';
import { PALETTE_GROUPS, type PaletteEntry } from './palette-entry.ts';

/** Long enough that a word typed at speed is asked for once. */
const PAUSE_MS = 120;

export interface PaletteList {
  /** In the order they are shown. */
  readonly entries: readonly PaletteEntry[];
  readonly isSearching: boolean;
  readonly hasFailed: boolean;
  readonly hasMore: boolean;
}

/** What the palette offers for what was typed: pages and actions at once, what search finds as it comes. */
export function usePaletteEntries(typed: string, around: Surroundings): PaletteList {
  const asked = useSettled(typed.trim());
  const { data, isFetching, isError } = useQuery(searchQuery(asked));
  const { url, settings, board } = around;
  const fixed = useMemo(() => fixedEntries(around), [around]);
  const entries = useMemo(() => {
    const terms = searchTerms(typed);
    const own = fixed.filter(({ words }) => terms.every((term) => foldForSearch(words).includes(term)));
    const hits = terms.length === 0 ? [] : (data?.hits ?? []);
    const all = [...own, ...hitEntries(hits, url, settings.lang, board?.organisation.id)];
    return PALETTE_GROUPS.flatMap((group) => all.filter((entry) => entry.group === group));
  }, [fixed, typed, data, url, settings.lang, board]);
  const isSearching = typed.trim() !== '' && (isFetching || asked !== typed.trim());
  const hasMore = typed.trim() !== '' && (data?.more.length ?? 0) > 0;
  return { entries, isSearching, hasFailed: isError, hasMore };
}

/** The value once it has stood still for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
