/** The quarters of an organisation, as the API answers them. */

/** Which quarters an organisation has reports for. */
export interface PeriodList {
  readonly organisationId: string;
  /** Month its year starts with. */
  readonly yearStart: number;
  readonly newestPeriod: string | null;
  /** Reporting years with reports, first to last. */
  readonly years: readonly number[];
  /** Quarters with reports, first to last. */
  readonly periods: readonly PeriodView[];
}

/** A quarter on the period ruler. */
export interface PeriodView {
  readonly period: string;
  readonly hasReport: boolean;
  readonly isIllustrative: boolean;
}
