import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { backUpSqlite, checksumFile } from '../../db/sqlite/back-up-sqlite.ts';
import { openSqliteStore } from '../../db/sqlite/open-sqlite-store.ts';
import { restoreSqlite } from '../../db/sqlite/restore-sqlite.ts';
import type { Session, Store } from '../../db/store.ts';
import { MIGRATIONS, tempFolder } from '../services/support/open-temp-store.ts';

const AUTHOR = { actor: 'test', createdAt: new Date('2031-01-01T00:00:00Z') };

function open(file: string): Store {
  return openSqliteStore({ file, migrations: MIGRATIONS });
}

async function add(store: Store, id: string): Promise<void> {
  await store.tx(async ({ db, tables }) => {
    await db.insert(tables.organisation).values({ id, name: id, isSample: false, ...AUTHOR });
  });
}

async function ids({ db, tables }: Session): Promise<readonly string[]> {
  const rows = await db.select({ id: tables.organisation.id }).from(tables.organisation);
  return rows.map((row) => row.id).sort();
}

/** A closed store with one row, its backup with another one less, and what a restore needs. */
async function backedUp() {
  const folder = tempFolder();
  const file = join(folder, 'dabiao.db');
  const store = open(file);
  await add(store, 'early');
  const backup = join(tempFolder(), 'sub', 'copy.db');
  const made = await backUpSqlite(file, backup);
  await add(store, 'late');
  await store.close();
  const restore = () => restoreSqlite({ backup, file, migrations: MIGRATIONS, stamp: 'now' });
  const now = async () => {
    const again = open(file);
    const found = await ids(again);
    await again.close();
    return found;
  };
  return { folder, file, backup, made, restore, now };
}

describe('backUpSqlite', () => {
  it('copies one moment of a store that is read and written, into one file with its checksum', async () => {
    const file = join(tempFolder(), 'dabiao.db');
    const store = open(file);
    await add(store, 'early');
    const to = join(tempFolder(), 'copy.db');
    const writing = add(store, 'meanwhile');
    const { bytes, sha256 } = await backUpSqlite(file, to);
    await writing;
    await add(store, 'late');
    expect(readdirSync(dirname(to)).sort()).toEqual(['copy.db', 'copy.db.sha256']);
    expect(readFileSync(checksumFile(to), 'utf8')).toBe(`${sha256}  copy.db\n`);
    expect(readFileSync(to)).toHaveLength(bytes);
    await store.close();
    const copy = open(to);
    expect(await ids(copy)).toEqual(['early', 'meanwhile']);
    await copy.close();
  });

  it('leaves nothing at its place when the store is damaged', async () => {
    const { file } = await backedUp();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(7, 4096, bytes.length - 4096));
    const to = join(tempFolder(), 'copy.db');
    await expect(backUpSqlite(file, to)).rejects.toThrow();
    expect(readdirSync(dirname(to))).toEqual([]);
  });
});

describe('restoreSqlite', () => {
  it('puts the backup in the place of the store and keeps that one', async () => {
    const { file, folder, restore, now } = await backedUp();
    const { hasChecksum, kept } = await restore();
    expect([hasChecksum, kept]).toEqual([true, join(folder, 'dabiao-before-now.db')]);
    expect(await now()).toEqual(['early']);
    const old = open(kept ?? '');
    expect(await ids(old)).toEqual(['early', 'late']);
    await old.close();
    expect(existsSync(file)).toBe(true);
  });

  it('fills an empty folder', async () => {
    const { backup } = await backedUp();
    const file = join(tempFolder(), 'new', 'dabiao.db');
    const { kept } = await restoreSqlite({ backup, file, migrations: MIGRATIONS, stamp: 'now' });
    expect(kept).toBeNull();
    const store = open(file);
    expect(await ids(store)).toEqual(['early']);
    await store.close();
  });

  it('takes the place of a damaged store, whose log goes with it', async () => {
    const { file, folder, restore, now } = await backedUp();
    writeFileSync(file, 'no database');
    writeFileSync(`${file}-wal`, 'its log');
    await restore();
    expect(readFileSync(join(folder, 'dabiao-before-now.db'), 'utf8')).toBe('no database');
    expect(readFileSync(join(folder, 'dabiao-before-now.db-wal'), 'utf8')).toBe('its log');
    expect(await now()).toEqual(['early']);
  });

  it.each([
    ['missing', (backup: string) => ({ backup: `${backup}.gone` })],
    ['changed', (backup: string) => writeFileSync(checksumFile(backup), `${'0'.repeat(64)}  copy.db\n`)],
    ['changed', (backup: string) => truncateSync(backup, 8192)],
    [
      'corrupt',
      (backup: string) => {
        const bytes = readFileSync(backup);
        writeFileSync(backup, bytes.fill(7, 4096, 40_960));
        writeFileSync(checksumFile(backup), '');
        return { noChecksum: true };
      },
    ],
    [
      'newer',
      (backup: string) => {
        const raw = new Database(backup);
        raw.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)");
        raw.close();
        return { noChecksum: true };
      },
    ],
    [
      'foreign',
      (backup: string) => {
        const raw = new Database(`${backup}.other`);
        raw.exec('create table poem (line text)');
        raw.close();
        return { backup: `${backup}.other` };
      },
    ],
  ] as const)('refuses one that is %s, and the store is what it was', async (refusal, spoil) => {
    const { file, folder, backup, now } = await backedUp();
    const spoiled = spoil(backup) as { backup?: string; noChecksum?: true } | undefined;
    const from = spoiled?.backup ?? backup;
    if (spoiled?.noChecksum === true) {
      rmSync(checksumFile(backup));
    }
    const attempt = restoreSqlite({ backup: from, file, migrations: MIGRATIONS, stamp: 'now' });
    await expect(attempt).rejects.toMatchObject({ refusal });
    expect(readdirSync(folder)).toEqual(['dabiao.db']);
    expect(await now()).toEqual(['early', 'late']);
  });

  it('refuses while a server has the store open', async () => {
    const { file, folder, restore, now } = await backedUp();
    const running = open(file);
    await expect(restore()).rejects.toMatchObject({ refusal: 'in_use' });
    await running.close();
    expect(readdirSync(folder)).toEqual(['dabiao.db']);
    expect(await now()).toEqual(['early', 'late']);
  });
});
