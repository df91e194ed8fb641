/** Step log: which rule made, changed or dropped what. Costs nothing when nobody listens. */
import type { Range, TraceSink } from './types.ts';

export type Action = 'made' | 'changed' | 'dropped';

/** Writes one line of the log; without a sink it does nothing. */
export function trace(
  sink: TraceSink | undefined,
  step: string,
  rule: string,
  action: Action,
  range: Range | null,
  note = '',
): void {
  sink?.({ step, rule, action, range, note });
}
