/** English words of the page that shows the API. */
import type { ApiDocsText } from './api-docs-zh.ts';

export const apiDocsEn: ApiDocsText = {
  title: 'API',
  lead: (version) =>
    `Every route of this server, version ${version}, from /api/openapi.json (OpenAPI 3.1). All addresses are on this server; answers are JSON or files.`,
  download: 'Download openapi.json',
  search: 'Find a route',
  searchHint: 'Path, method or purpose',
  found: (n, of) => (n === of ? `${of} routes` : `${n} of ${of} routes`),
  none: 'No route matches.',
  areas: 'Areas',
  parameters: 'Parameters',
  parameter: 'Parameter',
  place: 'Place',
  places: { path: 'in the path', query: 'in the query' },
  type: 'Type',
  meaning: 'Meaning',
  required: 'required',
  usual: (value) => `default ${value}`,
  body: 'Request',
  example: 'Example',
  answers: 'Answers',
  errors: 'Errors',
  errorForm: 'Errors are RFC 9457 problem documents (application/problem+json):',
  status: 'Status',
  codes: 'code and meaning',
  file: 'a file',
  anything: 'anything',
  listOf: (type) => `list of ${type}`,
  or: ' or ',
  english: '',
};
