import { putFollowUp, type FollowUpRow } from '../../../db/repositories/follow-ups.ts';
import type { FollowUpChange, FollowUpView } from '../../domain/follow-up.ts';
import { quarterKey, type Quarter } from '../../domain/period.ts';
import { AppError } from '../../errors.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import type { ServiceContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { refuseLocked } from '../review/refuse-locked.ts';
import { requireRevision } from '../review/require-revision.ts';
import { followUpsIn } from './list-follow-ups.ts';

export interface FollowUpInput {
  readonly organisationId: string;
  readonly period: Quarter;
  /** The words of the next step. */
  readonly text: string;
  readonly revision: string | null;
  readonly change: FollowUpChange;
}

/**
 * Sets state, owner or due quarter of a next step; logged with what stood before.
 * @throws AppError organisation_not_found, quarter_locked, invalid_request (no such next step), changed_meanwhile
 */
export async function setFollowUp(context: ServiceContext, input: FollowUpInput): Promise<FollowUpView> {
  const { store, actor, now, newId } = context;
  const { period, text, revision, change } = input;
  return store.tx(async (session) => {
    const { id: organisationId } = await findOrganisation(session, input.organisationId);
    await refuseLocked(session, organisationId, period);
    const find = async () =>
      (await followUpsIn(session, organisationId, period)).find((view) => view.text === text);
    const before = await find();
    if (before === undefined) throw new AppError('invalid_request', { where: 'text' });
    const id = before.id ?? newId();
    await requireRevision(session, id, revision, { current: settings(before), show: (state) => state });
    const after: FollowUpRow = {
      ...{ id, organisationId, indicatorId: null, period: quarterKey(period), text, withdrawnAt: null },
      ...{ editionId: before.editionId, taskTitle: before.taskTitle, span: before.span },
      owner: change.owner === undefined ? before.owner : change.owner,
      duePeriod: change.duePeriod === undefined ? before.duePeriod : change.duePeriod,
      state: change.state ?? before.state,
      stateBy: change.state === undefined ? before.stateBy : actor,
      actor,
      createdAt: now(),
    };
    await putFollowUp(session, after);
    await recordChange(session, context, {
      organisationId,
      action: before.id === null ? 'follow_up.added' : 'follow_up.changed',
      ...{ subject: 'follow_up', subjectId: id },
      before: { text, ...settings(before) },
      after: { text, ...settings(after) },
    });
    return (await find()) ?? before;
  });
}

function settings({ state, owner, duePeriod }: Pick<FollowUpView, 'state' | 'owner' | 'duePeriod'>) {
  return { state, owner, duePeriod };
}
