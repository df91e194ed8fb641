import { queryOptions } from '@tanstack/react-query';
import type { SampleView } from '../../server/domain/sample-view.ts';
import { answerOf, api } from './client.ts';

/** Whether the bundled sample is shown. */
export function sampleQuery() {
  return queryOptions({
    queryKey: ['sample'],
    queryFn: ({ signal }): Promise<SampleView> => answerOf(api.sample.$get({}, { init: { signal } }), signal),
  });
}

/** Takes the sample out of every board, or puts it back. */
export function setSample(isShown: boolean): Promise<SampleView> {
  return answerOf<SampleView>(api.sample.$put({ json: { isShown } }));
}
