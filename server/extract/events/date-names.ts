import type { Observation } from '../../domain/indicator.ts';
import type { Quarter } from '../../domain/period.ts';
import type { Span } from '../../domain/provenance.ts';
import type { DatedName } from '../types.ts';
import { findEventDates, type EventDate } from './find-event-dates.ts';

/**
 * When each of the names of a counted figure came about, where the sentence dates every one of them; else none,
 * since a name without a date may be older.
 *
 *     今年3月,省里批准建设甲实验室、乙实验室        → both 2021-03
 *     6月4日授予甲县,7月2日授予乙县                → one each
 */
export function dateNames(
  text: string,
  actual: Observation | null,
  reference: Quarter | null,
): readonly DatedName[] {
  if (actual === null || reference === null || actual.how !== 'counted' || actual.basis !== 'cumulative')
    return [];
  const names = actual.spans.filter(({ role }) => role === 'name');
  const sentence = actual.spans.find(({ role }) => role === 'sentence');
  if (sentence === undefined || names.length !== actual.value) return [];
  const dates = findEventDates(text, sentence, reference).filter((date) => !isInside(date, names));
  const dated = names.flatMap((name): readonly DatedName[] => {
    const date = dateOf(name, dates);
    return date === undefined ? [] : [{ on: date.on, spans: [name, sentence] }];
  });
  return dated.length === names.length ? dated : [];
}

/** The last date before a name; one date alone in the sentence dates every name. */
function dateOf(name: Span, dates: readonly EventDate[]): EventDate | undefined {
  return dates.length === 1 ? dates[0] : dates.findLast((date) => date.end <= name.start);
}

function isInside(date: EventDate, names: readonly Span[]): boolean {
  return names.some((name) => date.start >= name.start && date.end <= name.end);
}
