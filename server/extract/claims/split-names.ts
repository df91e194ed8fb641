/** Characters beside 和, 与 and 及 that make one word of them: 普及, 及时, 和谐, 饱和, 参与. */
const WORD_BEFORE: Readonly<Record<string, string>> = {
  和: '饱总共平温祥',
  与: '参赠授给',
  及: '普涉顾危遍以波触',
};
const WORD_AFTER: Readonly<Record<string, string>> = {
  和: '谐平睦美解田县',
  与: '会时否',
  及: '时格其早率面第',
};

/** 与 stands inside many a name (安全与防控实验室): it parts two only after the end of a first one. */
const NAME_END = '院馆校园桥站厂司局所室心地区县市镇乡村路线库港塔楼场台网店道渠坝闸学';

/** Splits a list of names at 、 和 及 outside brackets and quotes; every separator is one character. */
export function splitNames(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if ('(“《'.includes(char)) depth += 1;
    else if (')”》'.includes(char)) depth -= 1;
    else if (depth === 0 && '、和与及'.includes(char) && !isInsideWord(text, i)) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function isInsideWord(text: string, at: number): boolean {
  const char = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return (
    (char === '与' && !NAME_END.includes(before)) ||
    (before !== '' && (WORD_BEFORE[char] ?? '').includes(before)) ||
    (after !== '' && (WORD_AFTER[char] ?? '').includes(after))
  );
}
