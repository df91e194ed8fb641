import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../db/sqlite/open-sqlite-store.ts';
import { MIGRATIONS, tempFolder } from '../services/support/open-temp-store.ts';

interface Journal {
  readonly entries: readonly { readonly tag: string }[];
}

/** The migrations as they were before the search index came. */
function migrationsBefore(): string {
  const folder = join(tempFolder(), 'migrations');
  cpSync(MIGRATIONS, folder, { recursive: true });
  const path = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(path, 'utf8')) as Journal;
  const place = journal.entries.findIndex(({ tag }) => tag.endsWith('_search'));
  expect(place).toBeGreaterThan(0);
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, place) }));
  return folder;
}

const TEXT = '标题：甲。\n粮食产量１００万吨。';
const BLOCKS = JSON.stringify([{ start: 6, end: TEXT.length }]);

describe('the search index', () => {
  it('takes in what a store held before it came', async () => {
    const file = join(tempFolder(), 'old.db');
    const old = openSqliteStore({ file, migrations: migrationsBefore() });
    await old.tx(async ({ db }) => {
      await db.run(sql`insert into organisation (id, name, is_sample, year_start, actor, created_at)
        values ('o', '粮食局', 0, 1, 'test', 0)`);
      await db.run(sql`insert into report (id, organisation_id, sequence, title, year, quarter, lang, file_name, format,
        byte_size, bytes, hash, text, text_hash, blocks, diagnostics, is_sample, is_illustrative, actor, created_at)
        values ('r', 'o', 1, '三季度', 2031, 3, 'zh', 'ＡＢＣ.txt', 'txt', 0, x'', 'h', ${TEXT}, 'h', ${BLOCKS}, '[]', 0, 0, 'test', 0)`);
      await db.run(sql`insert into task (id, organisation_id, edition_id, ordinal, title, short_title, title_en, fields, actor, created_at)
        values ('t', 'o', 'r', 0, '保障粮食安全', '粮食安全', 'Grain', '[]', 'test', 0)`);
      await db.run(sql`insert into indicator (id, organisation_id, edition_id, name, direction, form, unit, unit_kind, unit_measure, actor, created_at)
        values ('i', 'o', 'r', '粮食产量', 'up', 'level', '万吨', 'mass', 'kg', 'test', 0)`);
    });
    await old.close();
    const store = openSqliteStore({ file, migrations: MIGRATIONS });
    const entries = await store.db.values(
      sql`select kind, subject, start, "end", folded from search_entry order by kind, folded`,
    );
    expect(entries).toEqual([
      ['indicator', 'i', 0, 4, '粮食产量'],
      ['report', 'r', 0, 7, 'abc.txt'],
      ['report', 'r', 0, 3, '三季度'],
      ['task', 't', 0, 5, 'grain'],
      ['task', 't', 0, 6, '保障粮食安全'],
      ['task', 't', 0, 4, '粮食安全'],
      ['text', 'r', 0, 6, '标题:甲。\n'],
      ['text', 'r', 6, 16, '粮食产量100万吨。'],
    ]);
    const found = await store.db.values(
      sql`select e.subject from search_entry e where e.id in (select rowid from search_index where search_index match '"产量100"')`,
    );
    expect(found).toEqual([['r']]);
    await store.close();
  });
});
