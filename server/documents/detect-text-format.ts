/** What a decoded text is written in, by its content; the name only breaks ties. */
export type TextFormat = 'txt' | 'md' | 'html' | 'csv';

const HTML = /<(?:!doctype html|html|body|table|div|p)[\s>]/i;
const MD_RULE = /^[ \t]{0,8}\|?[ \t]{0,8}:?-{3,99}:?[ \t]{0,8}\|[-:| \t]{0,400}$/m;
const MD_HEADING = /^#{1,6}\s+\S/gm;
const MIN_CSV_FIELDS = 4;

export function detectTextFormat(text: string, fileName: string): TextFormat {
  if (HTML.test(text.slice(0, 2000).trimStart()) && /<\/(?:html|body|table|div|p)>/i.test(text))
    return 'html';
  const extension = /\.(?<name>[a-z]{1,10})$/i.exec(fileName)?.groups?.['name']?.toLowerCase() ?? '';
  if (isDelimited(text, extension)) return 'csv';
  if (MD_RULE.test(text) || (text.match(MD_HEADING)?.length ?? 0) >= 2) return 'md';
  return extension === 'md' || extension === 'markdown' ? 'md' : 'txt';
}

/**
 * Comma-separated: a file so named whose lines mostly have a comma, or any text all of whose lines have the same
 * number (four or more) of fields. Prose in Chinese is often typed with half-width commas, so lines must agree.
 */
function isDelimited(text: string, extension: string): boolean {
  const lines = text.split('\n', 200).filter((line) => line.trim() !== '');
  if (lines.some((line) => line.includes('|'))) return false;
  const counts = lines.map((line) => fieldCount(line));
  if (extension === 'csv' || extension === 'tsv') {
    return counts.filter((count) => count >= 2).length >= counts.length / 2;
  }
  const [first] = counts;
  return (
    first !== undefined &&
    first >= MIN_CSV_FIELDS &&
    counts.length >= 3 &&
    counts.every((count) => count === first)
  );
}

/** Fields of a line, commas inside quotes not counted. */
function fieldCount(line: string): number {
  let count = 1;
  let isQuoted = false;
  for (const char of line) {
    if (char === '"') isQuoted = !isQuoted;
    else if (char === ',' && !isQuoted) count += 1;
  }
  return count;
}
