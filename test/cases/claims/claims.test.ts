import { describe, expect, it } from 'vitest';
import type { ClaimDraft } from '../../../server/extract/claims/claim-draft.ts';
import type { FieldRole } from '../../../server/extract/types.ts';
import { makeSection } from '../../extract/make-section.ts';
import { claimsOf } from '../../extract/read-section.ts';
import { CLAIM_CASES } from './claims.ts';
import { PROSE_CLAIM_CASES } from './prose-claims.ts';

/** `number=kind verb/object` (verb and object for figures that are judged), counted names `n=counted a+b…`. */
function write(text: string, claims: readonly ClaimDraft[]): string {
  return claims
    .map(({ kind, quantity, verb, object, how, countedTexts, isOpenList }) => {
      if (how === 'counted')
        return `${quantity.value}=counted ${countedTexts.join('+')}${isOpenList ? '…' : ''}`;
      const number = text.slice(quantity.start, quantity.end);
      const isBare = verb === null && object === '';
      const words = isBare ? '' : ` ${verb ?? ''}/${object}`;
      return `${number}=${kind}${words}`;
    })
    .join('; ');
}

function read(role: FieldRole, text: string): string {
  const made = makeSection([[role, text]]);
  return write(made.text, claimsOf(made));
}

describe.each([...CLAIM_CASES, ...PROSE_CLAIM_CASES])('$rule', ({ hits, nearMisses }) => {
  it.each(hits)('reads %s %j', (role, text, expected) => {
    expect(read(role, text)).toBe(expected);
  });
  it.each(nearMisses)('is not misled by %s %j', (role, text, expected) => {
    expect(read(role, text)).toBe(expected);
  });
});
