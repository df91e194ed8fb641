import { followUpsOf, type FollowUpRow } from '../../../db/repositories/follow-ups.ts';
import { ownersByTask } from '../../../db/repositories/owners.ts';
import { editionsOf, reportText, type EditionRow } from '../../../db/repositories/reports.ts';
import { tasksOf } from '../../../db/repositories/tasks.ts';
import type { Session } from '../../../db/store.ts';
import type { PromiseOutcome } from '../../domain/edition-change.ts';
import type { FollowUpView } from '../../domain/follow-up.ts';
import { quarterKey, shiftQuarter, type Quarter } from '../../domain/period.ts';
import { cutItems } from '../board/cut-items.ts';
import { editionsInForce } from '../board/editions-in-force.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import type { ServiceContext } from '../context.ts';
import { followPromises } from '../editions/follow-promises.ts';
import { revisionOf } from '../review/review-log.ts';

/** The next steps that a quarter's report promises, with what people set and the next report says. @throws AppError organisation_not_found */
export async function listFollowUps(
  { store }: Pick<ServiceContext, 'store'>,
  organisationId: string,
  period: Quarter,
): Promise<readonly FollowUpView[]> {
  const { id } = await findOrganisation(store, organisationId);
  return followUpsIn(store, id, period);
}

/** The same inside a transaction. What people set stays listed where a corrected file no longer promises it. */
export async function followUpsIn(
  session: Session,
  organisationId: string,
  quarter: Quarter,
): Promise<readonly FollowUpView[]> {
  const inForce = editionsInForce(await editionsOf(session, organisationId));
  const edition = inForce.get(quarterKey(quarter));
  const next = inForce.get(quarterKey(shiftQuarter(quarter, 1)));
  const promised = edition === undefined ? [] : await promisedIn(session, edition, quarter);
  const told =
    edition === undefined || next === undefined ? [] : await followPromises(session, edition, next, null);
  const rows = await followUpsOf(session, organisationId, quarterKey(quarter));
  const texts = new Set(promised.map(({ text }) => text));
  const gone = rows.filter(({ text }) => !texts.has(text)).map(unset);
  return Promise.all(
    [...promised, ...gone].map(async (view) => {
      const row = rows.find(({ text }) => text === view.text);
      const judged = withOutcome(view, told);
      if (row === undefined) return judged;
      const { id, owner, duePeriod, state, stateBy } = row;
      const isSet = stateBy !== 'rule';
      const revision = (await revisionOf(session, id))?.id ?? null;
      return { ...judged, id, owner, duePeriod, revision, ...(isSet ? { state, stateBy } : {}) };
    }),
  );
}

async function promisedIn(
  session: Session,
  edition: EditionRow,
  quarter: Quarter,
): Promise<readonly FollowUpView[]> {
  const [tasks, stored, owners] = await Promise.all([
    tasksOf(session, edition.id),
    reportText(session, edition.id),
    ownersByTask(session, edition.id),
  ]);
  const duePeriod = quarterKey(shiftQuarter(quarter, 1));
  const views = tasks.flatMap(({ id, title, fields }) =>
    fields
      .filter(({ role }) => role === 'next')
      .flatMap((field) => cutItems(stored?.text ?? '', field))
      .map((span): FollowUpView => {
        const about = { editionId: edition.id, taskTitle: title, owner: owners.get(id)?.[0] ?? null };
        return { ...OPEN, ...about, period: quarterKey(quarter), text: span.quote, span, duePeriod };
      }),
  );
  return [...new Map(views.toReversed().map((view) => [view.text, view])).values()].toReversed();
}

const OPEN = {
  id: null,
  state: 'open',
  stateBy: 'rule',
  outcome: null,
  evidence: null,
  revision: null,
} as const;

function unset({ period, editionId, taskTitle, text, span, owner, duePeriod }: FollowUpRow): FollowUpView {
  return { ...OPEN, period, editionId, taskTitle, text, span, owner, duePeriod };
}

function withOutcome(view: FollowUpView, told: readonly PromiseOutcome[]): FollowUpView {
  const found = told.find(({ promise }) => promise.span.quote === view.text);
  if (found === undefined) return view;
  const { outcome, evidence } = found;
  return { ...view, outcome, evidence, state: outcome === 'done' ? 'done' : 'open' };
}
