/** Verbs of the installed command `dabiao`, each the script of the same name, and what it does. `start` is the server itself. */
export const PACKAGED_COMMANDS: Readonly<Record<string, string>> = {
  extract: 'reads one file and prints everything found in it as JSON',
  quantities: 'finds quantities in JSON lines from standard input',
  import: 'sends every report of a folder to the running server',
  user: 'adds, lists and changes accounts',
  backup: 'copies the store to a file while the server may run',
  restore: 'puts a backup in the place of the store',
  'migrate-store': 'moves a store between a file and a PostgreSQL database',
};
