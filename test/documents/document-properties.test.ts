import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../server/documents/document.ts';
import { readDocument } from '../../server/documents/read-document.ts';
import { readCsv } from '../../server/documents/readers/csv.ts';
import { readHtml } from '../../server/documents/readers/html.ts';
import { readText } from '../../server/documents/readers/text.ts';
import { findSections } from '../../server/extract/layout/find-sections.ts';
import { findReportFacts } from '../../server/extract/recognizers/document-title.ts';

/** Pieces that reports are made of, and what breaks them. */
const PIECES = [
  '序号',
  '任务',
  '年度目标',
  '完成情况',
  '责任单位',
  '存在问题',
  '下一步打算',
  '1',
  '２',
  '三',
  '新增3家',
  '完成12项。',
  '教育局',
  '推进项目落地。',
  '一、',
  '(一)',
  '1.',
  '【目标】',
  '完成情况:',
  '|',
  ' | ',
  '|---|---|',
  '\n',
  '\n\n',
  '\t',
  ',',
  '"',
  ' ',
  '　',
  '。',
  '<td>',
  '<table>',
  '</tr>',
  '# ',
  '𠮷',
  '\u0000',
  '\ufeff',
  '\u200f',
  '合计',
  '附件:',
  '2023年',
  '1-9月',
  '—',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

function checkRanges(document: SourceDocument): void {
  let last = 0;
  for (const block of document.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(last);
    expect(block.end).toBeGreaterThanOrEqual(block.start);
    expect(block.end).toBeLessThanOrEqual(document.text.length);
    last = block.start;
    if (block.kind !== 'table') continue;
    let at = block.start;
    for (const cell of block.cells) {
      expect(cell.start).toBeGreaterThanOrEqual(at);
      expect(cell.end).toBeGreaterThanOrEqual(cell.start);
      expect(cell.end).toBeLessThanOrEqual(block.end);
      expect(cell.row + cell.rowSpan).toBeLessThanOrEqual(block.rowCount);
      expect(cell.col + cell.colSpan).toBeLessThanOrEqual(block.columnCount);
      at = cell.start;
    }
  }
}

function checkSections(document: SourceDocument): void {
  const { sections, blocks, findings } = findSections(document, findReportFacts(document));
  for (const { title, fields } of sections) {
    for (const range of [...(title === null ? [] : [title]), ...fields]) {
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.end).toBeGreaterThan(range.start);
      expect(range.end).toBeLessThanOrEqual(document.text.length);
    }
  }
  for (const [index, block] of blocks.entries()) {
    expect(block.start).toBeGreaterThanOrEqual(blocks[index - 1]?.start ?? 0);
    expect(block.end).toBeLessThanOrEqual(document.text.length);
  }
  for (const span of findings.flatMap((finding) => finding.spans)) {
    expect(document.text.slice(span.start, span.end)).toBe(span.quote);
  }
}

describe('any text', () => {
  it('is read into ordered blocks inside the text, and into sections inside it', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const document of [readText(words, 'txt'), readText(words, 'md'), readCsv(words)]) {
          checkRanges(document);
          checkSections(document);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read as a web page, too', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const document = await readHtml(`<table>${words}</table>`);
        checkRanges(document);
        checkSections(document);
      }),
    );
  });
});

describe('any bytes', () => {
  it('are read or refused with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.txt', 'a.csv', 'a'),
        async (bytes, name) => {
          const result = await readDocument(bytes, name);
          if (result.ok) checkRanges(result.document);
          else
            expect(['empty_file', 'not_text', 'unknown_format', 'format_not_supported', 'damaged']).toContain(
              result.code,
            );
        },
      ),
    );
  });
});
