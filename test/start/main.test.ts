import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findStoreFault } from '../../db/sqlite/check-store-file.ts';
import { PROJECT_ROOT } from '../../scripts/lib/project-root.ts';
import { tempFolder } from '../services/support/open-temp-store.ts';
import { start } from './run-server.ts';

const PATIENCE = { timeout: 60_000 };

describe('server', () => {
  it('prints one line with its address, answers there, and stops when told to', PATIENCE, async () => {
    const run = start({ PORT: '0' });
    const line = await run.firstLine;
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? '';
    const response = await fetch(`${url}/api/health`);
    expect(await response.json()).toMatchObject({ status: 'ok', store: 'sqlite' });
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(run.out()).toBe(`Dabiao 达标: ${url}\n`);
    const logged = run.err().trim().split('\n');
    expect(logged.map((entry) => (JSON.parse(entry) as { event: string }).event)).toEqual([
      'request',
      'stopping',
    ]);
  });

  it('names every setting that will not do, and does not start', PATIENCE, async () => {
    const run = start({ PORT: 'many', DABIAO_COLOUR: 'blue' });
    expect(await run.ended).toBe(1);
    expect(run.err()).toMatch(/^Dabiao did not start\.\nPORT=many will not do/);
    expect(run.err()).toContain('DABIAO_COLOUR is no setting');
    expect(run.err()).not.toMatch(/^\s+at /m);
    expect(run.out()).toBe('');
  });

  it('says that its port is taken', PATIENCE, async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const run = start({ PORT: String(port) });
    expect(await run.ended).toBe(1);
    expect(run.err()).toBe(
      `Dabiao did not start: port ${port} is in use. Choose another one, such as PORT=${port + 1}.\n`,
    );
  });

  it('says that its store cannot be opened', PATIENCE, async () => {
    const run = start({ PORT: '0', DABIAO_DATA: join(PROJECT_ROOT, 'package.json', 'data') });
    expect(await run.ended).toBe(1);
    expect(run.err()).toMatch(/^Dabiao did not start: the store in .*package\.json.data cannot be opened/);
    expect(run.err()).toContain('Set DABIAO_DATA.');
  });

  it(
    'backs its store up by itself when the last time is long ago, and removes the oldest',
    PATIENCE,
    async () => {
      const data = tempFolder();
      const folder = join(data, 'backups');
      mkdirSync(folder);
      for (const year of ['2020', '2021']) writeFileSync(join(folder, `dabiao-${year}-01-01T000000Z.db`), '');
      writeFileSync(join(folder, 'notes.txt'), 'mine');
      const run = start({ PORT: '0', DABIAO_DATA: data, DABIAO_BACKUP_KEEP: '2' });
      await run.printed(/"backup_made"/);
      const names = readdirSync(folder).sort();
      expect(names).toHaveLength(4);
      const [older, made, checksum, notes] = names;
      expect([older, notes]).toEqual(['dabiao-2021-01-01T000000Z.db', 'notes.txt']);
      expect(checksum).toBe(`${made}.sha256`);
      const copy = new Database(join(folder, made ?? ''), { readonly: true });
      expect(findStoreFault(copy)).toBeNull();
      copy.close();
    },
  );
});
