import type { ApiRow } from './api-row.ts';
import { searchQuery } from './search-params.ts';

export const SEARCH_ROWS: readonly ApiRow[] = [
  {
    method: 'get',
    path: '/api/search',
    summary: 'Indicators, tasks, reports and places in their texts that hold some words',
    query: searchQuery,
    answers: { 200: { description: 'What was found', fields: ['terms', 'hits', 'more'] } },
    errors: ['invalid_request', 'organisation_not_found'],
  },
];
