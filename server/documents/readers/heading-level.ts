/** Heading marks of Chinese official papers and of Markdown, outermost first. */
const MARKS: readonly (readonly [number, RegExp])[] = [
  [2, /^第[一二三四五六七八九十]{1,3}[章部篇节]/],
  [2, /^[一二三四五六七八九十]{1,3}、/],
  [3, /^[（(][一二三四五六七八九十]{1,3}[)）]/],
  [4, /^[0-9０-９]{1,2}[.．、](?![0-9０-９])/],
];
const TITLE_END =
  /(?:情况|进展|报告|通报|公示|公告|总结|汇报|自评|自查|一览表|情况表|进度表|统计表|完成表|台账|清单|计划|要点|通知)(?:[（(][^（()）]{1,20}[)）])?$/;
const MAX_HEADING = 40;
const MAX_TITLE = 70;
const SENTENCE = /[。；;！!？?]|[:：]$/;

/**
 * Level of a heading that stands alone on its line, or null for a paragraph. Level 1 is a title, 2 `一、`,
 * 3 `（一）`, 4 `1.`; a numbered line that holds a sentence is a paragraph.
 */
export function headingLevel(line: string, isNearTop: boolean): number | null {
  const markdown = /^(?<marks>#{1,6})\s+\S/.exec(line)?.groups?.['marks'];
  if (markdown !== undefined) return markdown.length;
  if (SENTENCE.test(line)) return null;
  if (line.length <= MAX_HEADING) {
    const mark = MARKS.find(([, pattern]) => pattern.test(line));
    if (mark !== undefined) return mark[0] === 4 && /[,，]/.test(line) ? null : mark[0];
  }
  const isTitle = isNearTop && line.length >= 6 && line.length <= MAX_TITLE && TITLE_END.test(line);
  return isTitle ? 1 : null;
}
