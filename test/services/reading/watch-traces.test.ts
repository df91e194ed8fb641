import { describe, expect, it } from 'vitest';
import { watchTraces } from '../../../server/services/reading/watch-traces.ts';

const LIST_WALK = Object.getPrototypeOf([][Symbol.iterator]()) as object;

describe('watchTraces', () => {
  it('sees nothing where nothing was left', () => {
    const hasTraces = watchTraces();
    expect(JSON.stringify([1, 2].map((each) => each * 2))).toBe('[2,4]');
    expect(hasTraces()).toBe(false);
  });

  it.each([
    ['a property of every object', () => put(Object.prototype, 'seen', 'a secret')],
    ['another method of lists', () => put(Array.prototype, 'map', () => [])],
    ['another next step of every walk', () => put(LIST_WALK, 'next', () => 0)],
    ['a new global', () => put(globalThis, 'leftBehind', 1)],
    ['another global', () => put(globalThis, 'Map', WeakMap)],
  ])('sees %s, until it is gone', (_what, change) => {
    const hasTraces = watchTraces();
    const undo = change();
    let isSeen: boolean;
    try {
      isSeen = hasTraces();
    } finally {
      undo();
    }
    expect([isSeen, hasTraces()]).toEqual([true, false]);
  });

  it('sees work that still goes on', () => {
    const hasTraces = watchTraces();
    const timer = setInterval(() => undefined, 60_000);
    const isSeen = hasTraces();
    clearInterval(timer);
    expect([isSeen, hasTraces()]).toEqual([true, false]);
  });
});

/** Answers the way back. */
function put(object: object, key: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { value, configurable: true, writable: true });
  return () => {
    if (before === undefined) Reflect.deleteProperty(object, key);
    else Object.defineProperty(object, key, before);
  };
}
