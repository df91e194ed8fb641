/** One spelling for one account: full-width letters and capitals do not make another name. */
export function foldName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
