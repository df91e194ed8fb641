/** How a command is called where it runs: from the sources by npm, from the installed package by its own name. */
export function callOf(verb: string): string {
  return import.meta.url.endsWith('.ts') ? `npm run ${verb} --` : `npx dabiao ${verb}`;
}
