/** One picture of the guide, taken in both languages. */
export interface GuideShot {
  /** `docs/guide/images/<name>-zh.webp` and `…-en.webp`. */
  readonly name: string;
  /** Address on the server; `{indicator}` and `{report}` are those of the sample that the guide speaks of. */
  readonly path: string;
  readonly theme?: 'dark';
  /** Height in CSS pixels; 900 without. */
  readonly height?: number;
}

const QUARTER = 'period=2021-Q3';

/** Every picture of the guide. All show the bundled sample as it is after the first start. */
export const GUIDE_SHOTS: readonly GuideShot[] = [
  { name: 'overview', path: `/?${QUARTER}`, height: 1100 },
  { name: 'overview-dark', path: `/?${QUARTER}`, theme: 'dark', height: 1100 },
  { name: 'metric', path: `/indicators/{indicator}?${QUARTER}` },
  { name: 'organisations', path: '/organisations' },
  { name: 'indicators', path: `/indicators?${QUARTER}` },
  { name: 'reports', path: '/reports' },
  { name: 'report', path: '/reports/{report}?task=2' },
  { name: 'compare', path: `/compare?${QUARTER}&measure=value` },
  { name: 'tasks', path: `/tasks?${QUARTER}` },
  { name: 'export', path: `/export?${QUARTER}` },
  { name: 'schedule', path: '/admin/schedule' },
  { name: 'metrics', path: `/admin/metrics?${QUARTER}` },
  { name: 'thresholds', path: `/admin/thresholds?${QUARTER}` },
  { name: 'log', path: '/admin/log' },
];
