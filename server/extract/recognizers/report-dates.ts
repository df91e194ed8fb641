import { foldText } from '../../domain/fold-text.ts';

const DIGITS = '〇一二三四五六七八九';
const CHINESE_DATE =
  /[二〇零○一三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日/g;
const DATE =
  /(?<year>(?:19|20)[0-9]{2})(?:年|-|\/|\.)(?<month>[0-9]{1,2})(?:月|-|\/|\.)(?<day>[0-9]{1,2})(?:日|(?![0-9]))/;
const LABELLED =
  /(?:发文日期|发布日期|发布时间|公开日期|成文日期|生成日期|报出日期|报送日期|报送时间|填报日期|填报时间|印发时间|印发日期|签发日期|(?<!截止|截至|统计|数据)日期)[:为\s|]{1,6}(?<rest>[^\n]{8,24})/g;
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const ENGLISH_DATE =
  /(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)? )?(?<month>January|February|March|April|May|June|July|August|September|October|November|December)(?: (?<day2>[0-9]{1,2}),)? (?<year>20[0-9]{2})/;
const PUBLISHED = /(?:published|issued|date)[^\n.]{0,40}/gi;
/** Dates in the closing lines are signatures. */
const TAIL_LINES = 6;

/** The day the report was issued, ISO date: a labelled date, else the one it is signed with; null when there is none. */
export function issueDate(text: string): string | null {
  const folded = foldText(text);
  const labelled = [...folded.matchAll(LABELLED)].map((match) => isoDate(match.groups?.['rest'] ?? ''));
  const lines = folded.split('\n').map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const signed = filled
    .slice(-TAIL_LINES)
    .filter((line) => line.length <= 16)
    .map(isoDate);
  const published = [...folded.matchAll(PUBLISHED)].map((match) => englishDate(match[0]));
  return [...labelled, ...signed.reverse(), ...published].find((date) => date !== null) ?? null;
}

/** The first date in the words as ISO date; null for none or one that no calendar has. */
export function isoDate(words: string): string | null {
  const plain = words.replace(CHINESE_DATE, arabicDate);
  const { year, month, day } = DATE.exec(plain)?.groups ?? {};
  return year === undefined ? englishDate(words) : checked(Number(year), Number(month), Number(day));
}

function englishDate(words: string): string | null {
  const groups = ENGLISH_DATE.exec(words)?.groups;
  const day = groups?.['day'] ?? groups?.['day2'];
  if (groups === undefined || day === undefined) return null;
  const month = MONTHS.indexOf((groups['month'] ?? '').toLowerCase()) + 1;
  return checked(Number(groups['year']), month, Number(day));
}

function checked(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** 二〇二一年十二月七日 → 2021年12月7日. */
function arabicDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split(/[年月日]/);
  return `${digits(year)}年${tens(month)}月${tens(day)}日`;
}

/** 二〇二一 → 2021. */
export function digits(text: string): string {
  return [...text.replace(/[零○]/g, '〇')].map((char) => DIGITS.indexOf(char)).join('');
}

function tens(text: string): number {
  const [before = '', after] = text.split('十');
  if (after === undefined) return DIGITS.indexOf(text);
  return (before === '' ? 1 : DIGITS.indexOf(before)) * 10 + (after === '' ? 0 : DIGITS.indexOf(after));
}
