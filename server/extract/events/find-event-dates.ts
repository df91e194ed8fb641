/** Days and months on which something happened, as prose names them: 今年3月, 6月4日, on 21 August. */
import { quarterEnd, type Quarter } from '../../domain/period.ts';
import { recognizePeriods } from '../recognizers/period.ts';
import type { PeriodMention, Range } from '../types.ts';

export interface EventDate extends Range {
  /** ISO day, or `2021-03` where only the month is named. */
  readonly on: string;
}

/** 截至9月底 says how things stood then; 10月底前 and 将于10月 are still to come. */
const STATE = /^(?:截至|截止|到|至)|^(?:as )?(?:at|of) /iu;
const TO_COME_BEFORE =
  /(?:截至|截止|[到至较比由从自将拟]|计划|预计|力争|确保|\b(?:by|before|until|since))[于在]? {0,2}$/iu;
const TO_COME_AFTER = /^(?:以?前|之前|起|以来)/u;

/**
 * The dates in a stretch of the stored text on which events fell, in order: days and single months of the
 * report's year up to its end. Years that a text means otherwise, and dates to come, are none.
 */
export function findEventDates(text: string, range: Range, reference: Quarter): readonly EventDate[] {
  return recognizePeriods(text, reference, range).flatMap((mention) => {
    const on = dayOf(mention);
    if (on === null || !isEvent(text, mention) || !isWithin(on, reference)) return [];
    return [{ start: mention.start, end: mention.end, on }];
  });
}

function dayOf({ period, asOf, isAmbiguous, isPrior }: PeriodMention): string | null {
  if (isAmbiguous || isPrior === true) return null;
  if (asOf !== null) return asOf;
  return period?.months === 1 ? period.start.slice(0, 7) : null;
}

function isEvent(text: string, { start, end }: Range): boolean {
  return (
    !STATE.test(text.slice(start, end)) &&
    !TO_COME_BEFORE.test(text.slice(Math.max(0, start - 8), start)) &&
    !TO_COME_AFTER.test(text.slice(end, end + 2))
  );
}

/** A reporting year may begin in the calendar year before. */
function isWithin(on: string, reference: Quarter): boolean {
  const end = quarterEnd(reference);
  return on.slice(0, 7) <= end.slice(0, 7) && on.slice(0, 4) >= String(reference.year - 1);
}
