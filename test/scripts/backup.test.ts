import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../db/sqlite/open-sqlite-store.ts';
import { MIGRATIONS, tempFolder } from '../services/support/open-temp-store.ts';

const PATIENCE = { timeout: 60_000 };

function run(script: 'backup' | 'restore', data: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/${script}.ts`, ...args],
    { encoding: 'utf8', env: { ...process.env, DABIAO_DATA: data } },
  );
  return { status, stdout, stderr };
}

describe('npm run backup and npm run restore', () => {
  it('copy the store while it is open, and put the copy back once it is closed', PATIENCE, async () => {
    const data = tempFolder();
    const copy = join(tempFolder(), 'copy.db');
    const store = openSqliteStore({ file: join(data, 'dabiao.db'), migrations: MIGRATIONS });
    const made = run('backup', data, copy);
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toContain(`to ${copy}: `);
    expect(existsSync(`${copy}.sha256`)).toBe(true);
    const early = run('restore', data, copy);
    expect([early.status, early.stderr]).toEqual([
      1,
      `${copy} was not put back: a server has the store open. Stop it first. The store is unchanged.\n`,
    ]);
    await store.close();
    const back = run('restore', data, copy);
    expect([back.status, back.stderr]).toEqual([0, '']);
    expect(back.stdout).toContain('The store that was there is kept as');
  });

  it('overwrite nothing and say what is missing', PATIENCE, () => {
    const data = tempFolder();
    const there = join(data, 'there.db');
    writeFileSync(there, 'mine');
    expect(run('backup', data, there).stderr).toContain('is there already and was left alone');
    expect(run('backup', data, join(data, 'new.db')).stderr).toContain('There is no store at');
    expect(run('restore', data, join(data, 'none.db')).stderr).toContain('there is no such file');
    expect([run('backup', data).status, run('restore', data).status]).toEqual([1, 1]);
  });
});
