import { describe, expect, it } from 'vitest';
import { checkDocs } from '../../scripts/check/check-docs.ts';

const project = {
  paths: new Set(['docs', 'docs/api.md', 'server', 'server/domain', 'server/domain/unit.ts', 'README.md']),
  scripts: new Set(['test', 'check']),
};

function problemsOf(text: string, doc = 'docs/guide.md'): readonly string[] {
  return checkDocs(new Map([[doc, text]]), project).problems;
}

describe('checkDocs', () => {
  it.each([
    [
      'a file',
      'See `server/domain/gone.ts`.',
      'docs/guide.md names the path server/domain/gone.ts, which is not there',
    ],
    ['a folder', 'See `web/views/`.', 'docs/guide.md names the path web/views/, which is not there'],
    [
      'a pattern nothing fits',
      '`server/*.css`',
      'docs/guide.md names the path server/*.css, which is not there',
    ],
    [
      'one of two',
      '`server/domain/{unit,area}.ts`',
      'docs/guide.md names the path server/domain/{unit,area}.ts, which is not there',
    ],
    ['a link', '[x](gone.md)', 'docs/guide.md names the link gone.md, which is not there'],
    ['a script', 'Run `npm run fly`.', 'docs/guide.md names the script fly, which is not there'],
    [
      'a script in a code block',
      '```\nnpm run -s fly\n```',
      'docs/guide.md names the script fly, which is not there',
    ],
    ['a start without its script', '`npm start`', 'docs/guide.md names the script start, which is not there'],
  ])('misses %s', (_name, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it.each([
    ['paths that exist', '`server/domain/unit.ts`, `server/domain/`, `server/domain/*.ts`, `README.md`'],
    [
      'links from the own folder',
      '[api](api.md), [readme](../README.md#start), [far](https://example.org), [here](#a)',
    ],
    ['scripts that exist', '`npm test` and `npm run -s check`'],
    ['words that are no paths', '`Accept/Correct`, `/api/reports`, `and/or`, `text.slice(start, end)`'],
    ['what a run writes', '`bench.json`'],
  ])('accepts %s', (_name, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it('counts what it looked up', () => {
    const text = '`README.md` [api](api.md) `npm test`';
    expect(checkDocs(new Map([['docs/guide.md', text]]), project).note).toBe('1 documents, 3 names');
  });
});
