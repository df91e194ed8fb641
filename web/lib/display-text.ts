const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
};
const BESIDE_CHINESE =
  /(?<=[\u4e00-\u9fff\u201d\u300b\u3002\uff09])[,;:()?!]|[,;:()?!](?=[\u4e00-\u9fff\u201c\u300a\uff08])/g;

/**
 * Draws half-width punctuation that touches Chinese full-width: `成效(一),` → `成效（一），`. One character for one,
 * so that offsets into the stored text still hold; copying takes the stored text.
 */
export function displayText(text: string): string {
  return text.replace(BESIDE_CHINESE, (mark) => FULL_WIDTH[mark] ?? mark);
}
