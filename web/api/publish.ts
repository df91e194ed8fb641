import { queryOptions } from '@tanstack/react-query';
import type { PeriodState } from '../../server/domain/scorecard.ts';
import { answerOf, api } from './client.ts';

/** Which quarter of which organisation. */
export interface QuarterAddress {
  readonly organisationId: string;
  readonly period: string;
}

/** What a quarter that is locked answered, and whether computing it again agrees; `holds` null while it is open. */
export interface SealCheck {
  readonly state: PeriodState;
  readonly holds: boolean | null;
  readonly broken: readonly string[];
}

/** One step of a quarter: the state it had when the reader saw it, and the one it should have. */
export interface StateStep {
  readonly seen: PeriodState;
  readonly state: PeriodState;
  /** Needed to open it again. */
  readonly reason: string | null;
}

/** Publishes a quarter, locks it, or opens it again; the answer is a conflict when somebody else did meanwhile. */
export function setPeriodState(
  { organisationId, period }: QuarterAddress,
  step: StateStep,
): Promise<{ readonly period: string; readonly state: PeriodState }> {
  return answerOf(
    api.organisations[':id'].periods[':period'].state.$put({
      param: { id: organisationId, period },
      json: { ...step },
    }),
  );
}

/** Whether a locked quarter still gives the answers that were sealed. */
export function sealQuery({ organisationId, period }: QuarterAddress) {
  return queryOptions({
    queryKey: ['organisations', organisationId, 'seal', period],
    queryFn: ({ signal }): Promise<SealCheck> =>
      answerOf(
        api.organisations[':id'].periods[':period'].seal.$get(
          { param: { id: organisationId, period } },
          { init: { signal } },
        ),
        signal,
      ),
  });
}
