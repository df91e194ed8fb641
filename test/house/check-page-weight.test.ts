import { describe, expect, it } from 'vitest';
import { checkPageWeight, type PageFile } from '../../scripts/check/check-page-weight.ts';

const KB = 1024;
const file = (name: string, kilobytes: number, more: Partial<PageFile> = {}): PageFile => ({
  name,
  bytes: kilobytes * KB,
  isEntry: false,
  imports: [],
  styles: [],
  text: '',
  ...more,
});
const page = (own: number, shared: number, charts: number, font: number): readonly PageFile[] => [
  file('assets/index-a.js', own, {
    isEntry: true,
    imports: ['assets/shared-b.js'],
    styles: ['assets/index-a.css'],
  }),
  file('assets/shared-b.js', shared - 12),
  file('assets/zh-g.js', 12),
  file('assets/en-h.js', 9),
  file('assets/later-c.js', 500, { styles: ['assets/later-c.css'] }),
  file('assets/echarts-d.js', charts),
  file('assets/index-a.css', 5, { text: 'src:url(/assets/inter-e.woff2)' }),
  file('assets/later-c.css', 5, { text: 'src:url(/assets/serif-f.woff2)' }),
  file('assets/inter-e.woff2', font),
  file('assets/serif-f.woff2', 900),
];

describe('page weight', () => {
  it('weighs what the page starts with and all that it needs, and nothing that comes later', () => {
    expect(checkPageWeight(page(80, 40, 200, 48))).toEqual({
      problems: [],
      note: 'script 120.0 of 130 KB, charts 200.0 of 215 KB, fonts 48.0 of 60 KB',
    });
  });

  it('names each weight above its limit', () => {
    expect(checkPageWeight(page(80, 51, 216, 61)).problems).toEqual([
      'page: script 131.0 KB, 130 is the most',
      'page: charts 216.0 KB, 215 is the most',
      'page: fonts 61.0 KB, 60 is the most',
    ]);
  });

  it('does not pass a page in which there is nothing to weigh', () => {
    expect(checkPageWeight([]).problems).toHaveLength(3);
  });
});
