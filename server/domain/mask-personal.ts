/**
 * Personal data in quoted sentences, hidden before a sentence leaves the product in a file: mobile and landline
 * numbers, identity numbers, e-mail addresses. The length stays, so that what was there can be told.
 *
 *     联系人张某，电话13912345678  →  联系人张某，电话139*****678
 */
/** Eleven digits before a unit of measure are an amount. */
const MOBILE =
  /(?<![\d.])1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\d.]| ?[%元万亿人户家个项件次吨亩台套辆只本份笔篇])/g;
const LANDLINE = /(?<![\d.-])\(?0\d{2,3}\)?[- ]\d{7,8}(?:-\d{1,5})?(?![\d.-])/g;
/** Area, birth date, sequence, check digit: the shape of GB 11643. */
const IDENTITY = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g;
const EMAIL = /[a-zA-Z\d][\w.+-]{0,40}@[a-zA-Z\d][\w.-]{2,80}/g;
/** Seven or eight digits are a telephone number only where a word says so. */
const SAID_NUMBER = /(?<=(?:电话|手机|传真|热线|Tel|tel|Phone|phone)[^\d\n]{0,6})\d{7,8}(?!\d)/g;
const KEPT = 3;

/** The text with personal data starred out but for its first and last characters. Everything else is unchanged. */
export function maskPersonal(text: string): string {
  return [IDENTITY, MOBILE, LANDLINE, SAID_NUMBER]
    .reduce((masked, pattern) => masked.replace(pattern, starred), text)
    .replace(EMAIL, (address) => {
      const at = address.indexOf('@');
      return `${address.slice(0, 1)}${'*'.repeat(Math.max(2, at - 1))}${address.slice(at)}`;
    });
}

function starred(number: string): string {
  return number.slice(0, KEPT) + '*'.repeat(number.length - 2 * KEPT) + number.slice(-KEPT);
}
