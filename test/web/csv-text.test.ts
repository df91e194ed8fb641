import { parseCsv } from 'hucre';
import { expect, it } from 'vitest';
import { csvText } from '../../web/lib/csv-text.ts';

it('writes cells that begin like a formula as text, and numbers below zero as numbers', () => {
  const dangerous = ['=1+1', '+1', '-cmd|x', '@SUM(A1)', '\t=1', '\r=1', '|x', '=HYPERLINK("http://x","y")'];
  const file = csvText([['甲', '乙'], ...dangerous.map((text) => [text, -1.5]), ['一,二"三\n四', null]]);
  const [head, ...rows] = parseCsv(file);
  expect(head).toEqual(['甲', '乙']);
  expect(rows.slice(0, -1)).toEqual(dangerous.map((text) => [`'${text}`, '-1.5']));
  expect(rows.at(-1)).toEqual(['一,二"三\n四', '']);
});
