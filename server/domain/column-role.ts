/** What a person may say a column holds, in the order in which it is offered; `other` is left unread. */
export const COLUMN_ROLES = [
  'task',
  'indicator',
  'target',
  'progress',
  'rate',
  'unit',
  'owner',
  'measures',
  'problems',
  'next',
  'forecast',
  'prior',
  'number',
  'remark',
  'other',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];
