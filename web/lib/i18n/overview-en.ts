/** English words of the overview's summary, heatmap, filters and presentation; same shape as `overview-zh.ts`. */
import type { Text } from './zh.ts';

export const overviewEn: Text['overview'] = {
  filterByOwner: 'Department',
  allOwners: 'All departments',
  ownerEmpty: (owner) => `${owner} has no target in this quarter`,
  present: 'Present',
  presentHint: 'Presentation for a projector (P)',
  leavePresent: 'Leave presentation (P or Esc)',
  summary: 'In words',
  summaryNote: 'Written from accepted figures; every number leads to its source',
  copySummary: 'Copy summary',
  summaryCopied: 'Summary copied',
  offline:
    'The service does not answer. These are the figures read last, and nothing is lost; they update once it is back.',
  heatmap: 'Heatmap',
  heatmapNote: 'A cell for each quarter: attainment and status',
  heatmapOwnersNote: 'A cell for each target: attainment and status',
  heatmapBy: 'Rows of the heatmap',
  byGoal: 'By target',
  byOwner: 'By department',
  goals: (from, to) => `Targets by quarter, ${from} to ${to}`,
  goal: 'Target',
  owner: 'Department',
  noOwner: 'No department named',
  ownersTable: 'Departments and their targets',
  metOf: (met, all) => `${met} of ${all} met`,
  cell: (name, quarter, value) => `${name}, ${quarter}: ${value}`,
  heatmapKeys: 'Arrow keys move, Enter opens',
};
