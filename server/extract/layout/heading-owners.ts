import { splitOwners } from './split-owners.ts';

const IN_BRACKETS = /\((?:牵头|责任|主办|承办)(?:单位|部门|处室|科室)[:](?<names>[^()]{2,60})\)/;

export interface HeadingOwners {
  readonly owners: readonly string[];
  /** Offset in the words where the bracket begins. */
  readonly at: number;
}

/** The departments that a heading names in brackets: 就业创业工程(牵头单位:人社局); null when it names none. `words` are folded. */
export function headingOwners(words: string): HeadingOwners | null {
  const match = IN_BRACKETS.exec(words);
  const names = match?.groups?.['names'];
  return match === null || names === undefined ? null : { owners: splitOwners(names), at: match.index };
}
