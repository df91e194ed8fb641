import { describe, expect, it } from 'vitest';
import { extract } from '../../../server/extract/extract.ts';
import type { Metric } from '../../../server/extract/types.ts';
import { readDocument } from '../../../server/documents/read-document.ts';
import { ENGLISH_LAYOUTS, PROSE_LAYOUTS, TABLE_LAYOUTS } from './layouts.ts';

function shown({ taskNo, name, target, actual, needsReview }: Metric): string {
  const goal = target === null ? '—' : `${target.bound} ${target.value}${target.unit}`;
  const result = actual === null ? '—' : `${actual.value}${actual.unit}`;
  return [taskNo ?? '—', name, goal, `${result}${needsReview ? '?' : ''}`].join('|');
}

describe('a report in the layout', () => {
  it.each([...TABLE_LAYOUTS, ...PROSE_LAYOUTS, ...ENGLISH_LAYOUTS])('$layout', async ({ text, metrics }) => {
    const result = await readDocument(new TextEncoder().encode(text), 'report');
    if (!result.ok) throw new Error(result.code);
    expect(extract(result.document).metrics.map(shown)).toEqual(metrics);
  });
});
