import { describe, expect, it } from 'vitest';
import { checkWords } from '../../scripts/check/check-words.ts';

function problemsOf(path: string, text: string): readonly string[] {
  return checkWords(new Map([[path, text]])).problems;
}

describe('checkWords', () => {
  it.each([
    ['README.md', 'see /home/someone/notes', 'a path of one machine'],
    ['server/a.ts', "const x = '/mnt/disk/main';", 'a path of one machine'],
    ['docs/a.md', 'C:\\Users\\me', 'a path of one machine'],
    ['package-lock.json', '"resolved": "https://example.org/a.tgz"', 'a download address'],
    ['server/a.ts', '// TODO later', 'unfinished work'],
    ['web/a.tsx', "throw new Error('Not implemented');", 'unfinished work'],
    ['test/a.test.ts', '// @ts-expect-error', 'a silenced type error'],
    ['CHANGELOG.md', 'Co-Authored-By: someone', 'a word about how the work was made'],
    ['.npmrc', '//example.org/:_authToken=x', 'a secret'],
  ])('finds in %s: %s', (path, text, why) => {
    const problems = problemsOf(path, `fine\n${text}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${path}:2 ${why}`);
  });

  it.each([
    ['a route', "app.get('/api/mnt/main')"],
    ['a browser where browsers live', "'/usr/bin/chromium'"],
    ['an address elsewhere', 'https://example.org/home/page'],
    ['a relative path', './home/page.ts'],
    ['a lock entry without address', '"version": "1.0.0"'],
  ])('leaves alone %s', (_name, text) => {
    expect(problemsOf('server/a.ts', text)).toEqual([]);
  });
});
