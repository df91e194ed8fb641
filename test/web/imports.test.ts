import { describe, expect, it } from 'vitest';
import { asProblem } from '../../web/api/problem.ts';
import { nextToSend, progressOf, reduceImports, type ImportLists } from '../../web/views/reports/imports.ts';

const files = ['一.txt', '二.txt'].map((name) => new File(['x'], name));

function added(): ImportLists {
  return reduceImports({ list: [], nextId: 0 }, { kind: 'add', files });
}

describe('imports', () => {
  it('keep the order of the files and send one at a time', () => {
    const lists = added();
    expect(lists.list.map(({ file, state }) => [file.name, state.kind])).toEqual([
      ['一.txt', 'waiting'],
      ['二.txt', 'waiting'],
    ]);
    expect(nextToSend(lists.list)?.id).toBe(0);
    const reading = reduceImports(lists, { kind: 'set', id: 0, state: { kind: 'reading' } });
    expect(nextToSend(reading.list)).toBeNull();
    const failed = reduceImports(reading, {
      kind: 'set',
      id: 0,
      state: { kind: 'failed', problem: asProblem(null) },
    });
    expect(nextToSend(failed.list)?.id).toBe(1);
  });

  it('stop before the next file, and go on where they stopped', () => {
    const busy = reduceImports(added(), { kind: 'set', id: 0, state: { kind: 'reading' } });
    const stopped = reduceImports(busy, { kind: 'stop' });
    expect(stopped.list.map(({ state }) => state.kind)).toEqual(['reading', 'stopped']);
    expect(progressOf(stopped.list)).toEqual({ looked: 0, total: 2, stopped: 1, isRunning: true });
    const failed = { kind: 'failed', problem: asProblem(null) } as const;
    const over = reduceImports(stopped, { kind: 'set', id: 0, state: failed });
    expect([nextToSend(over.list), progressOf(over.list)]).toEqual([
      null,
      { looked: 1, total: 2, stopped: 1, isRunning: false },
    ]);
    expect(nextToSend(reduceImports(over, { kind: 'goOn' }).list)?.id).toBe(1);
  });

  it('number later files on, also when one was let go of', () => {
    const less = reduceImports(added(), { kind: 'leave', id: 1 });
    const { list } = reduceImports(less, { kind: 'add', files });
    expect(list.map(({ id }) => id)).toEqual([0, 2, 3]);
  });
});
