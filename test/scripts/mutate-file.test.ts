import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mutateFile } from '../../scripts/lib/mutate-file.ts';
import { seededRandom } from '../../scripts/lib/seeded-random.ts';

const TEXT = new TextEncoder().encode('序号 | 任务 | 目标\n1 | 建设冷库 | 12座\n'.repeat(20));
const ZIP = zipSync({ 'a.xml': strToU8('<a>1</a>'.repeat(50)), 'b.xml': strToU8('<b>2</b>') });

describe('mutateFile', () => {
  it('gives the same file for the same number, and another for another', () => {
    const made = (seed: number) => mutateFile(TEXT, seededRandom(seed));
    expect(made(7)).toEqual(made(7));
    const different = new Set(Array.from({ length: 40 }, (_, seed) => String(made(seed).bytes)));
    expect(different.size).toBeGreaterThan(35);
  });

  it('never changes the file it was given', () => {
    const before = ZIP.slice();
    for (let seed = 0; seed < 60; seed += 1) mutateFile(ZIP, seededRandom(seed));
    expect(ZIP).toEqual(before);
  });

  it('changes texts in every way, and containers inside too', () => {
    const ways = (bytes: Uint8Array) =>
      new Set(Array.from({ length: 300 }, (_, seed) => mutateFile(bytes, seededRandom(seed)).how));
    expect(ways(TEXT)).toEqual(
      new Set([
        'truncated',
        'flipped',
        'spliced',
        'cut',
        'repeated',
        'noise',
        'number lied about',
        'size lied about',
      ]),
    );
    expect([...ways(ZIP)]).toEqual(
      expect.arrayContaining(['parts swapped', 'entry lied about', 'part changed', 'truncated']),
    );
  });

  it('swaps the parts of a container whole', () => {
    const swapped = Array.from({ length: 300 }, (_, seed) => mutateFile(ZIP, seededRandom(seed))).filter(
      ({ how }) => how === 'parts swapped',
    );
    const contents = swapped.map(({ bytes }) => unzipSync(bytes)['b.xml']?.length);
    expect(new Set(contents)).toEqual(new Set([8, 400]));
  });
});
