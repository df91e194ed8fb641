import { queryOptions } from '@tanstack/react-query';
import type {
  EntryGrid,
  HandCell,
  IndicatorSettings,
  TargetByHand,
  Written,
} from '../../server/domain/by-hand.ts';
import { answerOf, api } from './client.ts';
import { presentOnly } from './present-only.ts';

/** The grid of an organisation's year; without one the newest. */
export function entriesQuery(org: string | null, year: string | null) {
  return queryOptions({
    queryKey: ['entries', { org, year }],
    queryFn: ({ signal }): Promise<EntryGrid> =>
      answerOf(api.entries.$get({ query: presentOnly({ org, year }) }, { init: { signal } }), signal),
  });
}

/** Organisation and indicator of an entry, by id. */
export interface EntryKey {
  readonly org: string;
  readonly indicator: string;
}

/** Why something is entered, and the step of it that was seen. */
export interface EntryNote {
  readonly reason: string | null;
  readonly revision: string | null;
}

const { indicators } = api.organisations[':org'];

/** States a quarter's figure; null takes back what was entered. */
export function putFigure(
  key: EntryKey,
  period: string,
  value: number | null,
  note: EntryNote,
): Promise<Written> {
  const param = { ...key, period };
  const figures = indicators[':indicator'].observations[':period'];
  return value === null
    ? answerOf<Written>(figures.$delete({ param, query: presentOnly({ ...note }) }))
    : answerOf<Written>(figures.$put({ param, json: { value, ...note } }));
}

/** States a year's target; null takes back what was entered. */
export function putTarget(
  key: EntryKey,
  year: number,
  target: TargetByHand | null,
  note: EntryNote & { readonly from: string | null },
): Promise<Written> {
  const param = { ...key, year: String(year) };
  const { from, ...rest } = note;
  const targets = indicators[':indicator'].targets[':year'];
  return target === null
    ? answerOf<Written>(targets.$delete({ param, query: presentOnly({ ...note }) }))
    : answerOf<Written>(targets.$put({ param, json: { ...target, ...rest, ...presentOnly({ from }) } }));
}

/** Makes an indicator (its name is the key) or says what one is (by its id). */
export function putIndicator(
  { org, indicator }: EntryKey,
  settings: IndicatorSettings,
  note: { readonly reason: string | null; readonly revision?: string | null },
): Promise<Written> {
  const param = { org, indicator: encodeURIComponent(indicator) };
  return answerOf<Written>(indicators[':indicator'].$put({ param, json: { ...settings, ...note } }));
}

/** Takes the last step of a cell back. */
export async function undoEntry({ editionId, metricId, revision }: UndoStep): Promise<void> {
  await answerOf(
    api.reports[':id'].metrics[':metricId'].undo.$post({
      param: { id: editionId, metricId },
      json: { revision },
    }),
  );
}

export type UndoStep = Pick<HandCell, 'editionId' | 'metricId' | 'revision'>;

/** What undoing a written entry needs; null when nothing was written. */
export function undoStepOf({ changed, editionId, metricId, revision }: Written): UndoStep | null {
  return changed && editionId !== null && metricId !== null ? { editionId, metricId, revision } : null;
}
