/** The beginning of a text in at most `most` characters, cut where a clause ends when one does in its second half. */
export function shortenText(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const clause = Math.max(...['，', '；', '。', '、', ', ', '; '].map((stop) => cut.lastIndexOf(stop)));
  return `${cut.slice(0, clause > most / 2 ? clause : most - 1)}…`;
}
