import { describe, expect, it } from 'vitest';
import { readFigure, readTarget, UNREADABLE, writeTarget } from '../../server/domain/entry-text.ts';

describe('a typed figure', () => {
  it.each([
    ['8,000', 8000],
    ['１２．５', 12.5],
    ['−3', -3],
    ['0', 0],
    ['', null],
    ['  ', null],
    ['12家', UNREADABLE],
    ['=1+1', UNREADABLE],
    ['1e5', UNREADABLE],
    ['-', UNREADABLE],
  ])('%j is %s', (words, value) => {
    expect(readFigure(words)).toBe(value);
  });
});

describe('a typed target', () => {
  it.each([
    ['8000', 'up', { value: 8000, bound: 'gte' }],
    ['500', 'down', { value: 500, bound: 'lte' }],
    ['≤500', 'up', { value: 500, bound: 'lte' }],
    ['>=3', 'up', { value: 3, bound: 'gte', strict: false }],
    ['>3000', 'up', { value: 3000, bound: 'gte', strict: true }],
    ['约10', 'up', { value: 10, bound: 'approx' }],
    ['1-2', 'up', { value: 1, bound: 'range', low: 1, high: 2 }],
    ['1～2', 'up', { value: 1, bound: 'range', low: 1, high: 2 }],
  ] as const)('%s where %s is good', (words, direction, target) => {
    expect(readTarget(words, direction)).toMatchObject(target);
  });

  it.each(['2-1', '≥1-2', '8000家', '—'])('%s cannot be read', (words) => {
    expect(readTarget(words, 'up')).toBe(UNREADABLE);
  });

  it.each([
    ['8000', 'up'],
    ['≤500', 'up'],
    ['500', 'down'],
    ['>3000', 'up'],
    ['≈10', 'up'],
    ['1-2', 'up'],
    ['-5', 'up'],
  ] as const)('%s is written as it was typed', (words, direction) => {
    const target = readTarget(words, direction);
    expect(target === null || target === UNREADABLE ? null : writeTarget(target, direction)).toBe(words);
  });
});
