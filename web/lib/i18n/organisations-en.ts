/** English words of the page of all organisations; same shape as `organisations-zh.ts`. */
import type { Text } from './zh.ts';

export const organisationsEn: Text['organisations'] = {
  title: 'All organisations',
  open: 'All organisations…',
  finding: (met, reported, organisations, pending) =>
    `${met} of ${reported} ${pending > 0 ? 'checked' : 'reported'} targets met in ${organisations} ${organisations === 1 ? 'organisation' : 'organisations'}`,
  nobody: 'No organisation has reported a figure yet',
  late: (n) => `${n} behind or missed`,
  note: 'Each at its own newest quarter; the sample is in no total',
  noteAt: (period) => `All at ${period}; the sample is in no total`,
  newest: 'Show the newest quarter of each',
  organisation: 'Organisation',
  period: 'Period',
  met: 'Met',
  metOf: (met, reported) => `${met} of ${reported}`,
  lateHead: 'Behind',
  silent: 'Not reported',
  pending: 'To check',
  spread: 'By status',
  noReport: 'no report for this quarter',
  table: 'Targets met by organisation',
};
