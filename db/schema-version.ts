import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A store that a newer program wrote: this one would misread it, so it is left alone. */
export class NewerSchemaError extends Error {
  constructor(file: string) {
    super(`${file} was written by a newer version of Dabiao`);
    this.name = 'NewerSchemaError';
  }
}

/** When the newest migration of this program was made, in milliseconds: the version of its schema. */
export function programSchema(migrations: string): number {
  const journal = JSON.parse(readFileSync(join(migrations, 'meta/_journal.json'), 'utf8')) as {
    readonly entries: readonly { readonly when: number }[];
  };
  return Math.max(0, ...journal.entries.map(({ when }) => when));
}
