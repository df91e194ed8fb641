import { DOCUMENT_LABELS, FOOTER_LINE } from '../lexicon/headers.ts';
import { OWNER_SUFFIX } from '../lexicon/layout-cues.ts';

const DOCUMENT_NUMBER = /^[^,。;]{0,16}[〔[(](?:19|20)[0-9]{2}[)\]〕][0-9]{1,5}号$/;
const DATE_LINE =
  /^(?:(?:19|20)[0-9]{2}|[二〇零○一三四五六七八九]{4})年[^,。;]{2,10}日$|^(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}$/;
const ADDRESSEE = /^[^。;0-9]{2,40}:$/;
const ENGLISH_REFERENCE = /^(?:reference|ref|published|issued|reporting period)\b/i;

/** Whether a line of prose speaks of the document itself (number, addressee, date, contact, web page) and of no task. `line` is folded. */
export function isNoiseLine(line: string): boolean {
  const words = line.trim();
  return (
    words === '' ||
    FOOTER_LINE.test(words) ||
    DOCUMENT_LABELS.test(words) ||
    DOCUMENT_NUMBER.test(words) ||
    DATE_LINE.test(words) ||
    ADDRESSEE.test(words) ||
    ENGLISH_REFERENCE.test(words) ||
    isSignature(words)
  );
}

/** A department's name alone on its line. */
function isSignature(words: string): boolean {
  return (
    words.length <= 24 && !/[,。;:、0-9]/.test(words) && OWNER_SUFFIX.test(words.replace(/\(.{1,6}\)$/, ''))
  );
}
