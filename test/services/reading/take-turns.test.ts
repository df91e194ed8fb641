import { describe, expect, it } from 'vitest';
import { takeTurns } from '../../../server/services/reading/take-turns.ts';

describe('takeTurns', () => {
  it('runs no more than its width at a time, in order, also after a failure', async () => {
    const inTurn = takeTurns(2);
    const started: number[] = [];
    const ends = new Map<number, () => void>();
    const work = (id: number, isFailing = false) =>
      inTurn(async () => {
        started.push(id);
        await new Promise<void>((resolve) => ends.set(id, resolve));
        if (isFailing) throw new Error(`job ${id}`);
        return id;
      });
    const first = work(1, true);
    const others = [work(2), work(3), work(4)];
    await Promise.resolve();
    expect(started).toEqual([1, 2]);
    ends.get(1)?.();
    await expect(first).rejects.toThrow('job 1');
    expect(started).toEqual([1, 2, 3]);
    for (const id of [3, 2]) ends.get(id)?.();
    await Promise.all(others.slice(0, 2));
    expect(started).toEqual([1, 2, 3, 4]);
    ends.get(4)?.();
    expect(await Promise.all(others)).toEqual([2, 3, 4]);
  });
});
