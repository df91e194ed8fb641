/** What a test prints to the console nobody reads: a warning or error there fails the test that caused it. */
import { format } from 'node:util';
import { afterEach, expect } from 'vitest';

const METHODS = ['error', 'warn'] as const;
const printed: string[] = [];

for (const method of METHODS) {
  console[method] = (...args: readonly unknown[]) => {
    printed.push(`console.${method}: ${format(...args)}`);
  };
}

afterEach(() => {
  expect(printed.splice(0), 'a test prints nothing to the console').toEqual([]);
});
