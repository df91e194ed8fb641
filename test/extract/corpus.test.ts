import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreCorpus } from '../../scripts/lib/score-corpus.ts';
import { readReport } from './read-report.ts';
import { spansOf } from './spans.ts';

const CORPUS = 'test/corpus';
const SETS = ['dev', 'extra', 'fresh', 'blind', 'blind-2', 'families-2', 'blind-3'] as const;
/** Sets that the rules were written with; the others were read when the rules stood. */
const PREPARED = ['dev', 'extra'] as const;

function reportsOf(set: string): readonly string[] {
  return readdirSync(join(CORPUS, set), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.json$|README/.test(entry.name))
    .map(({ name }) => join(CORPUS, set, name));
}

describe('the invented reports', () => {
  it('are all there', () => {
    expect(SETS.map((set) => reportsOf(set).length)).toEqual([12, 6, 4, 11, 6, 12, 6]);
  });

  it.each(SETS.flatMap(reportsOf))('%s: every span is cut from the stored text', async (path) => {
    const { text, extraction } = await readReport(path);
    const spans = spansOf(extraction);
    expect(spans.length).toBeGreaterThan(30);
    expect(spans.filter((span) => text.slice(span.start, span.end) !== span.quote)).toEqual([]);
  });

  it.each(SETS.flatMap(reportsOf))('%s: every figure has a number or names behind it', async (path) => {
    const { metrics } = (await readReport(path)).extraction;
    const bare = metrics.filter(
      ({ target, actual }) =>
        target?.spans[0] === undefined || (actual !== null && actual.spans[0] === undefined),
    );
    expect(bare).toEqual([]);
  });

  it('score at least the floor, which only rises', async () => {
    const floors = JSON.parse(readFileSync(join(CORPUS, 'floor.json'), 'utf8')) as Record<
      string,
      Record<string, number>
    >;
    for (const set of SETS) {
      const { scores, unread } = await scoreCorpus(join(CORPUS, set));
      expect(unread).toEqual([]);
      for (const [key, floor] of Object.entries(floors[set] ?? {})) {
        if (key === 'trapHits') expect(scores[key], `${set} ${key}`).toBeLessThanOrEqual(floor);
        else expect(scores[key], `${set} ${key}`).toBeGreaterThanOrEqual(floor - 1e-9);
      }
    }
  });

  it('have a floor worth keeping', () => {
    const floors = JSON.parse(readFileSync(join(CORPUS, 'floor.json'), 'utf8')) as Record<
      string,
      Record<string, number>
    >;
    for (const set of PREPARED) {
      expect(floors[set]?.['pairAccuracy']).toBeGreaterThanOrEqual(0.95);
      expect(floors[set]?.['targetF1']).toBeGreaterThanOrEqual(0.95);
      expect(floors[set]?.['actualF1']).toBeGreaterThanOrEqual(0.95);
      expect(floors[set]?.['attainment']).toBeGreaterThanOrEqual(0.97);
      expect(floors[set]?.['period']).toBe(1);
      expect(floors[set]?.['milestone']).toBeGreaterThanOrEqual(0.9);
    }
  });
});
