import type { RunningServer } from '../../../scripts/lib/start-built-server.ts';
import { readReports, readScorecard } from './read-api.ts';

/** Every page of the product, one kind of each. */
export const PAGES = [
  'overview',
  'organisations',
  'metrics',
  'metric',
  'compare',
  'two reports',
  'tasks',
  'reports',
  'report text',
  'export',
  'admin',
  'thresholds',
  'definitions',
  'definition',
  'sheet',
  'log',
  'api',
  'schedule',
  'departments',
  'import settings',
  'units',
  'about',
  'sample',
] as const;

export type PageName = (typeof PAGES)[number];

const FIXED: Readonly<Record<Exclude<PageName, 'metric' | 'definition' | 'report text'>, string>> = {
  overview: '/?period=2021-Q3',
  organisations: '/organisations?period=2021-Q3',
  metrics: '/indicators?period=2021-Q3',
  compare: '/compare?period=2021-Q3',
  'two reports': '/compare?period=2021-Q3&tab=editions',
  tasks: '/tasks?period=2021-Q3',
  reports: '/reports?period=2021-Q3',
  export: '/export?period=2021-Q3&chart=trend',
  admin: '/admin/metrics?period=2021-Q3&metric=new',
  thresholds: '/admin/thresholds?period=2021-Q3',
  definitions: '/admin/indicators?period=2021-Q3',
  sheet: '/admin/sheet?period=2021-Q3&year=2021',
  departments: '/admin/organisations?period=2021-Q3',
  'import settings': '/admin/imports?period=2021-Q3',
  units: '/admin/units?period=2021-Q3',
  about: '/admin/about?period=2021-Q3',
  sample: '/admin/sample?period=2021-Q3',
  schedule: '/admin/schedule?period=2021-Q3&item=new',
  api: '/api-docs?q=embed',
  log: '/admin/log?period=2021-Q3',
};

/** The address of a page on a server with the sample; it has a query, so that `&lang=` can follow. */
export async function pathOf(page: PageName, server: RunningServer): Promise<string> {
  if (page === 'report text') {
    const [report] = await readReports(server);
    return `/reports/${report?.id ?? ''}?period=2021-Q3`;
  }
  if (page === 'metric' || page === 'definition') {
    const { metrics } = await readScorecard(server, '?period=2021-Q3');
    const id = metrics.find(({ isPinned }) => isPinned)?.indicatorId ?? '';
    if (page === 'definition') return `/admin/indicators?period=2021-Q3&metric=${id}`;
    return `/indicators/${id}?period=2021-Q3`;
  }
  return FIXED[page];
}
