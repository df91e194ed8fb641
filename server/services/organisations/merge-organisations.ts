import type { MergeResult } from '../../domain/move-view.ts';
import type { ServiceContext } from '../context.ts';
import { dryRun } from '../dry-run.ts';
import { applyMerge, type MergeInput } from './apply-merge.ts';

/**
 * Makes one organisation of two, in one step that can be taken back.
 * @throws AppError organisation_not_found, same_organisation, organisation_fixed, year_start_differs, quarter_locked
 */
export async function mergeOrganisations(context: ServiceContext, input: MergeInput): Promise<MergeResult> {
  return context.store.tx((session) => applyMerge(session, context, input));
}

/** What a merge would change; nothing is stored. @throws AppError as `mergeOrganisations` */
export async function previewMerge(
  context: ServiceContext,
  input: Omit<MergeInput, 'reason'>,
): Promise<MergeResult> {
  const work = { ...input, reason: null };
  const result = await dryRun(context.store, (session) => applyMerge(session, context, work));
  return { ...result, stepId: null };
}
