import { DOCUMENT_LABELS, FOOTER_LINE } from '../lexicon/headers.ts';
import { headerRole } from './header-role.ts';

const DOCUMENT_NUMBER = /^[^,。;]{0,16}[〔[(](?:19|20)[0-9]{2}[)\]〕][0-9]{1,5}号$/;
const DATE_LINE =
  /^(?:(?:19|20)[0-9]{2}|[二〇零○一三四五六七八九]{4})年[^,。;]{2,10}日$|^(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}$/;
const ADDRESSEE = /^[^。;0-9]{2,40}:$/;
const SIGNATURE_END = /(?:局|厅|委员会|委|政府|办公室|办|署|部|中心|公司|集团|院)$/;
const ENGLISH_REFERENCE = /^(?:reference|ref|published|issued|reporting period)\b/i;

/** Whether a line of prose speaks of the document itself (number, addressee, date, contact, web page) and of no task. `line` is folded; names alone on a line are signatures only near the end. */
export function isNoiseLine(line: string, isNearEnd: boolean): boolean {
  const words = line.trim();
  return (
    words === '' ||
    FOOTER_LINE.test(words) ||
    DOCUMENT_LABELS.test(words) ||
    DOCUMENT_NUMBER.test(words) ||
    DATE_LINE.test(words) ||
    (ADDRESSEE.test(words) && headerRole(words) === null) ||
    ENGLISH_REFERENCE.test(words) ||
    (isNearEnd && isSignature(words))
  );
}

/** A department's name alone on its line. */
function isSignature(words: string): boolean {
  return (
    words.length <= 24 && !/[,。;:、0-9]/.test(words) && SIGNATURE_END.test(words.replace(/\(.{1,6}\)$/, ''))
  );
}
