import { queryOptions } from '@tanstack/react-query';
import type { ColumnsView, RepairResult, RepairWish } from '../../server/domain/column-repair.ts';
import { answerOf, api } from './client.ts';

/** The columns of a stored report as they are read, and what could repair them. */
export function columnsQuery(reportId: string) {
  return queryOptions({
    queryKey: ['reports', reportId, 'columns'],
    queryFn: ({ signal }): Promise<ColumnsView> =>
      answerOf(api.reports[':id'].columns.$get({ param: { id: reportId } }, { init: { signal } }), signal),
  });
}

/** What a repair would change; nothing is stored. */
export function repairPreviewQuery(reportId: string, wish: RepairWish) {
  return queryOptions({
    queryKey: ['reports', reportId, 'columns', 'preview', wish],
    queryFn: ({ signal }): Promise<RepairResult> =>
      answerOf(
        api.reports[':id'].columns.preview.$post(
          { param: { id: reportId }, json: requestOf(wish) },
          { init: { signal } },
        ),
        signal,
      ),
  });
}

/** Reads a report again with other columns; the answer is a conflict when somebody repaired them meanwhile. */
export function repairColumns(
  { reportId, revision }: ColumnsSeen,
  wish: RepairWish,
  reason: string | null,
): Promise<RepairResult> {
  return answerOf(
    api.reports[':id'].columns.$post({
      param: { id: reportId },
      json: { ...requestOf(wish), revision, reason },
    }),
  );
}

/** Takes the last repair of a report's columns back. */
export function undoColumns({ reportId, revision }: ColumnsSeen): Promise<unknown> {
  return answerOf(api.reports[':id'].columns.undo.$post({ param: { id: reportId }, json: { revision } }));
}

/** Which report's columns, after which step about them. */
export interface ColumnsSeen {
  readonly reportId: string;
  readonly revision: string | null;
}

type Request = Parameters<(typeof api.reports)[':id']['columns']['preview']['$post']>[0]['json'];

function requestOf(wish: RepairWish): Request {
  return 'columns' in wish ? { columns: { ...wish.columns } } : { shift: { ...wish.shift } };
}
