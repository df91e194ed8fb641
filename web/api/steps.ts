import { queryOptions } from '@tanstack/react-query';
import type { About } from '../../server/domain/about-view.ts';
import type { MergeResult, MoveResult, MoveWish } from '../../server/domain/move-view.ts';
import type {
  OrganisationEntry,
  OrganisationNames,
  RememberedColumns,
} from '../../server/domain/organisation-view.ts';
import { answerOf, api } from './client.ts';

/** What moving a report would change; nothing is stored. */
export function movePreviewQuery(reportId: string, wish: MoveWish | null) {
  return queryOptions({
    queryKey: ['reports', reportId, 'move', wish],
    enabled: wish !== null,
    retry: false,
    queryFn: ({ signal }): Promise<MoveResult> =>
      answerOf(
        api.reports[':id'].move.preview.$post(
          { param: { id: reportId }, json: wish ?? {} },
          { init: { signal } },
        ),
        signal,
      ),
  });
}

export function moveReport(reportId: string, wish: MoveWish, reason: string): Promise<MoveResult> {
  return answerOf(api.reports[':id'].move.$post({ param: { id: reportId }, json: { ...wish, reason } }));
}

/** Every organisation with what it holds. */
export function organisationsQuery() {
  return queryOptions({
    queryKey: ['organisations', 'list'],
    queryFn: ({ signal }): Promise<readonly OrganisationEntry[]> =>
      answerOf(api.organisations.$get({}, { init: { signal } }), signal),
  });
}

/** Says what an organisation is called; answers the step by which that is taken back. */
export function nameOrganisation(
  id: string,
  { aliases, ...names }: OrganisationNames,
  reason: string,
): Promise<{ readonly stepId: string | null }> {
  const others = aliases === undefined ? {} : { aliases: [...aliases] };
  return answerOf(
    api.organisations[':id'].names.$put({ param: { id }, json: { ...names, ...others, reason } }),
  );
}

/** What making one organisation of two would change; nothing is stored. */
export function mergePreviewQuery(id: string, into: string | null) {
  return queryOptions({
    queryKey: ['organisations', id, 'merge', into],
    enabled: into !== null,
    retry: false,
    queryFn: ({ signal }): Promise<MergeResult> =>
      answerOf(
        api.organisations[':id'].merge.preview.$post(
          { param: { id }, json: { into: into ?? '' } },
          { init: { signal } },
        ),
        signal,
      ),
  });
}

export function mergeOrganisations(id: string, into: string, reason: string): Promise<MergeResult> {
  return answerOf(api.organisations[':id'].merge.$post({ param: { id }, json: { into, reason } }));
}

/** What people said of the columns of an organisation's reports. */
export function rememberedQuery(id: string) {
  return queryOptions({
    queryKey: ['organisations', id, 'columns'],
    queryFn: ({ signal }): Promise<RememberedColumns> =>
      answerOf(api.organisations[':id'].columns.$get({ param: { id } }, { init: { signal } }), signal),
  });
}

export function forgetColumn(id: string, columnId: string): Promise<{ readonly stepId: string }> {
  return answerOf(api.organisations[':id'].columns[':columnId'].$delete({ param: { id, columnId } }));
}

/** Takes a big step or a setting back. */
export function undoStep(stepId: string): Promise<{ readonly undone: string }> {
  return answerOf(api.log[':stepId'].undo.$post({ param: { stepId } }));
}

export function aboutQuery() {
  return queryOptions({
    queryKey: ['about'],
    queryFn: ({ signal }): Promise<About> => answerOf(api.about.$get({}, { init: { signal } }), signal),
  });
}
