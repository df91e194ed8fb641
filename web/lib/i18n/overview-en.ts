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
  sentence: (counts, isClosed) => {
    const late = isClosed ? 'missed' : 'behind';
    const targets = (n: number | undefined): string => (n === 1 ? 'target' : 'targets');
    const have = (n: number | undefined): string => (n === 1 ? 'has' : 'have');
    const are = (n: number | undefined): string => (n === 1 ? 'is' : 'are');
    const moved = counts['moved'];
    return {
      nothing_reported: 'No accepted figures yet.',
      reached:
        (counts['exceeded'] ?? 0) > 0
          ? `{reached} of {reported} ${targets(counts['reported'])} with an accepted figure met, {exceeded} exceeded.`
          : `{reached} of {reported} ${targets(counts['reported'])} with an accepted figure met.`,
      ahead: 'Furthest ahead of pace: {names}.',
      none_late: isClosed ? 'No target was missed.' : 'None is behind or at risk.',
      late:
        (counts['risk'] ?? 0) === 0
          ? `{late} ${late}.`
          : (counts['behind'] ?? 0) === 0
            ? '{late} at risk.'
            : `{behind} ${late}, {risk} at risk.`,
      worst: 'The widest gaps: {names}.',
      silent: `{silent} ${have(counts['silent'])} no figure: {names}.`,
      waiting: `{waiting} ${counts['waiting'] === 1 ? 'awaits' : 'await'} a check and ${are(counts['waiting'])} not counted: {names}.`,
      improved: `Since {since} {moved} ${have(moved)} improved: {names}.`,
      worsened: `Since {since} {moved} ${have(moved)} worsened: {names}.`,
      newly_reported: `Since {since} {moved} ${are(moved)} newly reported: {names}.`,
      fell_silent: `Since {since} {moved} ${are(moved)} no longer reported: {names}.`,
      revised: `{moved} ${targets(moved)} changed within the year: {names}.`,
      unchanged: 'No status has changed since {since}.',
    };
  },
  behindPace: (points) => `${points} against pace`,
  usedShare: (percent) => `${percent} used`,
  fromTo: (before, after) => `${before} → ${after}`,
  facts: (parts) => ` (${parts.join(', ')})`,
  andMore: (n) => ` and ${n} more`,
  sentenceGap: ' ',
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
