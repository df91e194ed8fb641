/**
 * An SVG that is the same for the same picture: the chart library numbers its parts through the life of a
 * process, and marks them for a pointer that a file does not have.
 */
const STYLE = /<style >[\s\S]*?<\/style>\n?/g;
const MARKS = / (?:ecmeta_[a-z_]+|class)="[^"]*"/g;
const PART = /\bzr\d+-(?<part>[a-z]+)\d+\b/g;

export function tidySvg(svg: string): string {
  const seen = new Map<string, string>();
  return svg
    .replace(STYLE, '')
    .replace(MARKS, '')
    .replace(PART, (name, part: string) => {
      const known = seen.get(name) ?? `${part}${seen.size}`;
      seen.set(name, known);
      return known;
    });
}
