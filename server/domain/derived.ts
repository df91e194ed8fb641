/** What is worked out from figures and what people decided about it. */
import type { AssessInput, Status } from './attainment.ts';
import type { Computed } from './computed.ts';
import type { Forecast } from './forecast.ts';

/** Why a status: `assess(inputs)` gives the same answer again. */
export interface Why {
  readonly rule: string;
  readonly version: number;
  readonly inputs: Required<AssessInput>;
}

/** A status that a person set for one quarter; the computed one stays in `status`. */
export interface ManualStatus {
  readonly status: Status;
  readonly reason: string;
  readonly actor: string;
  readonly at: string;
  /** The quarter that is judged by its figures again. */
  readonly expires: string;
}

/** What follows from the figures of the shown quarter and those before; only accepted figures count. */
export interface Derived {
  readonly requiredRunRate: Computed;
  readonly forecasts: readonly Forecast[];
  /** What each quarter of the year brought by itself. */
  readonly singleQuarters: readonly (Computed & { readonly period: string })[];
  readonly yearOnYear: Computed;
  readonly quarterOnQuarter: Computed;
}
