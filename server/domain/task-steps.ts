import type { Span } from './provenance.ts';

/** What a report says about a task beside its targets: 存在问题 and 下一步打算, cut into items. */
export interface TaskSteps {
  readonly taskId: string;
  readonly problems: readonly Span[];
  readonly nextSteps: readonly Span[];
}

/** The same for every task of the report that speaks for a quarter; null and none without a report. */
export interface QuarterSteps {
  readonly period: string;
  readonly editionId: string | null;
  readonly tasks: readonly TaskSteps[];
}
