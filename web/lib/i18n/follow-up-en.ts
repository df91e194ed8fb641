/** English words of next steps that somebody keeps an eye on. */
import type { FollowUpText } from './use-follow-up-text.ts';

export const followUpEn: FollowUpText = {
  state: 'State',
  states: { open: 'Open', done: 'Done', dropped: 'Dropped' },
  owner: 'Department',
  nobody: 'Nobody yet',
  due: 'Due',
  noDue: 'Any time',
  of: (field, step) => `${field}: ${step}`,
  next: 'Next report',
  saved: 'Saved',
  offline: 'Connection lost; not saved. Try again.',
};
