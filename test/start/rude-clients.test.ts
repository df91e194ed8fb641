import { connect } from 'node:net';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { madeUpReport } from '../e2e/files/made-up-report.ts';
import { tempFolder } from '../services/support/open-temp-store.ts';
import { start } from './run-server.ts';

const PATIENCE = { timeout: 60_000 };

async function addressOf(run: ReturnType<typeof start>): Promise<string> {
  return /http:\/\/127\.0\.0\.1:\d+/.exec(await run.firstLine)?.[0] ?? '';
}

function form(): FormData {
  const body = new FormData();
  body.set('file', new File([madeUpReport('海州市园林局', 2031)], '三季度.txt'));
  return body;
}

/** How many rows of each kind a report leaves. */
function stored(folder: string): readonly number[] {
  const database = new Database(join(folder, 'dabiao.db'), { readonly: true });
  const counts = ['report', 'task', 'metric', 'milestone'].map(
    (table) => database.prepare<[], number>(`select count(*) from "${table}"`).pluck().get() ?? -1,
  );
  database.close();
  return counts;
}

describe('a server among rude clients', () => {
  it(
    'refuses headers that are too large, and a request that breaks off leaves nothing',
    PATIENCE,
    async () => {
      const folder = tempFolder();
      const run = start({ PORT: '0', DABIAO_DATA: folder });
      const url = await addressOf(run);
      const health = `${url}/api/health`;
      expect((await fetch(health, { headers: { 'x-much': 'a'.repeat(20_000) } })).status).toBe(431);
      const { port } = new URL(url);
      await new Promise<void>((resolve, reject) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          const head =
            'POST /api/reports HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: multipart/form-data; boundary=x';
          socket.write(`${head}\r\ncontent-length: 5000\r\n\r\n--x\r\n`, () => socket.destroy());
        });
        socket.once('close', () => resolve()).once('error', reject);
      });
      expect((await fetch(health)).status).toBe(200);
      run.child.kill('SIGTERM');
      expect(await run.ended).toBe(0);
      expect(stored(folder)).toEqual([0, 0, 0, 0]);
    },
  );

  it('told to stop in the middle of an import, keeps all of a report or nothing', PATIENCE, async () => {
    const folder = tempFolder();
    const run = start({ PORT: '0', DABIAO_DATA: folder });
    const url = await addressOf(run);
    const answer = fetch(`${url}/api/reports`, { method: 'POST', body: form() }).then(
      ({ status }) => status,
      () => null,
    );
    // The next request of the same client is answered, so the import is under way.
    await fetch(`${url}/api/health`);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    const isKept = (await answer) === 201;
    expect(stored(folder)).toEqual(isKept ? [1, 2, 3, 1] : [0, 0, 0, 0]);
  });
});
