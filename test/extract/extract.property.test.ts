import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSection } from './make-section.ts';
import { metricsOf } from './read-section.ts';
import { readText } from './read-report.ts';
import { spansOf } from './spans.ts';

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
