/** Least minor version of each major one that is supported from there on; as `engines` of package.json. */
const LEAST = { 20: 19, 22: 12 } as const;

/** What to say to somebody whose Node cannot run this, before it fails somewhere inside; null for one that can. @param version such as `20.19.0` */
export function nodeTooOld(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNew = major > 22 || (major === 22 && minor >= LEAST[22]) || (major === 20 && minor >= LEAST[20]);
  if (isNew) return null;
  return `Dabiao needs Node 20.${LEAST[20]} or 22.${LEAST[22]} and later; this is Node ${version}. Get one from https://nodejs.org or your system.`;
}
