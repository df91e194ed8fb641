import type { ApiRow } from './api-row.ts';
import { embedBody, embedFileParam, embedPictureQuery, embedsQuery } from './embed-params.ts';
import { idParam } from './params.ts';

const FIELDS = ['id', 'kind', 'indicatorId', 'name', 'period', 'lang', 'theme', 'path', 'expiresAt'];

/** Routes about cards on other pages. */
export const EMBED_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/embeds',
    summary: 'Links under which cards can be seen on other pages, as far as they still work',
    query: embedsQuery,
    answers: { 200: { description: 'Links', fields: [...FIELDS, 'lastUsedAt'], isList: true } },
    errors: ['organisation_not_found', 'no_reports'],
  },
  {
    method: 'post',
    path: '/api/embeds',
    summary: 'Make a signed link to one card or picture that works without signing in, until it ends',
    body: embedBody,
    answers: { 201: { description: 'The link', fields: FIELDS } },
    errors: ['invalid_request', 'cross_site', 'indicator_not_found', 'organisation_not_found', 'no_reports'],
  },
  {
    method: 'delete',
    path: '/api/embeds/{id}',
    summary: 'Take a link back for good',
    param: idParam,
    answers: { 200: { description: 'It shows nothing from now on', fields: ['revoked'] } },
    errors: ['cross_site', 'embed_not_found'],
  },
  {
    method: 'get',
    path: '/embed/{file}',
    summary: 'The card of a link, or its picture; a page of its own says why when there is none (404, 410)',
    param: embedFileParam,
    query: embedPictureQuery,
    answers: {
      200: { description: 'The card, or the picture', fields: [], file: 'text/html' },
      404: { description: 'No link of this server, or nothing to show', fields: [], file: 'text/html' },
      410: { description: 'The link ended or was taken back', fields: [], file: 'text/html' },
    },
    errors: ['invalid_request'],
  },
];
