import suite from '@microsoft/recognizers-text-suite';
import { recognizePeriods } from '../../server/extract/recognizers/period.ts';
import { recognizeQuantities } from '../../server/extract/recognizers/quantity.ts';
import type { BenchRow } from './bench-row.ts';
import { measureInterleaved, type Job } from './measure.ts';

const ROUNDS = 60;
const SUITE_ROUNDS = 2;
/** Its currency recogniser slows down faster than the text grows; a short text is the fair comparison. */
const SUITE_CHARACTERS = 1000;
const GROWTH_ROUNDS = 25;
/** Characters that each growth job reads in a round. */
const GROWTH_WORK = 600_000;
const CELL_BYTES = 100_000;
const DIGITS = 100_000;
const BARE = /[0-9]+(\.[0-9]+)?/g;
const REFERENCE = { year: 2021, quarter: 3 };

/** Scan of the same text by our recognisers and by a bare digit pattern. */
export function benchScan(text: string): readonly BenchRow[] {
  const bytes = Buffer.byteLength(text);
  const jobs: readonly Job[] = [
    { name: 'bare digits', run: () => countBare(text), times: 20 },
    { name: 'quantities', run: () => recognizeQuantities(text), times: 4 },
    { name: 'periods', run: () => recognizePeriods(text, REFERENCE), times: 4 },
  ];
  const nanoseconds = measureInterleaved(jobs, ROUNDS);
  const bare = nanoseconds.get('bare digits') ?? Number.NaN;
  const limits: Readonly<Record<string, number>> = { quantities: 100 };
  return jobs.map(({ name }): BenchRow => {
    const time = nanoseconds.get(name) ?? Number.NaN;
    const limit = limits[name];
    const ratio = {
      value: time / bare,
      of: 'bare digits',
      ...(limit === undefined ? {} : { atMost: limit }),
    };
    return {
      name: `scan: ${name}`,
      value: (bytes / time) * 1000,
      unit: 'MB/s',
      ratio: name === 'bare digits' ? null : ratio,
    };
  });
}

/** How many times faster than number, percent, currency and dimension of the suite together; it leaves a full heap, so it comes last. */
export function benchSuite(whole: string): BenchRow {
  const text = whole.slice(0, SUITE_CHARACTERS);
  const jobs: readonly Job[] = [
    { name: 'ours', run: () => recognizeQuantities(text), times: 20 },
    { name: 'suite', run: () => recognizeBySuite(text), times: 1 },
  ];
  const nanoseconds = measureInterleaved(jobs, SUITE_ROUNDS);
  const [ours = Number.NaN, theirs = Number.NaN] = [nanoseconds.get('ours'), nanoseconds.get('suite')];
  const value = (Buffer.byteLength(text) / theirs) * 1000;
  return {
    name: 'scan: recognizers-text-suite',
    value,
    unit: 'MB/s',
    ratio: { value: theirs / ours, of: 'quantities', atLeast: 200 },
  };
}

function recognizeBySuite(text: string): number {
  const culture = suite.Culture.Chinese;
  return (
    suite.recognizeNumber(text, culture).length +
    suite.recognizePercentage(text, culture).length +
    suite.recognizeCurrency(text, culture).length +
    suite.recognizeDimension(text, culture).length
  );
}

function countBare(text: string): number {
  BARE.lastIndex = 0;
  let count = 0;
  while (BARE.exec(text) !== null) count += 1;
  return count;
}

/** Cost per character as the text grows, in one long cell and in one run of digits, against the text once. */
export function benchGrowth(text: string): readonly BenchRow[] {
  const cell = cellOf(text);
  const texts: readonly (readonly [name: string, text: string])[] = [
    ['text once', text],
    ['10 times', text.repeat(10)],
    ['100 times', text.repeat(100)],
    ['one cell of 100 kB', cell],
    ['100,000 digits', '7'.repeat(DIGITS)],
  ];
  const jobs = texts.map(([name, each]): Job => {
    const times = Math.max(1, Math.round(GROWTH_WORK / each.length));
    return { name, run: () => recognizeQuantities(each), times };
  });
  const nanoseconds = measureInterleaved(jobs, GROWTH_ROUNDS);
  const once = (nanoseconds.get('text once') ?? Number.NaN) / text.length;
  return texts.map(([name, each]): BenchRow => {
    const value = (nanoseconds.get(name) ?? Number.NaN) / each.length;
    const ratio = name === 'text once' ? null : { value: value / once, of: 'text once', atMost: 1.5 };
    return { name: `growth: ${name}`, value, unit: 'ns/character', ratio };
  });
}

/** The text as one line without cell borders, repeated and cut to 100 kB of UTF-8. */
function cellOf(text: string): string {
  const line = text.replaceAll('\n', '。').replaceAll('|', '、');
  const characters = Math.floor((CELL_BYTES / Buffer.byteLength(line)) * line.length);
  return line.repeat(Math.ceil(characters / line.length)).slice(0, characters);
}
