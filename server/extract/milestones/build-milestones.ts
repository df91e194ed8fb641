import type { Milestone, ReportFacts, Section } from '../types.ts';

export function buildMilestones(
  _text: string,
  _sections: readonly Section[],
  _report: ReportFacts,
): readonly Milestone[] {
  return [];
}
