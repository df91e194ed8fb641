import { useMemo } from 'react';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { hasPercent, isYearToDate } from '../../charts/quarters-input.ts';
import { useKeys, type KeyMap } from '../../lib/use-keys.ts';
import { useUrl } from '../../lib/use-url.ts';
import { chartChoicePatch, readChartChoice } from './chart-choice.ts';

/** `←` and `→` go to the neighbours on the board, `c` turns to single quarters and back, `v` to attainment and back, `y` hides last year. */
export function useIndicatorKeys({ metric, previousYear, previousId, nextId }: IndicatorDetail): void {
  const url = useUrl();
  const keys = useMemo<KeyMap>(() => {
    const choice = readChartChoice(url.search);
    const show = (patch: Partial<typeof choice>): void =>
      url.go(url.here(chartChoicePatch({ ...choice, ...patch })), { replace: true });
    const goTo = (id: string) => () => url.go(url.href(`/indicators/${encodeURIComponent(id)}`));
    return {
      ...(previousId === null ? {} : { ArrowLeft: goTo(previousId) }),
      ...(nextId === null ? {} : { ArrowRight: goTo(nextId) }),
      ...(isYearToDate(metric)
        ? { c: () => show({ mode: choice.mode === 'single' ? 'cumulative' : 'single' }) }
        : {}),
      ...(hasPercent(metric)
        ? { v: () => show({ measure: choice.measure === 'value' ? 'attainment' : 'value' }) }
        : {}),
      ...(previousYear.length === 0 ? {} : { y: () => show({ hasLastYear: !choice.hasLastYear }) }),
    };
  }, [metric, previousYear, previousId, nextId, url]);
  useKeys(keys);
}
