import {
  BLOCKING_DOUBTS,
  type DraftChanges,
  type DraftState,
  type Doubt,
} from '../../domain/import-draft.ts';
import { quarterKey } from '../../domain/period.ts';
import type { TableSummary } from '../../extract/types.ts';
import type { Corrections } from './import-input.ts';
import { hasContent, quarterOf } from './place-report.ts';
import type { Understanding } from './understand-file.ts';

/** Everything that keeps a file from being taken unseen, what keeps it from being taken at all first. */
export function draftDoubts(
  { extraction, org }: Understanding,
  { replaces, isLocked }: DraftChanges,
  corrections: Corrections,
): readonly Doubt[] {
  const { tables, report } = extraction;
  const doubts: Doubt[] = [];
  const add = (code: Doubt['code'], params: Doubt['params'] = {}) => doubts.push({ code, params });
  const found = hasContent(extraction);
  const quarter = quarterOf(extraction, corrections);
  if (!found) add(tables.some(isOpen) ? 'columns_unread' : 'nothing_found');
  if (quarter === null) add('period_unknown');
  else if (report.isPeriodGuessed) add('period_guessed', { period: quarterKey(quarter) });
  if (isLocked && quarter !== null) add('quarter_locked', { period: quarterKey(quarter) });
  if (org.isTitle) add('org_unknown');
  if (found && extraction.metrics.length === 0) add('targets_unread', { n: tables.length });
  if (found) {
    for (const header of unknownHeaders(tables)) add('column_unknown', { header });
    const unread = tables.filter(({ isRead }) => !isRead).length;
    if (unread > 0) add('table_unread', { n: unread });
  }
  if (replaces !== null) add('replaces_report', { title: replaces.title });
  return doubts;
}

export function draftState(doubts: readonly Doubt[]): DraftState {
  if (doubts.length === 0) return 'certain';
  return doubts.some(({ code }) => BLOCKING_DOUBTS.some((each) => each === code)) ? 'needs_input' : 'ready';
}

function isOpen({ isRead, columns }: TableSummary): boolean {
  return !isRead || columns.some(({ source }) => source === 'unknown');
}

/** Headers of columns that hold something and were not read, each once. */
function unknownHeaders(tables: readonly TableSummary[]): readonly string[] {
  const unknown = tables
    .filter(({ isRead }) => isRead)
    .flatMap(({ columns }) => columns)
    .filter(({ source, header, isBlank }) => source === 'unknown' && header !== '' && !isBlank);
  return [...new Set(unknown.map(({ header }) => header))];
}
