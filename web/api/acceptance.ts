import { queryOptions } from '@tanstack/react-query';
import type { Acceptance } from '../../server/domain/acceptance.ts';
import { answerOf, api } from './client.ts';

/** Whether certain figures of an organisation are accepted on import by rule. */
export function acceptanceQuery(id: string) {
  return queryOptions({
    queryKey: ['organisations', id, 'acceptance'],
    queryFn: ({ signal }): Promise<Acceptance> =>
      answerOf(api.organisations[':id'].acceptance.$get({ param: { id } }, { init: { signal } }), signal),
  });
}

export function setAcceptance(id: string, isOn: boolean): Promise<Acceptance> {
  return answerOf(api.organisations[':id'].acceptance.$put({ param: { id }, json: { isOn } }));
}
