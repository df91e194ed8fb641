import type { StepResult } from './step.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly why: string;
  /** Paths the rule speaks about; all when absent. */
  readonly only?: RegExp;
}

const CODE = /^(web|server|db|scripts|test)\/.*\.(tsx?|css|mjs)$/;

const RULES: readonly Rule[] = [
  { pattern: /(?<![\w.~$}])\/(home|Users|root|work|farm|mnt)\/[\w.-]/, why: 'a path of one machine' },
  { pattern: /\b[A-Z]:\\\\?Users\\/, why: 'a path of one machine' },
  {
    pattern: /"resolved":\s*"https?:/,
    why: 'a download address: npm knows where to look',
    only: /^package-lock\.json$/,
  },
  { pattern: /\b(TODO|FIXME|XXX)\b/, why: 'unfinished work belongs in the issue list', only: CODE },
  { pattern: /\bnot implemented\b/i, why: 'unfinished work belongs in the issue list', only: CODE },
  { pattern: /@ts-(ignore|nocheck|expect-error)/, why: 'a silenced type error', only: CODE },
  {
    pattern: /\bco-authored-by\b|\b(sub-?agent|chatbot)s?\b/i,
    why: 'a word about how the work was made',
  },
  { pattern: /\b_authToken\b|\bBEGIN [A-Z ]*PRIVATE KEY\b/, why: 'a secret' },
];

/** This list and its test name what they look for. */
const EXEMPT = new Set(['scripts/check/check-words.ts', 'test/house/check-words.test.ts']);

/** Looks for what must never stand in the project: paths of one machine, download addresses, unfinished work. */
export function checkWords(texts: ReadonlyMap<string, string>): StepResult {
  const problems: string[] = [];
  for (const [path, text] of texts) {
    if (EXEMPT.has(path)) continue;
    const rules = RULES.filter((rule) => rule.only?.test(path) ?? true);
    for (const [index, line] of text.split('\n').entries()) {
      const rule = rules.find(({ pattern }) => pattern.test(line));
      if (rule !== undefined) problems.push(`${path}:${index + 1} ${rule.why}: ${line.trim().slice(0, 80)}`);
    }
  }
  return { problems, note: `${texts.size} files, ${RULES.length} rules` };
}
