import type { EditionRows } from '../../../db/repositories/edition-rows.ts';
import { adoptIndicator } from '../../../db/repositories/indicators.ts';
import { setMovedTo } from '../../../db/repositories/links.ts';
import { countMetricsOf } from '../../../db/repositories/metrics.ts';
import type { Session } from '../../../db/store.ts';
import type { ContentRows } from '../import/plan-content.ts';

export interface Adoption {
  readonly content: ContentRows;
  /** Indicator before → indicator at the new place. */
  readonly homes: Map<string, string>;
}

/**
 * Takes indicators along that nothing names any more where the report was: one that is new at the new place keeps
 * its id, one that continues another answers with that. Runs inside a transaction, before the rows are written.
 */
export async function adoptIndicators(
  session: Session,
  {
    content,
    old,
    organisationId,
  }: { readonly content: ContentRows; readonly old: EditionRows; readonly organisationId: string },
): Promise<Adoption> {
  const created = new Set(content.indicators.map(({ id }) => id));
  const earlier = new Map(old.metrics.map((row) => [row.id, row.indicatorId]));
  const homes = new Map<string, string>();
  const kept = new Map<string, string>();
  for (const { id, indicatorId } of content.metrics) {
    const from = earlier.get(id);
    if (from === undefined) continue;
    const isLeft = (await countMetricsOf(session, from)) === 0;
    if (isLeft && created.has(indicatorId)) kept.set(indicatorId, from);
    homes.set(from, kept.get(indicatorId) ?? indicatorId);
    if (!isLeft) continue;
    await adoptIndicator(session, from, organisationId);
    if (!created.has(indicatorId)) await setMovedTo(session, from, indicatorId);
  }
  return { content: renamed(content, kept), homes };
}

/** The rows with indicators that were there in place of those an import would make. */
function renamed(content: ContentRows, kept: ReadonlyMap<string, string>): ContentRows {
  const of = (id: string): string => kept.get(id) ?? id;
  const hung = <R extends { readonly indicatorId: string }>(rows: readonly R[]): readonly R[] =>
    rows.map((row) => ({ ...row, indicatorId: of(row.indicatorId) }));
  return {
    ...content,
    indicators: content.indicators.filter(({ id }) => !kept.has(id)),
    linkCandidates: hung(content.linkCandidates),
    metrics: hung(content.metrics),
    targets: hung(content.targets),
    observations: hung(content.observations),
    findings: content.findings.map((row) => ({
      ...row,
      indicatorId: row.indicatorId == null ? null : of(row.indicatorId),
    })),
  };
}
