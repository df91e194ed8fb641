import { describe, expect, it } from 'vitest';
import { asProblem } from '../../web/api/problem.ts';
import { nextToSend, reduceImports, type ImportLists } from '../../web/views/reports/imports.ts';

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

  it('number later files on, also when one was let go of', () => {
    const less = reduceImports(added(), { kind: 'leave', id: 1 });
    const { list } = reduceImports(less, { kind: 'add', files });
    expect(list.map(({ id }) => id)).toEqual([0, 2, 3]);
  });
});
