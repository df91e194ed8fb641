import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutSnippet,
  findFirst,
  foldForSearch,
  nearness,
  searchPieces,
  searchTerms,
} from '../../server/domain/search.ts';

const UNIT = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const whole = (text: string) => ({ start: 0, end: text.length });
const marked = (text: string, terms: readonly string[]) => {
  const snippet = cutSnippet(text, whole(text), terms);
  return snippet.marks.map(({ start, end }) => snippet.text.slice(start, end));
};

describe('words of a query', () => {
  it('are folded like the text, each once, and never operators', () => {
    expect(searchTerms('  Ｒ＆Ｄ　经费 r&d ')).toEqual(['r&d', '经费']);
    expect(searchTerms('"研发" OR NOT* (a)')).toEqual(['"研发"', 'or', 'not*', '(a)']);
    expect(searchTerms(' \u3000\u0000 ')).toEqual([]);
    expect(searchTerms('a b c d e f g h i j')).toHaveLength(8);
  });

  it('fold one unit to one unit, so that places stay where they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: UNIT }), (text) => {
        expect(foldForSearch(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('a snippet', () => {
  it('marks every word as the text writes it, half or full width', () => {
    expect(marked('Ｒ＆Ｄ经费支出，R&D人员', ['r&d'])).toEqual(['Ｒ＆Ｄ', 'R&D']);
    expect(marked('新增高新技术企业', ['高新', '新技术'])).toEqual(['高新技术']);
    expect(marked('没有要找的词', ['专利'])).toEqual([]);
  });

  it('shows what stands around the first word and says where it was cut', () => {
    const text = `${'前'.repeat(40)}专利授权${'后'.repeat(90)}`;
    const snippet = cutSnippet(text, whole(text), ['专利']);
    expect(snippet).toEqual({
      text: `${'前'.repeat(16)}专利授权${'后'.repeat(62)}`,
      marks: [{ start: 16, end: 18 }],
      isCutBefore: true,
      isCutAfter: true,
    });
    expect(cutSnippet('专利', { start: 0, end: 2 }, ['专利'])).toMatchObject({
      isCutBefore: false,
      isCutAfter: false,
    });
  });

  it('never shows what lies outside its range, nor half a character', () => {
    const text = `专利。${'𠮷'.repeat(20)}专利${'𠮷'.repeat(60)}`;
    const { text: part } = cutSnippet(text, { start: 3, end: text.length }, ['专利']);
    expect(part.startsWith('𠮷')).toBe(true);
    expect(part).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/);
    expect(findFirst(text, { start: 3, end: text.length }, ['专利'])).toEqual({ start: 43, end: 45 });
  });

  it('marks exactly what was looked for, in any text', () => {
    const word = fc.stringMatching(/^[专利高新a-cＡ-Ｃ]{1,4}$/u);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), word, (words, term) => {
        const text = words.join('，');
        const terms = searchTerms(term);
        const { text: part, marks } = cutSnippet(text, whole(text), terms);
        expect(text).toContain(part);
        for (const { start, end } of marks) {
          expect(foldForSearch(part.slice(start, end))).toContain(terms[0]);
        }
        expect(marks.length > 0).toBe(foldForSearch(text).includes(terms[0] ?? ''));
      }),
    );
  });
});

describe('names', () => {
  it('are nearest when they are the word, then when they begin with it', () => {
    expect(['专利', '专利授权', '发明专利'].map((name) => nearness(name, ['专利']))).toEqual([0, 1, 2]);
    expect(nearness('r&d 经费', ['r&d', '经费'])).toBe(0);
  });
});

describe('pieces of a text', () => {
  it('are its blocks and what stands between them, without blanks and without overlap', () => {
    const text = '标题\n单元格甲|单元格乙\n\n尾';
    const pieces = searchPieces(text, [
      { start: 3, end: 12 },
      { start: 3, end: 7 },
      { start: 8, end: 12 },
    ]);
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual([
      '标题\n',
      '单元格甲|单元格乙',
      '\n\n尾',
    ]);
    expect(searchPieces('', [])).toEqual([]);
  });
});
