import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../server/domain/attainment.ts';
import { elapsedShare, parseQuarter } from '../../server/domain/period.ts';
import type { Metric } from '../../server/extract/types.ts';
import { extractSample } from './extract-sample.ts';
import type { ExtractedSample } from './extract-sample.ts';
import type { GoldMetric } from './gold-schema.ts';
import { readGold, readManifest } from './sample-year.ts';
import { scoreSample } from './score-sample.ts';

const manifest = readManifest();
const year = new Map<string, ExtractedSample>();
const sampleOf = (file: string): ExtractedSample => {
  const sample = year.get(file);
  if (sample === undefined) throw new Error(`no report ${file}`);
  return sample;
};

beforeAll(async () => {
  for (const { file } of manifest.reports) year.set(file, await extractSample(file));
});

describe('the sample year, read and extracted', () => {
  it('equals its gold in every target, actual, attainment, period and milestone', () => {
    const { overall, files } = scoreSample(
      new Map([...year].map(([file, { contract }]) => [file.replace('.txt', ''), contract])),
    );
    expect(files.flatMap(({ misses }) => misses)).toEqual([]);
    expect(overall).toMatchObject({
      pairAccuracy: 1,
      pairPrecision: 1,
      target: { f: 1 },
      actual: { f: 1 },
      attainmentOfAll: 1,
      comparator: 1,
      period: 1,
      milestone: 1,
      trapHits: 0,
    });
  });

  it.each(manifest.reports)('$file lets exactly the doubtful figures wait for a check', ({ file }) => {
    const waiting = sampleOf(file).extraction.metrics.filter(({ needsReview }) => needsReview);
    const doubtful = readGold(file).metrics.filter(
      ({ actual, mustCheck }) => mustCheck === true || (actual !== null && actual.how !== 'stated'),
    );
    expect(waiting.map(keyOf).sort()).toEqual(doubtful.map(goldKeyOf).sort());
  });

  it.each([
    ['2021-Q1', { on_track: 11, at_risk: 1, behind: 1, pending: 1, not_reported: 9 }],
    ['2021-Q2', { exceeded: 1, on_track: 11, at_risk: 1, behind: 2, pending: 1, not_reported: 7 }],
    ['2021-Q3', { exceeded: 4, met: 2, on_track: 3, at_risk: 2, behind: 1, pending: 3, not_reported: 8 }],
    ['2021-Q4', { exceeded: 17, met: 4, missed: 2 }],
  ])('shows in %s the states %j', (period, states) => {
    const file = manifest.reports.find((report) => report.period === period)?.file ?? '';
    const quarter = parseQuarter(period);
    const counts: Record<string, number> = {};
    for (const metric of sampleOf(file).extraction.metrics) {
      const elapsed = quarter === null ? 0 : elapsedShare(quarter);
      const bucket = metric.needsReview ? 'pending' : assess({ ...sidesOf(metric), elapsed }).status;
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    expect(counts).toEqual(states);
  });

  it('finds every indicator name in the manifest, and every name of the manifest in a report', () => {
    const extracted = new Set(
      [...year.values()].flatMap((s) => s.extraction.metrics.map(({ name }) => name)),
    );
    expect([...extracted].sort()).toEqual(manifest.indicators.map(({ name }) => name).sort());
  });

  it('has a sentence for every target without a figure', () => {
    const silent = [...year.values()].flatMap((s) => s.extraction.metrics).filter((m) => m.actual === null);
    expect(silent.filter(({ said }) => said === null).map(({ name }) => name)).toEqual([]);
    expect(silent).toHaveLength(24);
  });

  it('finds the tasks of the manifest in every report', () => {
    const numbers = manifest.tasks.map(({ no }) => no);
    for (const { extraction } of year.values()) {
      expect(extraction.tasks.map(({ no }) => no)).toEqual(numbers);
    }
  });

  it.each(manifest.reports)('$file gives every figure the words it stands in', ({ file }) => {
    const { text, extraction } = sampleOf(file);
    const spans = extraction.metrics.flatMap((m) => [
      ...(m.target?.spans ?? []),
      ...(m.actual?.spans ?? []),
      ...m.candidates.flatMap((candidate) => candidate.spans),
    ]);
    expect(spans.filter(({ start, end, quote }) => text.slice(start, end) !== quote)).toEqual([]);
    expect(spans.length).toBeGreaterThan(extraction.metrics.length);
  });
});

/** The two sides as the status formula takes them. */
function sidesOf({
  target,
  actual,
  direction,
  form,
}: Metric): Pick<Parameters<typeof assess>[0], 'target' | 'actual'> {
  return { target: target === null ? null : { ...target, direction, form }, actual };
}

function keyOf({ taskNo, target, actual }: Metric): string {
  return `${taskNo ?? ''} ${target?.value ?? ''} ${actual?.value ?? ''}`;
}

function goldKeyOf({ task, target, actual }: GoldMetric): string {
  return `${task} ${target?.value ?? ''} ${actual?.value ?? ''}`;
}
