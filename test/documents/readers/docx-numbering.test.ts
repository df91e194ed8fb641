import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { readLists } from '../../../server/documents/readers/docx-numbering.ts';
import { listNumber } from '../../../server/documents/readers/list-number.ts';

const xml = (source: string) => load(source, { xml: true });
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:numbering>
<w:abstractNum w:abstractNumId="5">${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="Big"/>')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%1.%3')}</w:abstractNum>
<w:abstractNum w:abstractNumId="6">${level(0, 'bullet', '●')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="6"/></w:num></w:numbering>`;
const STYLES =
  '<w:styles><w:style w:styleId="Big"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Plain"/></w:styles>';

describe('readLists', () => {
  it('counts through levels, begins lower ones anew, and goes on in lists of one definition', () => {
    const { nextLabel } = readLists(xml(NUMBERING), xml(STYLES));
    const places = [
      ['1', 0],
      ['1', 1],
      ['1', 1],
      ['1', 2],
      ['1', 0],
      ['1', 1],
      ['2', 0],
      ['3', 0],
      ['4', 0],
      ['9', 0],
    ] as const;
    expect(places.map(([list, at]) => nextLabel({ list, level: at }))).toEqual([
      '一、',
      '（一）',
      '（二）',
      '一.1 ',
      '二、',
      '（一）',
      '三、',
      '一、',
      '',
      '',
    ]);
  });

  it('knows the styles that number their paragraphs', () => {
    const { placeOfStyle } = readLists(xml(NUMBERING), xml(STYLES));
    expect([placeOfStyle('Big'), placeOfStyle('Plain'), placeOfStyle('')]).toEqual([
      { list: '1', level: 0 },
      null,
      null,
    ]);
  });
});

describe('listNumber', () => {
  it.each([
    [1, 'decimal', '1'],
    [9, 'decimalZero', '09'],
    [10, 'chineseCountingThousand', '十'],
    [11, 'chineseCounting', '十一'],
    [20, 'japaneseCounting', '二十'],
    [35, 'taiwaneseCounting', '三十五'],
    [120, 'chineseCounting', '120'],
    [4, 'lowerRoman', 'iv'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [3, 'lowerLetter', 'c'],
    [28, 'upperLetter', 'BB'],
    [3, 'decimalEnclosedCircleChinese', '③'],
    [21, 'decimalEnclosedCircle', '21'],
    [7, 'somethingElse', '7'],
    [7, 'bullet', ''],
    [7, 'none', ''],
  ])('%i as %s is %s', (value, format, shown) => {
    expect(listNumber(value, format)).toBe(shown);
  });
});
