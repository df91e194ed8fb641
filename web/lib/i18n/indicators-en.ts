/** English words of the list of indicators; same shape as `indicators-zh.ts`. */
import type { Text } from './zh.ts';

export const indicatorsEn: Text['indicators'] = {
  title: 'Metrics',
  count: (shown, all) => (shown === all ? `${all}` : `${shown} of ${all}`),
  filters: 'Filters',
  search: 'Find a metric',
  searchHint: 'Name, task or department (/)',
  status: 'Status',
  anyStatus: 'Any status',
  owner: 'Department',
  anyOwner: 'All departments',
  task: 'Task',
  anyTask: 'All tasks',
  review: 'Review',
  anyReview: 'Any review',
  reviews: { accepted: 'Accepted', pending: 'To check', none: 'No figure' },
  order: 'Order',
  orders: {
    board: 'What needs attention first',
    name: 'By name',
    attainment: 'By attainment',
    pace: 'By distance to pace',
    status: 'By status',
    task: 'By task',
  },
  name: 'Name',
  none: 'No metric fits',
  noneHint: 'Try another word, or clear the filters.',
};
