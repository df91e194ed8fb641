import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { getTableName, sql } from 'drizzle-orm';
import { CasingCache } from 'drizzle-orm/casing';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../db/sqlite/open-sqlite-store.ts';
import type { Session } from '../../db/store.ts';
import { MIGRATIONS, openTempFileStore, tempFolder } from '../services/support/open-temp-store.ts';

const AUTHOR = { actor: 'test', createdAt: new Date('2031-01-01T00:00:00Z') };

async function addOrganisation({ db, tables }: Session, id: string): Promise<void> {
  await db.insert(tables.organisation).values({ id, name: id, isSample: false, ...AUTHOR });
}

async function organisationIds({ db, tables }: Session): Promise<readonly string[]> {
  const rows = await db.select({ id: tables.organisation.id }).from(tables.organisation);
  return rows.map((row) => row.id).sort();
}

describe('migrations', () => {
  it('make an empty file the schema, column by column', () => {
    const file = join(tempFolder(), 'new.db');
    const store = openSqliteStore({ file, migrations: MIGRATIONS });
    const raw = new Database(file, { readonly: true });
    const casing = new CasingCache('snake_case');
    const tables = Object.values(store.tables).map((table) => ({ table, config: getTableConfig(table) }));
    for (const { table, config } of tables) {
      const stored = raw.pragma(`table_info(${getTableName(table)})`) as { name: string; notnull: number }[];
      const wanted = config.columns.map((column) => [casing.getColumnCasing(column), Number(column.notNull)]);
      // A column that came later stands last in the store, wherever the schema names it.
      expect(stored.map((column) => [column.name, column.notnull]).sort()).toEqual(wanted.sort());
      const keys = raw.pragma(`foreign_key_list(${getTableName(table)})`) as unknown[];
      expect(keys, getTableName(table)).toHaveLength(config.foreignKeys.length);
    }
    const names = raw.prepare(
      // What triggers keep of other rows is no table of its own rows.
      "select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\' and name not like 'search\\_%' escape '\\' and name <> 'content_change'",
    );
    expect(names.pluck().all().sort()).toEqual(tables.map(({ table }) => getTableName(table)).sort());
    raw.close();
    return store.close();
  });

  it('leave a store that has them alone', async () => {
    const file = join(tempFolder(), 'again.db');
    const first = openSqliteStore({ file, migrations: MIGRATIONS });
    await first.tx((session) => addOrganisation(session, 'kept'));
    await first.close();
    const second = openSqliteStore({ file, migrations: MIGRATIONS });
    expect(await organisationIds(second)).toEqual(['kept']);
    await second.close();
  });

  it('are listed in the journal they are applied from', () => {
    const journal = JSON.parse(readFileSync(join(MIGRATIONS, 'meta/_journal.json'), 'utf8')) as {
      entries: { tag: string }[];
    };
    expect(journal.entries.length).toBeGreaterThan(0);
    for (const { tag } of journal.entries) {
      expect(readFileSync(join(MIGRATIONS, `${tag}.sql`), 'utf8')).toMatch(/CREATE|ALTER/);
    }
  });

  it('let every row know its author, and every row of a report its edition and organisation', () => {
    const { tables } = openTempFileStore();
    const decisions = ['baseline', 'link_decision', 'series_break', 'status_override', 'target_level'];
    decisions.push('plan_curve', 'revision_reason');
    const withoutEdition = [
      'embed_link',
      'organisation',
      'period_state',
      'remark',
      'report',
      'threshold_set',
      ...decisions,
      ...['dispatch', 'dispatch_run', 'status_seen'],
    ];
    // A draft belongs to nobody's data until it is taken; who may come in belongs to no organisation.
    const { importDraft: _, account, apiToken, loginSession, accessEvent, ...kept } = tables;
    for (const table of [account, apiToken, loginSession, accessEvent]) {
      const columns = getTableConfig(table).columns.map((column) => column.name);
      expect(columns).toEqual(expect.arrayContaining(['actor', 'createdAt']));
    }
    for (const table of Object.values(kept)) {
      const name = getTableName(table);
      const columns = getTableConfig(table).columns.map((column) => column.name);
      expect(columns, name).toEqual(expect.arrayContaining(['actor', 'createdAt']));
      if (name !== 'organisation') expect(columns, name).toContain('organisationId');
      if (!withoutEdition.includes(name)) expect(columns, name).toContain('editionId');
    }
  });
});

describe('connections', () => {
  it('use a write-ahead log, enforce foreign keys and wait for a busy file', async () => {
    const store = openTempFileStore();
    const settings = async ({ db }: Session) => {
      const read = async (pragma: string) => (await db.values(sql.raw(`pragma ${pragma}`)))[0]?.[0];
      return [await read('journal_mode'), await read('foreign_keys'), await read('busy_timeout')];
    };
    expect(await settings(store)).toEqual(['wal', 1, 5000]);
    expect(await store.tx(settings)).toEqual(['wal', 1, 5000]);
  });

  it('refuse a row whose organisation is not there', async () => {
    const store = openTempFileStore();
    const orphan = {
      id: 'p',
      organisationId: 'nobody',
      period: '2031-Q1',
      state: 'locked',
      ...AUTHOR,
    } as const;
    const attempt = store.tx(async (session) => {
      await session.db.insert(session.tables.periodState).values(orphan);
    });
    await expect(attempt).rejects.toThrow(/FOREIGN KEY/);
    expect(await store.db.select().from(store.tables.periodState)).toEqual([]);
  });
});

describe('tx', () => {
  it('finishes before the store closes', async () => {
    const file = join(tempFolder(), 'closing.db');
    const store = openSqliteStore({ file, migrations: MIGRATIONS });
    const running = store.tx((session) => addOrganisation(session, 'last'));
    await store.close();
    await running;
    const raw = new Database(file, { readonly: true });
    expect(raw.prepare('select id from organisation').pluck().all()).toEqual(['last']);
    raw.close();
    await expect(organisationIds(store)).rejects.toThrow(/not open/);
  });
});

describe('openSqliteStore', () => {
  it('refuses a file that is no database and a folder without migrations', () => {
    const folder = tempFolder();
    const poem = join(folder, 'poem.db');
    writeFileSync(poem, '春眠不觉晓，处处闻啼鸟。'.repeat(100));
    expect(() => openSqliteStore({ file: poem, migrations: MIGRATIONS })).toThrow(/not a database/);
    const file = join(folder, 'new.db');
    expect(() => openSqliteStore({ file, migrations: folder })).toThrow(/journal/i);
  });
});
