/** Whether a metric surely goes on an indicator of earlier reports. Where it does not, it stands apart until a person decides. */

export type LinkReview = 'accepted' | 'pending';

/** An indicator that another one may be. */
export interface LinkOption {
  readonly indicatorId: string;
  readonly name: string;
  /** Likeness of name and target, 0.5 to about 1.2. */
  readonly score: number;
}

/** An indicator that waits for a person, with those it may be. */
export interface OpenLink {
  readonly indicatorId: string;
  readonly name: string;
  readonly unit: string;
  /** Quarters whose report in force names it. */
  readonly periods: readonly string[];
  /** Likeliest first, with the quarters that name them. */
  readonly candidates: readonly (LinkOption & { readonly periods: readonly string[] })[];
}

/** An indicator that may be the shown one: its quarters are missing in the series until a person decides. */
export type AwaitedLink = Pick<OpenLink, 'indicatorId' | 'name' | 'periods'>;
