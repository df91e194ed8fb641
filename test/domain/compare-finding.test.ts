import { describe, expect, it } from 'vitest';
import { compareFinding } from '../../server/domain/compare-finding.ts';
import { cellOf, rowOf } from '../web/compare/compare-fixture.ts';

const grown = (value: number) => ({ value, unit: '%', refused: null });

describe('compareFinding', () => {
  it('names the least lead where all are ahead of the year', () => {
    const rows = [rowOf('a', [cellOf(101.9)]), rowOf('b', [cellOf(130)])];
    expect(compareFinding(rows, 0)).toMatchObject({ counted: 2, ahead: 2, behind: 0, leastLead: 26 });
  });

  it('names the slowest where some lag, and counts growth both ways', () => {
    const slow = rowOf('慢', [cellOf(40, { yearOnYear: grown(-3) })]);
    const rows = [rowOf('a', [cellOf(80, { yearOnYear: grown(12) })]), slow, rowOf('b', [cellOf(60)])];
    expect(compareFinding(rows, 0)).toEqual({
      counted: 3,
      ahead: 1,
      behind: 2,
      leastLead: null,
      slowest: { row: slow, gap: -35 },
      up: 1,
      down: 1,
      pending: 0,
      isClosed: false,
    });
  });

  it('counts no figure that waits for a check, no gap and no level', () => {
    const rows = [
      rowOf('a', [cellOf(20, { review: 'pending' })]),
      rowOf('b', [null]),
      rowOf('c', [cellOf(90, { paceGap: null, elapsed: null })]),
    ];
    expect(compareFinding(rows, 0)).toMatchObject({ counted: 0, slowest: null, leastLead: null, pending: 1 });
  });

  it('knows a closed year', () => {
    expect(compareFinding([rowOf('a', [cellOf(98, { elapsed: 100, paceGap: -2 })])], 0)).toMatchObject({
      isClosed: true,
      behind: 1,
    });
  });
});
