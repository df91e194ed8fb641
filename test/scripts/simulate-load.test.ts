import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../scripts/lib/seeded-random.ts';
import { simulateLoad } from '../../scripts/lib/simulate-load.ts';

const ONE_KIND = [{ name: 'board', share: 1, milliseconds: 10 }];
const at = (perSecond: number, processes: number) =>
  simulateLoad({ perSecond, seconds: 60, questions: ONE_KIND, processes }, seededRandom(5));

describe('a load of questions', () => {
  it('waits as the theory of queues says: at half of what one thread can do, half a question long on average', () => {
    const { busiest, p50, p99 } = at(50, 1);
    expect(busiest).toBeGreaterThan(0.45);
    expect(busiest).toBeLessThan(0.55);
    // Half of the questions find the thread free.
    expect(p50).toBeGreaterThanOrEqual(10);
    expect(p50).toBeLessThan(14);
    expect(p99).toBeGreaterThan(30);
    expect(p99).toBeLessThan(70);
  });

  it('piles up above it, and is spread by more processes', () => {
    expect(at(200, 1).p99).toBeGreaterThan(10_000);
    expect(at(200, 8).p99).toBeLessThan(60);
    expect(at(200, 8)).toEqual(at(200, 8));
  });
});
