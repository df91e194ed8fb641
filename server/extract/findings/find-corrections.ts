/** Where a report takes back a figure it gave before: 上半年数由268人更正为251人. */
import { foldText } from '../../domain/fold-text.ts';
import { recognizeQuantities } from '../recognizers/quantity.ts';
import type { Correction } from '../types.ts';

/** What is done to a figure that was told before; 调整 and 调减 speak of goals. */
const CORRECTED = /(?:更正|订正|修正|核减|核增|核定|核实|勘误|修订)(?:为|至|到)/gu;
/** How far the old figure may stand before the word, and the new one behind it. */
const REACH_BEFORE = 60;
const REACH_AFTER = 16;
const MOST = 200;

/** One entry for each old figure before such a word in its sentence, with the new one behind it; units must be stated. */
export function findCorrections(text: string): readonly Correction[] {
  const folded = foldText(text);
  return [...folded.matchAll(CORRECTED)].slice(0, MOST).flatMap((match) => {
    const at = match.index;
    const end = at + match[0].length;
    const start = Math.max(0, at - REACH_BEFORE);
    const from =
      start +
      Math.max(...['。', ';', '\n', '|'].map((mark) => folded.slice(start, at).lastIndexOf(mark))) +
      1;
    const [now] = recognizeQuantities(text, { start: end, end: Math.min(text.length, end + REACH_AFTER) });
    if (now === undefined || now.unit === '') return [];
    return recognizeQuantities(text, { start: from, end: at })
      .filter(({ unit }) => unit !== '')
      .map((before) => ({
        before: { value: before.value, unit: before.unit },
        now: { value: now.value, unit: now.unit },
        start: before.start,
        end: now.end,
      }));
  });
}
