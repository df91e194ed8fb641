import { describe, expect, it } from 'vitest';
import { unitGroups } from '../../server/domain/unit-groups.ts';
import { UNIT_ROWS } from '../../server/domain/unit-table.ts';
import { parseUnit, toBase } from '../../server/domain/unit.ts';

describe('the units that are known', () => {
  it('stand by measure, every writing once, each with what it is in the base unit', () => {
    const labels = unitGroups().flatMap(({ units }) => units.flatMap((unit) => unit.labels));
    expect(labels.sort()).toEqual(UNIT_ROWS.map(({ label }) => label).sort());
    const mass = unitGroups().find(({ measure }) => measure === 'kg');
    expect(mass).toMatchObject({ kind: 'mass', base: '公斤' });
    expect(mass?.units.map(({ labels: [first], inBase }) => [first, inBase])).toEqual(
      expect.arrayContaining([
        ['吨', 1000],
        ['斤', 0.5],
        ['克', 0.001],
      ]),
    );
  });

  it('convert as figures are converted', () => {
    for (const { units } of unitGroups())
      for (const { labels, inBase } of units)
        for (const label of labels) expect(toBase(1, parseUnit(label)), label).toBeCloseTo(inBase, 9);
  });

  it('are found by any writing', () => {
    expect(unitGroups('千瓦').map(({ measure }) => measure)).toEqual(['kW', 'kWh']);
    expect(unitGroups('TONNE')[0]?.units[0]?.labels).toContain('吨');
    expect(unitGroups('不是单位')).toEqual([]);
  });
});
