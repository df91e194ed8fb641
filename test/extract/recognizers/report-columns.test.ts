import { describe, expect, it } from 'vitest';
import { readText } from '../../../server/documents/readers/text.ts';
import { findReportFacts } from '../../../server/extract/recognizers/document-title.ts';

function quarterOf(header: string, row: string): number | null {
  return findReportFacts(readText(`某市2023年民生实事进展\n${header}\n${row}`, 'txt')).quarter;
}

describe('a report that names only its year', () => {
  it.each([
    ['序号 | 项目 | 目标 | 进展(6月) | 进展(9月) | 进展(12月)', '1 | 建园 | 3所 | 1所 | 2所 | —', 3],
    ['序号 | 项目 | 目标 | 1-3月 | 1-6月', '1 | 建园 | 3所 | 1所 | 2所', 2],
    [
      '序号 | 项目 | 目标 | 截至3月底 | 截至6月底 | 截至9月底 | 截至12月底',
      '1 | 建园 | 3所 | 0所 | 1所 | 2所 | 3所',
      4,
    ],
  ])('is of the quarter of its newest filled column: %s', (header, row, quarter) => {
    expect(quarterOf(header, row)).toBe(quarter);
  });

  it.each([
    ['序号 | 项目 | 目标 | 进展情况 | 完成时间', '1 | 建园 | 3所 | 1所 | 12月'],
    ['序号 | 项目 | 6月目标 | 12月目标 | 进展情况', '1 | 建园 | 1所 | 3所 | 1所'],
  ])('has none where columns hold goals or dates to keep: %s', (header, row) => {
    expect(quarterOf(header, row)).toBeNull();
  });
});
