const AGAINST_TARGET =
  /\bagainst(?= (?:a|an|the|its|our|their) (?:[a-z]{2,12} )?(?:target|plan|goal|budget) (?:of|for)\b)/iu;

/** Where the words between two numbers change sides: before a target that the first is held against, else at the last and. */
export function wordJoint(gap: string): number {
  const against = AGAINST_TARGET.exec(gap);
  if (against !== null) return against.index + against[0].length;
  const last = [...gap.matchAll(/\band\b/giu)].at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}
