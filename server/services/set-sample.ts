import { editionsOfSample, setWithdrawn } from '../../db/repositories/reports.ts';
import type { SampleView } from '../domain/sample-view.ts';
import type { ServiceContext } from './context.ts';
import { refreshFindings } from './editions/refresh-findings.ts';
import { recordChange } from './record-change.ts';
import { refuseLocked } from './review/refuse-locked.ts';

/** Whether the bundled sample is shown, and how many reports it has. */
export async function getSample({ store }: ServiceContext): Promise<SampleView> {
  const editions = await editionsOfSample(store);
  return { isShown: editions.some(({ withdrawnAt }) => withdrawnAt === null), reports: editions.length };
}

/**
 * Takes the bundled sample out of every board in one step, or puts it back; nothing is deleted.
 * @throws AppError quarter_locked when a quarter of it is locked; nothing changes then
 */
export async function setSample(context: ServiceContext, isShown: boolean): Promise<SampleView> {
  const { store, actor, now } = context;
  await store.tx(async (session) => {
    const touched = (await editionsOfSample(session)).filter(
      ({ withdrawnAt }) => (withdrawnAt === null) !== isShown,
    );
    const mark = isShown ? null : { at: now(), by: actor };
    for (const edition of touched) {
      await refuseLocked(session, edition.organisationId, edition);
      await setWithdrawn(session, edition.id, mark);
    }
    for (const organisationId of new Set(touched.map((edition) => edition.organisationId))) {
      await refreshFindings(session, organisationId);
      await recordChange(session, context, {
        organisationId,
        action: isShown ? 'sample.restored' : 'sample.removed',
        subject: 'organisation',
        subjectId: organisationId,
        before: { isShown: !isShown },
        after: { isShown },
      });
    }
  });
  return getSample(context);
}
