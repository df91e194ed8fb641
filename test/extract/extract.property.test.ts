import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSection } from './make-section.ts';
import { metricsOf } from './read-section.ts';
import { readText } from './read-report.ts';
import { readCsv } from '../../server/documents/readers/csv.ts';
import { readHtml } from '../../server/documents/readers/html.ts';
import { readText as readStoredText } from '../../server/documents/readers/text.ts';
import { extract } from '../../server/extract/extract.ts';
import { spansOf } from './spans.ts';

/** The same texts on every run; a failure prints its seed. */
fc.configureGlobal({ seed: 20_210_930 });

/** Pieces of reports in any order, with what breaks offsets: astral characters, CRLF, full width, odd brackets. */
const PIECE = fc.constantFrom(
  '新增',
  '科技型中小企业',
  '8000家',
  '１，２８０家',
  '完成年度目标的59.4%',
  '截至9月底',
  '，',
  '。',
  '；',
  '、',
  '\r\n',
  '\n',
  ' | ',
  '(累计',
  ')',
  '“',
  '”',
  '《',
  '》',
  '😀',
  '𠮷',
  '1.',
  '①',
  '由82%提高到90%',
  '分别',
  '获批甲实验室、乙实验室',
  '下一步：',
  '目标：',
  'at least ¥9.5bn',
  'had been signed',
  '.',
  '—',
  '\u3000',
);
const TEXT = fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** What a decoder may still let through: halves of astral characters, NULs, every line end. */
const ODD = fc.constantFrom(
  '\ud83d',
  '\ude00',
  '\0',
  '\r',
  '\u2028',
  '\ufeff',
  '\u202e',
  '８',
  '|',
  '"',
  '\t',
);
const WORDS = fc
  .array(fc.oneof({ weight: 4, arbitrary: PIECE }, { weight: 1, arbitrary: ODD }), { maxLength: 8 })
  .map((pieces) => pieces.join(''));
const HEADER = fc.shuffledSubarray(
  [
    '序号',
    '工作任务',
    '年度目标',
    '1-9月完成情况',
    '责任单位',
    '存在问题',
    '下一步打算',
    '完成率',
    '单位',
    '甲栏',
  ],
  { minLength: 2 },
);
const TABLE = fc
  .tuple(HEADER, fc.array(fc.array(WORDS, { maxLength: 9 }), { maxLength: 6 }), WORDS)
  .map(([header, rows, caption]) => [[caption], header, ...rows]);

describe('extraction of anything', () => {
  it('never throws and cuts every span from the stored text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(TEXT, fc.string({ unit: 'grapheme', maxLength: 200 })), async (words) => {
        const { text, extraction } = await readText(`某市2021年三季度重点工作完成情况\n${words}\n完`);
        for (const span of spansOf(extraction)) expect(text.slice(span.start, span.end)).toBe(span.quote);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on any table, with what no encoder writes, and cuts every span', () => {
    fc.assert(
      fc.property(TABLE, fc.constantFrom('txt', 'md', 'csv'), (rows, format) => {
        const join = format === 'csv' ? ',' : ' | ';
        const text = rows.map((row) => row.join(join)).join(format === 'md' ? '\n\n' : '\n');
        const document = format === 'csv' ? readCsv(text) : readStoredText(text, format);
        const extraction = extract(document, { period: { year: 2021, quarter: 3 } });
        for (const { start, end, quote } of spansOf(extraction))
          expect(document.text.slice(start, end)).toBe(quote);
        for (const { start, end } of extraction.blocks) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(document.text.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never throws on any page of nested and merged cells, and cuts every span', async () => {
    // A page comes as bytes, so no half of an astral character reaches the parser.
    const decoded = WORDS.map((words) => new TextDecoder().decode(new TextEncoder().encode(words)));
    const cell = fc.tuple(decoded, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
    const page = fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(page, fc.boolean(), async (rows, isNested) => {
        const cells = rows.map((row) =>
          row.map(([words, down, across]) => `<td rowspan=${down} colspan=${across}>${words}</td>`).join(''),
        );
        const table = (inner: string) =>
          `<table><tr>${cells.join('</tr><tr>')}<td>${inner}</td></tr></table>`;
        const document = await readHtml(table(isNested ? table('') : ''));
        for (const { start, end, quote } of spansOf(extract(document)))
          expect(document.text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws on any goal and any account', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (goal, account) => {
        const made = makeSection([
          ['task', goal.slice(0, 20)],
          ['target', goal],
          ['progress', account],
        ]);
        for (const { metric } of metricsOf(made)) {
          expect(metric.attainment === null || Number.isFinite(metric.attainment)).toBe(true);
          for (const span of [...(metric.target?.spans ?? []), ...(metric.actual?.spans ?? [])])
            expect(made.text.slice(span.start, span.end)).toBe(span.quote);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('answers the same for the same text', async () => {
    await fc.assert(
      fc.asyncProperty(TEXT, async (words) => {
        const [first, second] = await Promise.all([readText(`报告\n${words}`), readText(`报告\n${words}`)]);
        expect(second.extraction).toEqual(first.extraction);
      }),
      { numRuns: 60 },
    );
  });

  it('gives no figure to a target whose account is silent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (value) => {
        const [read] = metricsOf(
          makeSection([
            ['target', `新增驿站${value}家。`],
            ['progress', '各项工作有序推进。'],
          ]),
        );
        expect(read?.metric.target?.value).toBe(value);
        expect(read?.metric.actual).toBeNull();
        expect(read?.metric.attainment).toBeNull();
      }),
    );
  });

  it('pairs the same thing whatever the numbers', () => {
    const count = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const read = metricsOf(
          makeSection([
            ['target', `新增驿站${a}家、书房${b}座。`],
            ['progress', `建成书房${c}座,新增驿站${d}家。`],
          ]),
        );
        expect(read.map(({ metric }) => [metric.target?.value, metric.actual?.value])).toEqual([
          [a, d],
          [b, c],
        ]);
      }),
    );
  });
});
