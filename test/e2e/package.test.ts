import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { PACKAGED_COMMANDS } from '../../scripts/lib/packaged-commands.ts';
import { freePort } from '../../scripts/lib/free-port.ts';
import { PROJECT_ROOT } from '../../scripts/lib/project-root.ts';
import { hasPostgres, newTestDatabase } from '../postgres/open-test-database.ts';
import { tempFolder } from '../services/support/open-temp-store.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47];
const REPORT = join(PROJECT_ROOT, 'server/sample/zhijiang-2021-q3.txt');

interface Packed {
  readonly name: string;
  readonly files: readonly { readonly path: string }[];
}

/** What `npm install dabiao-1.0.0.tgz` makes, but for the packages, which are those of this project: only the ones it names. */
const installed = { folder: '', command: '', files: [] as readonly string[] };

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-packed-'));
  const target = join(folder, 'node_modules', 'dabiao');
  mkdirSync(target, { recursive: true });
  const options = { cwd: PROJECT_ROOT, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  // npm of a quarrelsome machine warns on standard error, which is nothing to this test.
  const packing = ['pack', '--silent', '--json', '--ignore-scripts', '--pack-destination', folder];
  const answer = execFileSync('npm', packing, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
  const listed = JSON.parse(answer) as readonly Packed[] | Readonly<Record<string, Packed>>;
  const [packed] = Object.values(listed);
  const manifest = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly bin: Readonly<Record<string, string>>;
    readonly dependencies: Readonly<Record<string, string>>;
  };
  execFileSync('tar', ['-xzf', `dabiao-${manifest.version}.tgz`, '-C', target, '--strip-components=1'], {
    cwd: folder,
  });
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(PROJECT_ROOT, 'node_modules', name), link, 'junction');
  }
  Object.assign(installed, {
    folder,
    command: join(target, manifest.bin['dabiao'] ?? ''),
    files: packed?.files.map(({ path }) => path) ?? [],
  });
});

afterAll(() => rmSync(installed.folder, { recursive: true, force: true }));

/** Runs the installed command in this folder. */
function run(
  folder: string,
  args: readonly string[],
  input = '',
): { code: number | null; out: string; err: string } {
  const env = { PATH: process.env['PATH'] ?? '' };
  const done = spawnSync(process.execPath, [installed.command, ...args], {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('the tarball', () => {
  it('holds the page, the server, faces, migrations, the sample and the licences, and no sources or tests', () => {
    const { files } = installed;
    for (const path of [
      'dist/web/index.html',
      'dist/server.mjs',
      'dist/third-party-licences.txt',
      'dist/fonts/sans-400.ttf',
      'db/sqlite/migrations/0000_first.sql',
      'db/sqlite/migrations/meta/_journal.json',
      'db/postgres/migrations/meta/_journal.json',
      'server/sample/manifest.json',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
    ]) {
      expect(files).toContain(path);
    }
    expect(files.filter((path) => /\.(ts|tsx|map)$|^(test|scripts|web)\//.test(path))).toEqual([]);
    const licences = readFileSync(join(dirname(installed.command), '../third-party-licences.txt'), 'utf8');
    for (const name of [
      'react',
      'echarts',
      '@fontsource-variable/inter',
      '@expo-google-fonts/noto-sans-sc',
    ]) {
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
  });

  it('starts the board in an empty folder, reads a report, draws a picture, and stops', async () => {
    const folder = tempFolder();
    const port = String(await freePort());
    const child = spawn(process.execPath, [installed.command], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', PORT: port },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const line = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()));
      child.stderr.once('data', (chunk: Buffer) => reject(new Error(chunk.toString())));
    });
    const url = `http://127.0.0.1:${port}`;
    expect(line).toBe(`Dabiao 达标: ${url}\n`);
    const health: unknown = await (await fetch(`${url}/api/health`)).json();
    expect(health).toMatchObject({ status: 'ok', version: '1.0.0' });
    expect(await (await fetch(url)).text()).toContain('<div id="root"');
    const form = new FormData();
    const text = readFileSync(REPORT, 'utf8').replaceAll('之江省科学技术厅', '海东省科学技术厅');
    form.append('file', new Blob([text]), 'own.txt');
    const headers = { origin: url };
    const imported = await fetch(`${url}/api/reports`, { method: 'POST', body: form, headers });
    expect(imported.status).toBe(201);
    expect(await imported.json()).toMatchObject({
      report: { org: '海东省科学技术厅', period: '2021-Q3' },
    });
    const picture = await fetch(`${url}/api/scorecard/chart.png?kind=bullet&period=2021-Q3&lang=zh`);
    expect(picture.status).toBe(200);
    expect([...new Uint8Array(await picture.arrayBuffer())].slice(0, 4)).toEqual(PNG);
    expect(existsSync(join(folder, 'data', 'dabiao.db'))).toBe(true);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('reads a file, or says why not', () => {
    const { code, out } = run(tempFolder(), ['extract', REPORT]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ report: { year: 2021, quarter: 3 } });
    const folder = tempFolder();
    const bad = join(folder, 'bad.pdf');
    writeFileSync(bad, '%PDF-1.4');
    expect(run(folder, ['extract', bad])).toMatchObject({ code: 2, out: '' });
  });

  it('finds quantities', () => {
    const { out } = run(tempFolder(), ['quantities'], '{"id":1,"text":"完成1.1亿元"}\n');
    expect(JSON.parse(out)).toMatchObject({ id: 1, quantities: [{ value: 110_000_000, unit: '元' }] });
  });

  it('adds an account, backs up and restores', () => {
    const folder = tempFolder();
    const added = run(folder, ['user', 'add', 'zhang', '--role', 'editor'], 'a-long-word-of-mine-7\n');
    expect(added).toMatchObject({ code: 0 });
    expect(run(folder, ['user', 'list']).out).toBe('zhang\teditor\n');
    expect(run(folder, ['backup', 'copy.db']).code).toBe(0);
    expect(run(folder, ['restore', 'copy.db']).code).toBe(0);
    expect(run(folder, ['user']).err).toMatch(/^npx dabiao user list\n/);
  });

  it('moves a store, to a database where there is one', async () => {
    const folder = tempFolder();
    expect(run(folder, ['migrate-store']).err).toMatch(/^npx dabiao migrate-store --from PLACE/);
    expect(run(folder, ['user', 'add', 'zhang', '--role', 'editor'], 'a-long-word-of-mine-7\n').code).toBe(0);
    const [from, back] = ['data/dabiao.db', 'back/dabiao.db'];
    const there = hasPostgres() ? await newTestDatabase() : 'there.db';
    const moved = (places: readonly string[]) => run(folder, ['migrate-store', ...places]);
    expect(moved(['--from', from, '--to', there]).out).toMatch(/tables, 2 rows, all hashes equal\./);
    expect(moved(['--from', there, '--to', back]).out).toMatch(/tables, 2 rows, all hashes equal\./);
    expect(moved(['--from', there, '--to', back])).toMatchObject({ code: 1, out: '' });
  });

  it('lists its commands, and refuses a word it does not know', () => {
    const folder = tempFolder();
    const { out } = run(folder, ['help']);
    for (const verb of Object.keys(PACKAGED_COMMANDS)) expect(out).toContain(`  ${verb} `);
    expect(run(folder, ['version']).out).toBe('1.0.0\n');
    const unknown = run(folder, ['serve']);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toMatch(/^dabiao does not know serve\.\n/);
  });
});
