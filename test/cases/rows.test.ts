import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/lib/list-files.ts';

const FILES = listFiles('test/cases').filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));

/** Every table that a file of cases exports. */
async function tablesOf(file: string): Promise<readonly (readonly unknown[])[]> {
  const exported: unknown = await import(`./${file}`);
  return Object.values(exported ?? {}).filter((value) => Array.isArray(value));
}

interface Rule {
  readonly hits: readonly unknown[];
  readonly nearMisses: readonly unknown[];
}

function isRule(row: unknown): row is Rule {
  return typeof row === 'object' && row !== null && 'hits' in row && 'nearMisses' in row;
}

describe('the tables of cases', () => {
  it('hold four hundred rows and more, and at least as many near misses as rules', async () => {
    const rows = (await Promise.all(FILES.map(tablesOf))).flat(2);
    const rules = rows.filter(isRule);
    const nearMisses = rules.flatMap((rule) => rule.nearMisses);
    const hits = rules.flatMap((rule) => rule.hits);
    expect(rules.length).toBeGreaterThanOrEqual(90);
    expect(hits.length + nearMisses.length + rows.length - rules.length).toBeGreaterThanOrEqual(1000);
    expect(nearMisses.length).toBeGreaterThanOrEqual(rules.length);
    expect(rules.filter((rule) => rule.nearMisses.length < 1)).toEqual([]);
  });

  it('say nothing twice within a rule', async () => {
    const rules = (await Promise.all(FILES.map(tablesOf))).flat(2).filter(isRule);
    const doubled = rules.flatMap(({ hits, nearMisses }) => {
      const rows = [...hits, ...nearMisses].map((row) => JSON.stringify(row));
      return rows.filter((row, index) => rows.indexOf(row) !== index);
    });
    expect(doubled).toEqual([]);
  });
});
