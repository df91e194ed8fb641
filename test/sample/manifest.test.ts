import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/lib/project-root.ts';
import { readManifest } from './sample-year.ts';

describe('sample manifest', () => {
  const manifest = readManifest();

  it('lists every bundled report once, in the order of the year', () => {
    const files = readdirSync(join(PROJECT_ROOT, 'server/sample')).filter((name) => name.endsWith('.txt'));
    expect(manifest.reports.map(({ file }) => file)).toEqual(files.sort());
    expect(manifest.reports.map(({ period }) => period)).toEqual([
      '2021-Q1',
      '2021-Q2',
      '2021-Q3',
      '2021-Q4',
    ]);
  });

  it('calls only the third quarter more than an illustration', () => {
    const real = manifest.reports.filter(({ isIllustrative }) => !isIllustrative);
    expect(real.map(({ period }) => period)).toEqual(['2021-Q3']);
  });

  it('names every indicator once in each language', () => {
    const { indicators } = manifest;
    expect(new Set(indicators.map(({ name }) => name)).size).toBe(indicators.length);
    expect(new Set(indicators.map(({ nameEn }) => nameEn)).size).toBe(indicators.length);
    expect(indicators.filter(({ nameEn }) => /\p{Script=Han}/u.test(nameEn))).toEqual([]);
  });

  it('pins one indicator first and one second', () => {
    const pinned = manifest.indicators.flatMap(({ pinned: place }) => (place === undefined ? [] : [place]));
    expect(pinned.sort()).toEqual([1, 2]);
  });

  it('numbers the tasks from 1 to 10', () => {
    expect(manifest.tasks.map(({ no }) => no)).toEqual(Array.from({ length: 10 }, (_, i) => String(i + 1)));
  });

  it('marks as published only indicators that it knows', () => {
    const known = new Set(manifest.indicators.map(({ name }) => name));
    expect(manifest.published.filter((name) => !known.has(name))).toEqual([]);
    expect(new Set(manifest.published).size).toBe(13);
  });
});
