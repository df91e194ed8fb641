import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { OrganisationRollUps, RollUps } from '../../server/domain/roll-up-view.ts';
import { answerOf, api } from './client.ts';
import { presentOnly } from './present-only.ts';

/** How many targets each organisation meets: in a quarter, or each in its newest. */
export function organisationRollUpsQuery(period: string | null) {
  return queryOptions({
    queryKey: ['scorecard', 'organisations', { period }],
    queryFn: async ({ signal }): Promise<OrganisationRollUps> => {
      const query = { by: 'organisation' as const, ...presentOnly({ period }) };
      const answer = await answerOf<RollUps>(api.rollups.$get({ query }, { init: { signal } }), signal);
      if (answer.by !== 'organisation') throw new Error(`asked by organisation, answered by ${answer.by}`);
      return answer;
    },
    placeholderData: keepPreviousData,
  });
}
