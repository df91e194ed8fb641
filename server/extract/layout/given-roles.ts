import type { ColumnRoles } from '../types.ts';
import type { HeaderReading } from './header-role.ts';
import { headerRole, unitInBrackets } from './header-role.ts';
import { plainLabel } from './plain.ts';

/** What a header says about its column: the lexicon's answer, or a person's. */
export type ReadHeader = (header: string) => HeaderReading | null;

/** The form in which a header is remembered: folded, lower case, without blanks where it is Chinese. */
export function headerKey(header: string): string {
  return plainLabel(header);
}

/** Reads headers by the lexicon, but for those whose role a person gave. */
export function headerReader(roles: ColumnRoles | undefined): ReadHeader {
  if (roles === undefined || roles.length === 0) return headerRole;
  const given = new Map(roles);
  return (header) => {
    const role = given.get(headerKey(header));
    if (role === undefined) return headerRole(header);
    return { role, isWeak: false, isExact: true, isGiven: true, unit: unitInBrackets(header) };
  };
}
