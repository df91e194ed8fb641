import { describe, expect, it } from 'vitest';
import { benchTable, isWithinLimit, type BenchRow } from '../../scripts/lib/bench-row.ts';
import { measureInterleaved } from '../../scripts/lib/measure.ts';

const row = (ratio: BenchRow['ratio']): BenchRow => ({ name: 'scan', value: 42.04, unit: 'MB/s', ratio });

describe('isWithinLimit', () => {
  it.each([
    [row(null), true],
    [row({ value: 20, of: 'bare', atMost: 100 }), true],
    [row({ value: 101, of: 'bare', atMost: 100 }), false],
    [row({ value: 150, of: 'ours', atLeast: 200 }), false],
    [row({ value: 200, of: 'ours', atLeast: 200 }), true],
    [row({ value: Number.NaN, of: 'bare', atMost: 100 }), false],
  ])('%j → %j', (each, expected) => {
    expect(isWithinLimit(each)).toBe(expected);
  });
});

describe('benchTable', () => {
  it('shows figure, ratio and whether the limit holds', () => {
    const table = benchTable([row(null), row({ value: 101, of: 'bare', atMost: 100 })]);
    expect(table).toBe('scan  42.0 MB/s\nscan  42.0 MB/s  101 × bare  at most 100: BROKEN');
  });
});

describe('measureInterleaved', () => {
  it('lets the jobs take turns and answers a time for each', () => {
    const calls: string[] = [];
    const job = (name: string) => ({ name, times: 2, run: () => calls.push(name) });
    const times = measureInterleaved([job('a'), job('b')], 2);
    expect(calls.join('')).toBe('aabbaabb');
    expect([...times.keys()]).toEqual(['a', 'b']);
    expect(Math.min(...times.values())).toBeGreaterThan(0);
  });
});
