import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { departmentNames } from '../../scripts/lib/department-names.ts';
import { generateStore } from '../../scripts/lib/generate-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'dabiao-generate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OPTIONS = { provinces: 2, departments: 2, years: 1, metrics: 12, templates: 1, seed: 3 };

async function figuresOf(name: string) {
  const data = join(folder, name);
  await generateStore({ ...OPTIONS, data }, () => undefined);
  const store = new Database(join(data, 'dabiao.db'), { readonly: true });
  const rows = store
    .prepare(
      `select o.name, r.title, r.hash, r.text, m.name as metric, f.value, f.review, f.spans from observation f
       join metric m on m.id = f.metric_id join report r on r.id = f.edition_id
       join organisation o on o.id = f.organisation_id order by o.name, r.quarter, m.ordinal`,
    )
    .all() as Record<'name' | 'title' | 'hash' | 'text' | 'metric' | 'review' | 'spans', string>[];
  const broken = store.pragma('foreign_key_check') as readonly unknown[];
  store.close();
  return { rows, broken };
}

describe('a store of many departments', () => {
  it('has departments of their own with reports that say their figures, the same ones for the same seed', async () => {
    const { rows, broken } = await figuresOf('first');
    expect(broken).toEqual([]);
    expect([...new Set(rows.map(({ name }) => name))].sort()).toEqual([...departmentNames(2, 2)].sort());
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(16);
    for (const { name, title, text, spans } of rows) {
      expect(title).toContain(name);
      for (const { start, end, quote } of JSON.parse(spans) as {
        start: number;
        end: number;
        quote: string;
      }[])
        expect(text.slice(start, end)).toBe(quote);
    }
    // Some figures are missing, some wait, most count.
    expect(rows.length).toBeGreaterThan(160);
    expect(rows.length).toBeLessThan(4 * 4 * OPTIONS.metrics);
    expect(new Set(rows.map(({ review }) => review))).toEqual(new Set(['accepted', 'pending']));
    expect((await figuresOf('again')).rows).toEqual(rows);
  }, 120_000);
});
