import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/lib/list-files.ts';
import { PROJECT_ROOT } from '../../scripts/lib/project-root.ts';

const REPORT = process.env['DABIAO_REAL_REPORT'] ?? '';
const TEXT = /\.(ts|tsx|md|txt|json|csv|html|css|jsonl)$/;
/** A shorter run may be anybody's words. */
const RUN = 18;

/** Stretches of `text` that stand word for word in `source`, at least `RUN` characters long and longer than one clause. */
function copied(text: string, source: string): readonly string[] {
  const found: string[] = [];
  for (const [piece] of text.matchAll(/[\p{Script=Han}\d“”《》、，,；;：:]{18,}/gu)) {
    for (let start = 0; start + RUN <= piece.length; start += 1) {
      const run = piece.slice(start, start + RUN);
      if (/.[、，,；;]./.test(run) && source.includes(run)) {
        found.push(run);
        start += RUN;
      }
    }
  }
  return found;
}

describe('sentences of a report', () => {
  it('are found where somebody copied them', () => {
    const source = '一、新建公园四十个，种树一万两千株，修路十五条。';
    expect(copied('// 新建公园四十个，种树一万两千株，修路', source)).toHaveLength(1);
    expect(copied('// 种树一万两千株', source)).toEqual([]);
    expect(copied('// 新建公园三十个，种树一万三千株', source)).toEqual([]);
  });

  it('stay out of the project', (context) => {
    context.skip(REPORT === '', 'DABIAO_REAL_REPORT names no file');
    const source = readFileSync(REPORT, 'utf8');
    const found = listFiles(PROJECT_ROOT)
      .filter((path) => TEXT.test(path) && path !== 'package-lock.json')
      .flatMap((path) =>
        copied(readFileSync(join(PROJECT_ROOT, path), 'utf8'), source).map((run) => `${path}: ${run}`),
      );
    expect(found).toEqual([]);
  });
});
