import { describe, expect, it } from 'vitest';
import { asProblem } from '../../web/api/problem.ts';
import { nextToSend, reduceImports, type FileImport } from '../../web/views/reports/imports.ts';

const files = ['一.txt', '二.txt'].map((name) => new File(['x'], name));

function added(): readonly FileImport[] {
  return reduceImports([], { kind: 'add', files });
}

describe('imports', () => {
  it('keep the order of the files and send one at a time', () => {
    const list = added();
    expect(list.map(({ file, state }) => [file.name, state.kind])).toEqual([
      ['一.txt', 'waiting'],
      ['二.txt', 'waiting'],
    ]);
    expect(nextToSend(list)?.id).toBe(0);
    const reading = reduceImports(list, { kind: 'set', id: 0, state: { kind: 'reading' } });
    expect(nextToSend(reading)).toBeNull();
    const failed = reduceImports(reading, {
      kind: 'set',
      id: 0,
      state: { kind: 'failed', problem: asProblem(null) },
    });
    expect(nextToSend(failed)?.id).toBe(1);
  });

  it('number later files on', () => {
    const list = reduceImports(added(), { kind: 'add', files });
    expect(list.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
  });

  it('try a file again with the quarter that was named', () => {
    const list = reduceImports(added(), { kind: 'again', id: 1, period: '2021-Q3' });
    expect(list[1]).toMatchObject({ period: '2021-Q3', state: { kind: 'waiting' } });
    expect(list[0]?.period).toBeNull();
  });
});
