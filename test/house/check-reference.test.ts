import { describe, expect, it } from 'vitest';
import { checkReference, type Facts } from '../../scripts/check/check-reference.ts';

const facts: Facts = {
  settings: ['PORT', 'DABIAO_DATA', 'DABIAO_SMTP_HOST'],
  scripts: ['start', 'check', 'prepack'],
  verbs: ['start', 'extract'],
  routes: ['GET /api/reports', 'PUT /api/reports/{id}/state'],
  codes: { 'docs/codes.md': ['met', 'behind'] },
  pictures: ['docs/images/a.webp'],
};
const WHOLE = `# Start here

\`PORT\` \`DABIAO_DATA\` \`DABIAO_SMTP_HOST\` npm start, npm run check, npx dabiao extract

![a](images/a.webp) [codes](codes.md#all-of-them) [up](#start-here) \`GET /api/reports?period=2021-Q3\` \`PUT /api/reports/:id/state\`
`;
const CODES = '## All of them!\n\n| `met` | yes |\n| `behind` | no |\n';

function problemsOf(guide: string, codes = CODES): readonly string[] {
  const docs = new Map([
    ['docs/guide.md', guide],
    ['docs/codes.md', codes],
  ]);
  return checkReference(docs, facts).problems;
}

describe('checkReference', () => {
  it('has nothing against documents that name what there is', () => {
    expect(problemsOf(WHOLE)).toEqual([]);
    expect(problemsOf(`${WHOLE} \`DABIAO_SMTP_…\` \`DABIAO_REAL_REPORT\``)).toEqual([]);
  });

  it.each([
    ['`DABIAO_COLOUR`', 'docs/guide.md names the setting DABIAO_COLOUR, which there is not'],
    ['npx dabiao fly', 'docs/guide.md names the command dabiao fly, which there is not'],
    ['npx ./dabiao-1.0.0.tgz fly', 'docs/guide.md names the command dabiao fly, which there is not'],
    ['`DELETE /api/reports`', 'docs/guide.md names the route DELETE /api/reports, which there is not'],
    ['`GET /api/report`', 'docs/guide.md names the route GET /api/report, which there is not'],
    ['[x](#lost)', 'docs/guide.md links to #lost, which is no heading there'],
    ['[x](codes.md#lost)', 'docs/guide.md links to codes.md#lost, which is no heading there'],
  ])('notices %s', (words, problem) => {
    expect(problemsOf(WHOLE + words)).toEqual([problem]);
  });

  it.each([
    ['`DABIAO_DATA`', 'no document has the setting DABIAO_DATA'],
    ['`PORT`', 'no document has the setting PORT'],
    ['npm run check', 'no document has the command npm run check'],
    ['![a](images/a.webp)', 'no document shows docs/images/a.webp'],
  ])('misses %s', (words, problem) => {
    expect(problemsOf(WHOLE.replace(words, ''))).toEqual([problem]);
  });

  it('misses a code without a row', () => {
    expect(problemsOf(WHOLE, CODES.replace('| `behind`', '| behind'))).toEqual([
      'no document has behind (docs/codes.md)',
    ]);
  });
});
