/** The rule that accepts figures on import: stated, and nothing above a note speaks against them. */
export const ACCEPTANCE_RULE = 'stated_without_doubt';
/** Raised whenever the rule decides otherwise for any figure. */
export const ACCEPTANCE_RULE_VERSION = 1;

/** Whether the rule accepts figures for an organisation; where it does not, every figure waits for a person. */
export interface Acceptance {
  readonly organisationId: string;
  readonly isOn: boolean;
  readonly rule: string;
  readonly version: number;
}
