import type { QuartersMeasure, QuartersMode } from '../../charts/quarters-input.ts';
import type { SearchPatch } from '../../lib/url-state.ts';

/** What the quarter chart shows, as the address says it; the defaults leave the address clean. */
export interface ChartChoice {
  readonly mode: QuartersMode;
  readonly measure: QuartersMeasure;
  readonly hasLastYear: boolean;
}

/** `?mode=single&measure=attainment`; anything else is the default: cumulative values. */
export function readChartChoice(search: string): ChartChoice {
  const params = new URLSearchParams(search);
  return {
    mode: params.get('mode') === 'single' ? 'single' : 'cumulative',
    measure: params.get('measure') === 'attainment' ? 'attainment' : 'value',
    hasLastYear: params.get('ly') !== '0',
  };
}

/** The address parameters of a choice. */
export function chartChoicePatch({ mode, measure, hasLastYear }: ChartChoice): SearchPatch {
  return {
    mode: mode === 'single' ? mode : null,
    measure: measure === 'attainment' ? measure : null,
    ly: hasLastYear ? null : '0',
  };
}
