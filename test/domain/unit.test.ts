import { describe, expect, it } from 'vitest';
import { convert, isComparable, parseUnit, scaleOf, toBase } from '../../server/domain/unit.ts';
import { UNIT_ROWS } from '../../server/domain/unit-table.ts';
import { CONVERSION_CASES, SCALE_CASES, UNIT_CASES } from '../cases/units/units.ts';

describe('parseUnit', () => {
  it.each(UNIT_CASES)('reads %j as %s, %s, 10^%i', (label, measure, kind, mult) => {
    expect(parseUnit(label)).toMatchObject({ label, measure, kind, mult });
  });

  it('names every unit of the table once', () => {
    const labels = UNIT_ROWS.map((row) => row.label.toLowerCase());
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('ignores case and doubled blanks', () => {
    expect(parseUnit('Working  Days').measure).toBe('day');
    expect(parseUnit(' KWH ').measure).toBe('kWh');
  });
});

describe('units that were read before', () => {
  it('are the same object, until more than a thousand others were read', () => {
    const first = parseUnit('亿元');
    expect(parseUnit('亿元')).toBe(first);
    for (let index = 0; index < 1000; index += 1) parseUnit(`第${index}种`);
    expect(parseUnit('亿元')).not.toBe(first);
    expect(parseUnit('亿元')).toEqual(first);
  });
});

describe('convert', () => {
  it.each(CONVERSION_CASES)('%d %s in %s is %j', (value, from, to, expected) => {
    expect(convert(value, parseUnit(from), parseUnit(to))).toBe(expected);
  });
});

describe('toBase', () => {
  it('scales by shifting digits', () => {
    expect(toBase(1.1, parseUnit('亿元'))).toBe(110000000);
    expect(toBase(1157, parseUnit('亿元'))).toBe(115700000000);
    expect(toBase(0.07, parseUnit('‰'))).toBe(0.007);
    expect(toBase(3, parseUnit('斤'))).toBe(1.5);
  });
});

describe('isComparable', () => {
  it('takes a bare number for a count or for persons, and for nothing else', () => {
    expect(isComparable(parseUnit(''), parseUnit('人'))).toBe(true);
    expect(isComparable(parseUnit('家'), parseUnit(' '))).toBe(true);
    expect(isComparable(parseUnit(''), parseUnit('亿元'))).toBe(false);
    expect(isComparable(parseUnit('家'), parseUnit('人'))).toBe(false);
    expect(isComparable(parseUnit('亿元'), parseUnit(''))).toBe(false);
    expect(isComparable(parseUnit('项'), parseUnit('个'))).toBe(true);
  });
});

describe('scaleOf', () => {
  it.each(SCALE_CASES)('%j is 10^%i × %j', (label, power, base) => {
    expect(scaleOf(label)).toEqual({ power, base });
  });
});
