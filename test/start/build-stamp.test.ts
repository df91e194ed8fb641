import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressFiles } from '../../scripts/lib/compress-files.ts';
import { BUILD_STAMP, isBuilt } from '../../scripts/lib/is-built.ts';
import { sourceFingerprint } from '../../scripts/lib/source-fingerprint.ts';
import { tempFolder } from '../services/support/open-temp-store.ts';

/** A project of three sources with a finished build. */
function builtProject(): string {
  const root = tempFolder();
  for (const folder of ['web', 'server', 'test', 'dist/web'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['web/main.tsx', 'server/main.ts', 'package.json', 'test/a.test.ts']) {
    writeFileSync(join(root, file), 'one');
  }
  for (const file of ['dist/server.mjs', 'dist/reading-process.mjs', 'dist/web/index.html'])
    writeFileSync(join(root, file), 'built');
  writeFileSync(join(root, BUILD_STAMP), sourceFingerprint(root));
  return root;
}

describe('isBuilt', () => {
  it('is true for a build of exactly these sources', () => {
    expect(isBuilt(builtProject())).toBe(true);
  });

  it.each([
    ['a source changed', (root: string) => writeFileSync(join(root, 'web/main.tsx'), 'two, longer')],
    ['a source was touched', (root: string) => utimesSync(join(root, 'server/main.ts'), 1, 1)],
    ['a source came', (root: string) => writeFileSync(join(root, 'server/new.ts'), '')],
    ['a source went', (root: string) => rmSync(join(root, 'web/main.tsx'))],
    ['a package changed', (root: string) => writeFileSync(join(root, 'package.json'), '{}')],
    ['the page is missing', (root: string) => rmSync(join(root, 'dist/web/index.html'))],
    ['the server is missing', (root: string) => rmSync(join(root, 'dist/server.mjs'))],
    ['the reading process is missing', (root: string) => rmSync(join(root, 'dist/reading-process.mjs'))],
    ['the build broke off', (root: string) => rmSync(join(root, BUILD_STAMP))],
  ])('is false when %s', (_words, change) => {
    const root = builtProject();
    change(root);
    expect(isBuilt(root)).toBe(false);
  });

  it('does not mind the tests', () => {
    const root = builtProject();
    writeFileSync(join(root, 'test/a.test.ts'), 'other');
    expect(isBuilt(root)).toBe(true);
  });
});

describe('compressFiles', () => {
  it('puts small forms beside long texts, and none beside short ones and pictures', () => {
    const folder = tempFolder();
    const text = 'const a = 1;\n'.repeat(500);
    mkdirSync(join(folder, 'assets'));
    for (const name of ['assets/app.js', 'assets/face.woff2']) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'short.js'), 'go()');
    compressFiles(folder);
    const read = (name: string) => readFileSync(join(folder, name));
    expect(brotliDecompressSync(read('assets/app.js.br')).toString()).toBe(text);
    expect(gunzipSync(read('assets/app.js.gz')).toString()).toBe(text);
    expect(() => read('assets/face.woff2.br')).toThrow(/ENOENT/);
    expect(() => read('short.js.br')).toThrow(/ENOENT/);
  });
});
