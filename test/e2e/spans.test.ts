import { describe, expect, it } from 'vitest';
import { startJourney } from './harness/journey.ts';
import { readIndicator, readReport, readReports, readScorecard } from './harness/read-api.ts';

interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Every object with start, end and quote anywhere inside `value`. */
function spansIn(value: unknown): readonly FoundSpan[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== 'object' || value === null) return [];
  const { start, end, quote } = value as Partial<Record<keyof FoundSpan, unknown>>;
  const own =
    typeof start === 'number' && typeof end === 'number' && typeof quote === 'string'
      ? [{ start, end, quote }]
      : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

function wrong(spans: readonly FoundSpan[], text: string): readonly FoundSpan[] {
  return spans.filter(({ start, end, quote }) => text.slice(start, end) !== quote || start >= end);
}

describe('spans', () => {
  const { server } = startJourney();

  it('every span of every answer slices to its quote', async () => {
    const reports = await readReports(server());
    const periods = reports.flatMap(({ period }) => (period === null ? [] : [period]));
    expect(periods).toHaveLength(4);
    for (const { id, period } of reports) {
      const report = await readReport(server(), id);
      const board = await readScorecard(server(), `?period=${period ?? ''}`);
      const [first] = board.metrics;
      const indicator = await readIndicator(server(), first?.indicatorId ?? '', period ?? '');
      const spans = [report, board, indicator].map(spansIn);
      for (const found of spans) {
        expect(found.length).toBeGreaterThan(3);
        expect(wrong(found, report.text)).toEqual([]);
      }
      expect(spans.flat().length).toBeGreaterThan(200);
    }
  });

  it('would be seen if they were wrong', () => {
    const spans = spansIn({ a: [{ b: { start: 1, end: 3, quote: '五十', role: 'number' } }] });
    expect(wrong(spans, '约五十家')).toEqual([]);
    expect(wrong(spans, '约六十家')).toEqual([{ start: 1, end: 3, quote: '五十' }]);
  });
});
