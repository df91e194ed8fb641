import { queryOptions } from '@tanstack/react-query';
import type { LogKind, LogPage } from '../../server/domain/log-view.ts';
import { answerOf, api } from './client.ts';
import { presentOnly } from './present-only.ts';

/** A page of the log; `before` is where the page before ended. */
export function logQuery(org: string | null, kind: LogKind | null, before: string | null) {
  return queryOptions({
    queryKey: ['log', { org, kind, before }],
    queryFn: ({ signal }): Promise<LogPage> =>
      answerOf(
        api.log.$get(
          { query: { ...presentOnly({ org, before }), ...(kind === null ? {} : { kind }) } },
          { init: { signal } },
        ),
        signal,
      ),
  });
}
