import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLayers } from '../scripts/check/check-layers.ts';
import { readSources } from '../scripts/check/read-sources.ts';
import { PROJECT_ROOT } from '../scripts/lib/project-root.ts';

/** Grows with the tree: a reader that suddenly sees less has lost a folder. */
const FEWEST_FILES = 550;

describe('architecture', () => {
  const { files, exists } = readSources(PROJECT_ROOT);
  const report = checkLayers(files, exists);

  it('imports only along the arrows of the layer table, and in no circle', () => {
    expect(report.errors).toEqual([]);
  });

  it('saw every source file on disk', () => {
    const folders = ['web', 'server', 'db', 'scripts', 'test'];
    const onDisk = folders
      .flatMap((folder) => readdirSync(`${PROJECT_ROOT}${folder}`, { recursive: true, encoding: 'utf8' }))
      .filter((path) => /\.tsx?$/.test(path)).length;
    const settings = readdirSync(PROJECT_ROOT).filter((path) => path.endsWith('.ts')).length;
    expect(report.fileCount).toBe(onDisk + settings);
    expect(report.fileCount).toBeGreaterThanOrEqual(FEWEST_FILES);
  });

  it('read imports in every layer that has files', () => {
    expect(report.importCount).toBeGreaterThan(report.fileCount);
  });
});
