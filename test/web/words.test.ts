import { describe, expect, it } from 'vitest';
import { FINDING_CODES, REASON_CODES } from '../../server/domain/finding.ts';
import { TEXTS } from '../../web/lib/i18n/texts.ts';

type Leaf = string | ((...args: never[]) => string);

/** Every word by its path: `board.strip`. */
function leaves(node: object, path = ''): readonly (readonly [string, Leaf])[] {
  return Object.entries(node).flatMap(([key, value]: [string, Leaf | object]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' ? leaves(value, at) : [[at, value] as const];
  });
}

/** Arguments of every kind that a word takes: numbers, names, lists. */
const ARGUMENTS: readonly (readonly unknown[])[] = [
  [3, 2, 1],
  ['x', 'y', 'z'],
  ['x', 3, 2],
  [3, 'x', 'y'],
  [['x'], ['y']],
  [3, ['x']],
];

/** A word as it may appear, with whatever arguments it accepts. */
function spoken(leaf: Leaf): string {
  if (typeof leaf === 'string') return leaf;
  const call = leaf as (...args: unknown[]) => string;
  for (const args of ARGUMENTS) {
    try {
      return call(...args);
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
    }
  }
  return '';
}

const zh = leaves(TEXTS.zh);
const en = leaves(TEXTS.en);

describe('dictionaries', () => {
  it('have the same words in both languages', () => {
    expect(zh.length).toBeGreaterThan(200);
    expect(en.map(([key]) => key).sort()).toEqual(zh.map(([key]) => key).sort());
    for (const [key, leaf] of zh) {
      const other = en.find(([name]) => name === key)?.[1];
      expect(typeof other, key).toBe(typeof leaf);
    }
  });

  it('say something everywhere', () => {
    for (const [key, leaf] of [...zh, ...en]) expect(spoken(leaf).length, key).toBeGreaterThan(0);
  });

  it('punctuate Chinese full-width, without exclamation marks, 您 and 请', () => {
    for (const [key, leaf] of zh) {
      expect(spoken(leaf), key).not.toMatch(/[\u4e00-\u9fff][,;:!?()]|[!！您]|请(?!求)/);
    }
  });

  it('keep Chinese out of English but for the other language itself', () => {
    for (const [key, leaf] of en) {
      if (key.startsWith('settings.otherLang')) continue;
      expect(spoken(leaf), key).not.toMatch(/[\u4e00-\u9fff\uff00-\uffef]/);
    }
  });

  it('have a short flag for every reason and finding', () => {
    for (const code of [...REASON_CODES, ...FINDING_CODES]) {
      expect(TEXTS.zh.flag[code].length, code).toBeLessThanOrEqual(8);
      expect(TEXTS.en.flag[code].length, code).toBeLessThanOrEqual(30);
    }
  });

  it('count one thing and several in English', () => {
    expect(TEXTS.en.board.scope(1, 1)).toBe('1 task, 1 target');
    expect(TEXTS.en.board.scope(9, 18)).toBe('9 tasks, 18 targets');
    expect(TEXTS.en.board.pending(1)).toBe('1 awaits a check');
    expect(TEXTS.en.board.pending(4)).toBe('4 await a check');
  });
});
