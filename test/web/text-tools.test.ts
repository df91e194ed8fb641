import { describe, expect, it } from 'vitest';
import type { Span } from '../../server/domain/provenance.ts';
import { bindClasses } from '../../web/lib/class-names.ts';
import { displayText } from '../../web/lib/display-text.ts';
import { excerptOf } from '../../web/lib/excerpt.ts';
import { findingText } from '../../web/lib/finding-text.ts';
import { parseRange, rangeAddress, spanToShow } from '../../web/lib/span-address.ts';
import { textLang } from '../../web/lib/text-lang.ts';
import { span } from './factories.ts';

describe('displayText', () => {
  it.each([
    ['成效(一),待续;', '成效（一），待续；'],
    ['1-9月,全省13,462家', '1-9月，全省13,462家'],
    ['比重2.5:1', '比重2.5:1'],
    ['GDP (2021), 12', 'GDP (2021), 12'],
    ['“双倍增”:计划', '“双倍增”：计划'],
  ])('%s → %s', (stored, drawn) => {
    expect(displayText(stored)).toBe(drawn);
    expect(displayText(stored)).toHaveLength(stored.length);
  });
});

describe('excerptOf', () => {
  const sentence = '截至9月底，全市新建口袋公园46个，完成年度目标。';
  const whole = span(100, sentence, 'sentence');
  const number = span(100 + sentence.indexOf('46个'), '46个', 'number');

  it('takes the number out of its sentence', () => {
    expect(excerptOf([number, whole])).toEqual({
      before: '截至9月底，全市新建口袋公园',
      number: '46个',
      after: '，完成年度目标。',
    });
  });

  it('shortens by whole clauses and says so', () => {
    const excerpt = excerptOf([number, whole], 14);
    expect(excerpt).toEqual({ before: '…全市新建口袋公园', number: '46个', after: '，…' });
  });

  it('gives the sentence when no number is marked, the number when no sentence is', () => {
    expect(excerptOf([whole])).toEqual({ before: '', number: '', after: sentence });
    expect(excerptOf([number])).toEqual({ before: '', number: '46个', after: '' });
    expect(excerptOf([])).toBeNull();
  });

  it('leaves out a sentence that does not hold the number', () => {
    const elsewhere: Span = span(500, '另一句。', 'sentence');
    expect(excerptOf([number, elsewhere])?.before).toBe('');
  });
});

describe('span addresses', () => {
  it('come back as they went', () => {
    expect(rangeAddress({ start: 3, end: 9 })).toBe('3-9');
    expect(parseRange('3-9')).toEqual({ start: 3, end: 9 });
  });

  it.each([null, '', '9-3', '3-3', 'a-b', '-1-4', '3'])('%s is no range', (value) => {
    expect(parseRange(value)).toBeNull();
  });

  it('lead to the number first, then the sentence', () => {
    const name = span(0, '口袋公园', 'name');
    const sentence = span(0, '口袋公园46个。', 'sentence');
    const number = span(4, '46个', 'number');
    expect(spanToShow([name, sentence, number])).toBe(number);
    expect(spanToShow([name, sentence])).toBe(sentence);
    expect(spanToShow([name])).toBe(name);
    expect(spanToShow([])).toBeNull();
  });
});

describe('small things', () => {
  it('tells Chinese words from others', () => {
    expect(textLang('技术交易额')).toBe('zh');
    expect(textLang('Berths due 2023')).toBe('en');
  });

  it('words a finding, and shows a code it does not know', () => {
    const params = { name: '创新中心', value: 3, unit: '家' };
    expect(findingText({ code: 'target_only_in_title', params }, 'zh')).toContain('“创新中心”');
    expect(findingText({ code: 'made_up_later', params }, 'en')).toBe('made_up_later');
  });

  it('picks classes and leaves out what is false', () => {
    const css = bindClasses({ row: 'a1', open: 'b2' });
    expect(css('row', false, 'open', 'tone-met')).toBe('a1 b2 tone-met');
  });
});
