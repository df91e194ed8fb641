import {
  setAcceptance as storeAcceptance,
  type OrganisationRow,
} from '../../db/repositories/organisations.ts';
import { ACCEPTANCE_RULE, ACCEPTANCE_RULE_VERSION, type Acceptance } from '../domain/acceptance.ts';
import { findOrganisation } from './board/find-organisation.ts';
import type { ServiceContext } from './context.ts';
import { recordChange } from './record-change.ts';

/** Whether certain figures of an organisation are accepted on import by rule. @throws AppError organisation_not_found */
export async function getAcceptance({ store }: ServiceContext, org: string): Promise<Acceptance> {
  return toView(await findOrganisation(store, org));
}

/**
 * Switches acceptance by rule on or off for an organisation's next imports; figures that stand keep their state.
 * @throws AppError organisation_not_found
 */
export async function setAcceptance(
  context: ServiceContext,
  org: string,
  { isOn, reason }: { readonly isOn: boolean; readonly reason: string | null },
): Promise<Acceptance> {
  return context.store.tx(async (session) => {
    // Read where it is written: what another one set a moment ago is what stood before.
    const organisation = await findOrganisation(session, org);
    const { id: organisationId, acceptsByRule } = organisation;
    if (acceptsByRule !== isOn) {
      const rule = { rule: ACCEPTANCE_RULE, version: ACCEPTANCE_RULE_VERSION };
      await storeAcceptance(session, organisationId, isOn);
      await recordChange(session, context, {
        ...{ organisationId, action: 'organisation.acceptance_set', subject: 'organisation' },
        ...{ subjectId: organisationId, reason },
        before: { isOn: acceptsByRule, ...rule },
        after: { isOn, ...rule },
      });
    }
    return toView({ ...organisation, acceptsByRule: isOn });
  });
}

function toView({ id: organisationId, acceptsByRule: isOn }: OrganisationRow): Acceptance {
  return { organisationId, isOn, rule: ACCEPTANCE_RULE, version: ACCEPTANCE_RULE_VERSION };
}
