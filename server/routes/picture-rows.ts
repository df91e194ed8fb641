import type { ErrorCode } from '../errors.ts';
import type { ApiRow } from './api-row.ts';
import { idParam } from './params.ts';
import { boardPictureQuery, indicatorPictureQuery } from './picture-params.ts';

const FILES = [
  { file: 'png', type: 'image/png' },
  { file: 'svg', type: 'image/svg+xml' },
] as const;
const BOARD_ERRORS: readonly ErrorCode[] = [
  'invalid_request',
  'organisation_not_found',
  'no_reports',
  'report_not_found',
];

/** The pictures, as the API description tells of them. */
export const PICTURE_ROWS: readonly ApiRow[] = FILES.flatMap(({ file, type }): readonly ApiRow[] => [
  {
    method: 'get',
    path: `/api/scorecard/chart.${file}`,
    summary:
      'The board of a quarter as a picture, with its source inside; figures that wait are left out and counted',
    query: boardPictureQuery,
    answers: { 200: { description: 'The picture', fields: [], file: type } },
    errors: BOARD_ERRORS,
  },
  {
    method: 'get',
    path: `/api/indicators/{id}/chart.${file}`,
    summary: 'One indicator as a picture: gauge, quarters or bar on the ruler of the board',
    param: idParam,
    query: indicatorPictureQuery,
    answers: { 200: { description: 'The picture', fields: [], file: type } },
    errors: ['invalid_request', 'indicator_not_found', 'report_not_found'],
  },
]);
