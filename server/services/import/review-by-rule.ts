import type { Severity } from '../../domain/finding.ts';
import type { Review } from '../../domain/indicator.ts';
import type { Metric } from '../../extract/types.ts';

/**
 * The state of a figure right after import: accepted when it is stated and nothing above a note speaks
 * against it, else it waits for a check; where the rule is switched off everything waits. Null when there is no figure.
 */
export function reviewByRule(
  metric: Metric,
  severities: readonly Severity[],
  { isOn }: { readonly isOn: boolean },
): Review | null {
  if (metric.actual === null) return null;
  if (!isOn) return 'pending';
  const isCertain = metric.actual.how === 'stated' && !metric.needsReview;
  return isCertain && severities.every((severity) => severity === 'note') ? 'accepted' : 'pending';
}
