import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/lib/project-root.ts';

const TSX = join(PROJECT_ROOT, 'node_modules/tsx/dist/cli.mjs');
const REPORT = join(PROJECT_ROOT, 'test/corpus/dev/wlj-2023q3.txt');

function run(...words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TSX, 'scripts/extract.ts', ...words], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run extract', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'extract-'));
    writeFileSync(join(folder, 'empty.txt'), '');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('prints one JSON object, and nothing else, for one file', () => {
    const { status, stdout, stderr } = run(REPORT);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    const result = JSON.parse(stdout) as { report: { year: number; textHash: string }; metrics: unknown[] };
    expect(result.report.year).toBe(2023);
    expect(result.report.textHash).toMatch(/^[0-9a-f]{64}$/);
    expect(result.metrics).toHaveLength(14);
    expect(result).not.toHaveProperty('text');
  });

  it('adds the stored text and traces its rules when asked', () => {
    const { status, stdout, stderr } = run(REPORT, '--text', '--trace');
    expect(status).toBe(0);
    const result = JSON.parse(stdout) as { text: string };
    expect(result.text).toContain('过夜游客');
    expect(stderr).toMatch(/^claims\tprose_goal\tmade\t"1200万人次"/m);
    expect(stderr).toMatch(/^matching\t/m);
  });

  it.each([
    ['an empty file', 'empty.txt', '没有保存任何内容'],
    ['a file that is not there', 'missing.txt', 'ENOENT'],
  ])('ends with 2 and says why for %s', (_, name, words) => {
    const { status, stdout, stderr } = run(join(folder, name));
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
  });

  it('ends with 2 and its usage without a file', () => {
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toMatch(/^usage: extract FILE/);
  });

  it('writes one file for each report, aligns them, and goes on past a bad one', () => {
    const out = join(folder, 'out');
    const { status, stderr } = run('--out', out, '--align', REPORT, join(folder, 'empty.txt'));
    expect(status).toBe(1);
    expect(stderr).toContain('empty.txt');
    expect(existsSync(join(out, 'wlj-2023q3.json'))).toBe(true);
    expect(existsSync(join(out, 'empty.json'))).toBe(false);
    expect(JSON.parse(readFileSync(join(out, 'families.json'), 'utf8'))).toEqual({ links: [], findings: [] });
  });
});
