import { useMemo } from 'react';
import { parseQuarter, quarterKey } from '../../../server/domain/period.ts';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import { useKeys, type KeyMap } from '../../lib/use-keys.ts';
import { useUrl } from '../../lib/use-url.ts';
import { neighbourYears } from './neighbour-years.ts';

const NONE: KeyMap = {};

/** `1`–`4` choose the quarter, `[` and `]` the year, where a board is on screen. */
export function usePeriodKeys(board: Scorecard | null, years: readonly number[]): void {
  const url = useUrl();
  const keys = useMemo<KeyMap>(() => {
    const shown = board === null ? null : parseQuarter(board.period);
    if (board === null || shown === null) return NONE;
    const { before, after } = neighbourYears(years, shown.year);
    const goTo = (year: number, quarter: number): void => {
      url.go(url.here({ period: quarterKey({ year, quarter }), status: null }));
    };
    const toYear = (year: number | null): (() => void) => {
      return () => {
        if (year !== null) goTo(year, shown.quarter);
      };
    };
    const quarters = [1, 2, 3, 4].map(
      (quarter) => [String(quarter), () => goTo(shown.year, quarter)] as const,
    );
    return { ...Object.fromEntries(quarters), '[': toYear(before), ']': toYear(after) };
  }, [board, years, url]);
  useKeys(keys);
}
