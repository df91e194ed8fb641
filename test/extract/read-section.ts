import { buildClaims } from '../../server/extract/claims/build-claims.ts';
import type { ClaimDraft } from '../../server/extract/claims/claim-draft.ts';
import { readMetrics } from '../../server/extract/read-metrics.ts';
import type { SectionMetric } from '../../server/extract/read-metrics.ts';
import { nameRows, rowNameOf } from '../../server/extract/matching/name-rows.ts';
import type { MadeSection } from './make-section.ts';

const REFERENCE = { year: 2021, quarter: 3 };

/** Claims of a made section, rows named, in a report of 2021 Q3. */
export function claimsOf({ text, section }: MadeSection): readonly ClaimDraft[] {
  return nameRows(buildClaims({ text, section, reference: REFERENCE }), rowNameOf(text, section));
}

/** Metrics of a made section with their findings. */
export function metricsOf(made: MadeSection): readonly SectionMetric[] {
  const { text, section } = made;
  return readMetrics({ text, section, claims: claimsOf(made), reference: REFERENCE });
}
