/** Names in quotation marks and titles of documents; a name that two sentences share ties them together. */
const QUOTED = /“[^“”]{2,40}”|《[^《》]{2,90}》|「[^「」]{2,40}」|"[^"\n]{2,60}"/gu;

/** The names without their marks, each once, in order. */
export function quotedNames(text: string): readonly string[] {
  return [...new Set((text.match(QUOTED) ?? []).map((name) => name.slice(1, -1)))];
}
