import type { StatedNumber } from './check-numbers.ts';
import { NUMBER_ROWS, type NumberSource } from './stated-number-table.ts';

/** The table with its values. @param read text of a file of the project */
export function statedNumbers(read: (path: string) => string): readonly StatedNumber[] {
  return NUMBER_ROWS.map(({ docs, says, from }) => ({
    docs,
    says,
    is: from.flatMap((source) => valuesOf(source, read)),
  }));
}

function valuesOf(source: NumberSource, read: (path: string) => string): readonly number[] {
  if (typeof source === 'number') return [source];
  const [constant, per] = typeof source === 'string' ? [source, 1] : source;
  const [path = '', ...words] = constant.split(' ');
  const name = words.join(' ');
  if (path.endsWith('floor.json')) return [shareAt(read(path), name)];
  if (name === 'dependencies') return [Object.keys(sectionOf(read(path), name)).length];
  return constantIn(read(path), name).map((value) => value / per);
}

/** A share as percent with one decimal, as documents print it: `set.name` of a file of scores. */
function shareAt(text: string, name: string): number {
  const [set = '', key = ''] = name.split('.');
  const scores = JSON.parse(text) as Readonly<Record<string, Readonly<Record<string, number>>>>;
  return Number(((scores[set]?.[key] ?? Number.NaN) * 100).toFixed(1));
}

function sectionOf(text: string, name: string): object {
  return (JSON.parse(text) as Readonly<Record<string, object>>)[name] ?? {};
}

/**
 * What stands behind the name in the source, numbers and products of them alone: `NAME = 64 * 1024`, `name: 5`,
 * `NAME = [1, 5]`, `NAME: wholeNumber(1, 9).default(7)`. Nothing where there is no such name.
 */
function constantIn(text: string, name: string): readonly number[] {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const places = [
    ...text.matchAll(new RegExp(`(?<![\\w.])${escaped}${/\w$/.test(name) ? '(?!\\w)' : ''}`, 'g')),
  ];
  const values = places.map(({ index }) =>
    valueAt(text.slice(index + name.length, index + name.length + 160)),
  );
  return values.find((value) => value.length > 0) ?? [];
}

function valueAt(after: string): readonly number[] {
  const [statement = ''] = after.split(/\n(?=\S)|;/);
  const value = /^[\s=:?-]*(?<plain>\[[^\]]*\]|[0-9][0-9_.* ]*)|\.default\('?(?<set>[0-9_]+)/.exec(statement);
  const words = value?.groups?.['plain'] ?? value?.groups?.['set'] ?? '';
  const products = words.replace(/[[\]]/g, '').split(',');
  return products.filter((each) => /[0-9]/.test(each)).map(product);
}

function product(words: string): number {
  return words.split('*').reduce((all, factor) => all * Number.parseFloat(factor.replaceAll('_', '')), 1);
}
