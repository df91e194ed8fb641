const LONGEST = 2000;
/** Any origin will do: it only shows whether an address leaves it. */
const HERE = 'https://here.invalid';

/** Where somebody goes on after signing in: an address of this page, or its start for anything else. */
export function wayBack(wanted: string | undefined): string {
  if (wanted === undefined || wanted.length > LONGEST || !/^\/(?![/\\])/.test(wanted)) return '/';
  if (!URL.canParse(wanted, HERE)) return '/';
  const url = new URL(wanted, HERE);
  const isOurs = url.origin === HERE && !url.pathname.startsWith('//') && !url.pathname.startsWith('/api/');
  return isOurs ? `${url.pathname}${url.search}` : '/';
}
