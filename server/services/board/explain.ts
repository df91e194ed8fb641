import { assess, STATUS_RULE_VERSION, type AssessInput, type Assessment } from '../../domain/attainment.ts';
import type { Why } from '../../domain/derived.ts';

/** Judges, and keeps what the judgement rests on. Figures carry only what counts: value, unit, basis. */
export function judge(inputs: Required<AssessInput>): Assessment & { readonly why: Why } {
  const assessment = assess(inputs);
  const [rule = ''] = assessment.rule.split('@');
  return { ...assessment, why: { rule, version: STATUS_RULE_VERSION, inputs } };
}
