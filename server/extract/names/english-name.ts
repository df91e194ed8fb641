/** English names: the subject, or what is counted with what is done to it, with a capital first. */
import type { ClaimDraft } from '../claims/claim-draft.ts';

const LONGEST_WORDS = 8;
const TRAILING = /\s{1,3}(?:of|in|for|to|by|at|with|that|the|due)$/iu;

/** 45 projects after "is to sign" → Projects signed would need grammar: Sign projects says it as well. */
export function englishName(main: ClaimDraft, raw: string): string {
  let name = raw
    .replace(/^\s*(?:the|a|an)\s+/iu, '')
    .replace(/[\s-]{1,4}$/u, '')
    .trim();
  while (TRAILING.test(name)) name = name.replace(TRAILING, '');
  const words = name.split(/\s+/u);
  const short = words.length > LONGEST_WORDS ? words.slice(0, LONGEST_WORDS).join(' ') : name;
  const full = main.verb === null ? short : `${main.verb.toLowerCase()} ${short}`;
  return full.charAt(0).toUpperCase() + full.slice(1);
}
