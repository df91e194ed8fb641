/** In a grid the row names what its cells measure: bare cells take the thing and the verb from the indicator or title. */
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { readObject } from '../claims/read-object.ts';
import { isEnglish } from '../claims/read-phrases.ts';
import { readShape } from '../claims/shape-claim.ts';
import { viewText } from '../claims/text-view.ts';
import { EN_BOUND } from '../lexicon/english-cues.ts';
import type { FieldRole, Range, Section } from '../types.ts';

/** Titles longer than this, or with a full stop, are sentences about the task, not names of a figure. */
const LONGEST_NAME = 24;

/** Text of the row's indicator cell, else of a short title; '' when it has neither. */
export function rowNameOf(
  text: string,
  section: Section,
): { readonly name: string; readonly range: Range | null } {
  const indicator = section.fields.find((field) => field.role === 'indicator');
  const range = indicator ?? section.title;
  if (range === null) return { name: '', range: null };
  const name = viewText(text, range).text.trim();
  const isName = indicator !== undefined || (name.length <= LONGEST_NAME && !/[。;]/u.test(name));
  return isName ? { name, range: { start: range.start, end: range.end } } : { name: '', range: null };
}

const CELL_ROLES: readonly FieldRole[] = ['target', 'progress'];

/** Fills target and progress cells that name nothing. Prose that leaves the thing out keeps its own topic. */
export function nameRows(
  claims: readonly ClaimDraft[],
  row: { readonly name: string; readonly range: Range | null },
): readonly ClaimDraft[] {
  if (row.name === '') return claims;
  const reading = readObject(row.name);
  return claims.map((claim) => {
    const isOnlyBound = isEnglish(row.name) && claim.nearText.replace(EN_BOUND, '').trim() === '';
    if (
      claim.how === 'counted' ||
      (claim.object !== '' && !isOnlyBound) ||
      !CELL_ROLES.includes(claim.field.role)
    )
      return claim;
    const isBare =
      isOnlyBound || claim.nearText.trim() === '' || (claim.field.role === 'target' && claim.topic === '');
    if (!isBare) return claim;
    const named = {
      ...claim,
      object: reading.object,
      objects: [reading.object, row.name],
      objectRange: row.range,
      verb: claim.verb ?? reading.verb,
      isVerbLast: claim.verb === null ? reading.isVerbLast : claim.isVerbLast,
      certainty: 'inherited' as const,
      isBareCell: isOnlyBound || claim.nearText.trim() === '',
    };
    const unitKind = claim.unit.kind;
    const lead = claim.nearText.trim() === '' ? row.name : claim.nearText;
    const shape = readShape({
      mention: claim.quantity,
      unitKind,
      lead,
      object: row.name,
      isSinglePeriod: claim.isSinglePeriod,
    });
    return { ...named, ...shape };
  });
}
