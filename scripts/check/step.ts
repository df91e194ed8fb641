/** What a check answers: problems to mend, and one short line of figures worth seeing even when all is well. */
export interface StepResult {
  /** One readable line each; empty when the step passes. */
  readonly problems: readonly string[];
  readonly note: string;
}

export interface Step {
  readonly name: string;
  readonly run: (root: string) => Promise<StepResult> | StepResult;
}
