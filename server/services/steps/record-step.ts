import { recordEvent } from '../../../db/repositories/audit-events.ts';
import type { AuditAction } from '../../../db/sqlite/schema/audit-event.ts';
import type { Session } from '../../../db/store.ts';
import type { ServiceContext } from '../context.ts';
import { freeze, type Frozen } from '../review/freeze.ts';
import type { RowTrace } from './row-trace.ts';

export interface BigStep {
  readonly action: AuditAction;
  readonly subject: string;
  readonly subjectId: string;
  /** Whose log tells it first. */
  readonly organisationId: string;
  /** All whose rows it touched; the others' logs tell it too. */
  readonly organisations: readonly string[];
  readonly editionId: string | null;
  readonly reason: string | null;
  readonly before: Frozen;
  readonly after: Frozen;
  readonly trace: RowTrace;
  /** Place in the log before anything that belongs to the step. */
  readonly since?: number;
}

/** Appends a big step with all that taking it back needs; answers its id. Runs inside a transaction. */
export async function recordStep(
  session: Session,
  { actor, now, newId }: ServiceContext,
  { trace, organisations, since, before, after, ...step }: BigStep,
): Promise<string> {
  const id = newId();
  const createdAt = now();
  const note = since === undefined ? {} : { since };
  await recordEvent(session, {
    ...{ id, ...step, actor, createdAt },
    before: { ...before, ...freeze({ trace }) },
    after: { ...after, organisations, ...note },
  });
  // One that goes into another is told there.
  const told = [step.organisationId, step.subjectId];
  for (const organisationId of organisations.filter((each) => !told.includes(each)))
    await recordEvent(session, {
      ...{ id: newId(), action: step.action, subject: 'organisation', subjectId: organisationId },
      ...{ organisationId, editionId: null, reason: step.reason, before, after, actor, createdAt },
    });
  return id;
}
