import type { Finding } from '../../server/domain/finding.ts';
import type { Span } from '../../server/domain/provenance.ts';
import type { Extraction } from '../../server/extract/types.ts';

/** Every span of an extraction, wherever it hangs. */
export function spansOf(extraction: Extraction): readonly Span[] {
  const { tasks, metrics, milestones, findings } = extraction;
  return [
    ...tasks.flatMap(({ titleSpan }) => (titleSpan === null ? [] : [titleSpan])),
    ...metrics.flatMap(({ target, actual, candidates, said, claim }) => [
      ...(target?.spans ?? []),
      ...(actual?.spans ?? []),
      ...candidates.flatMap(({ spans }) => spans),
      ...(said === null ? [] : [said]),
      ...(claim === null ? [] : [{ ...claim, role: 'claim' as const }]),
    ]),
    ...milestones.flatMap(({ goalSpan, evidence }) => [goalSpan, ...evidence]),
    ...findings.flatMap(({ spans }: Finding) => spans),
  ];
}
