import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderParts, plainName } from '../../server/outlets/folder-path.ts';
import { clearHalfWritten, writeFolder } from '../../server/outlets/write-folder.ts';
import { tempFolder } from '../services/support/open-temp-store.ts';
import { makeDelivery } from './make-delivery.ts';

describe('a folder of files', () => {
  it('appears whole, below the allowed one, under a name that was free', async () => {
    const root = join(tempFolder(), 'briefings');
    expect(await writeFolder(root, '季报/农业', makeDelivery())).toEqual({
      place: '季报/农业/2031Q3_海州市农业局',
    });
    const { place } = await writeFolder(root, '季报/农业', makeDelivery({ id: 'run-2' }));
    expect(place).toBe('季报/农业/2031Q3_海州市农业局-2');
    expect(readdirSync(join(root, place)).sort()).toEqual(['board.svg', '看板.csv']);
    expect(readFileSync(join(root, place, '看板.csv'), 'utf8')).toBe('a,b');
    expect(readdirSync(join(root, '.half-written'))).toEqual([]);
  });

  it('leaves nothing behind when a file cannot be written', async () => {
    const root = tempFolder();
    const same = makeDelivery().files[0];
    const files = same === undefined ? [] : [same, same];
    await expect(writeFolder(root, '季报', makeDelivery({ files }))).rejects.toMatchObject({
      failure: { code: 'folder_unwritable', params: { folder: '季报' } },
      isPassing: true,
    });
    expect(readdirSync(join(root, '季报'))).toEqual([]);
    expect(readdirSync(join(root, '.half-written'))).toEqual([]);
  });

  it('is never half there: what a crash left is beside, and goes at the next start', async () => {
    const root = tempFolder();
    mkdirSync(join(root, '.half-written', 'run-1'), { recursive: true });
    writeFileSync(join(root, '.half-written', 'run-1', '看板.csv'), 'a,');
    expect(readdirSync(root)).toEqual(['.half-written']);
    await clearHalfWritten(root);
    expect(readdirSync(root)).toEqual([]);
  });

  it.each([
    '..',
    '../elsewhere',
    'a/../../b',
    '/etc',
    'a//b',
    'C:\\x',
    'a\\..\\b',
    '.hidden',
    'a/.half-written',
    'nul\u0000',
    'x.',
    'x'.repeat(121),
  ])('does not go to %j', async (folder) => {
    expect(folderParts(folder)).toBeNull();
    const root = tempFolder();
    await expect(writeFolder(root, folder, makeDelivery())).rejects.toMatchObject({
      failure: { code: 'folder_outside' },
      isPassing: false,
    });
    expect(readdirSync(root)).toEqual([]);
  });

  it('does not follow a link that leads out', async () => {
    const [root, outside] = [tempFolder(), tempFolder()];
    symlinkSync(outside, join(root, 'link'));
    await expect(writeFolder(root, 'link/deep', makeDelivery())).rejects.toMatchObject({
      failure: { code: 'folder_outside' },
    });
    expect(readdirSync(outside)).toEqual([]);
  });

  it('makes plain names out of any words', () => {
    expect(plainName('2021Q3_研发/强度: "a"?')).toBe('2021Q3_研发_强度_ _a_');
    expect(plainName('..')).toBe('_');
    expect(plainName('../../etc/passwd')).toBe('_.._etc_passwd');
  });
});
