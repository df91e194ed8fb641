/** Both schemas have the same tables with the same rows: what one of them lacks does not compile here. */
import type * as postgres from './postgres/schema.ts';
import type * as sqlite from './sqlite/schema.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Rows<S, K extends '$inferSelect' | '$inferInsert'> = {
  readonly [T in keyof S]: S[T] extends Readonly<Record<K, infer R>> ? R : never;
};

export const SAME_ROWS: Same<
  Rows<typeof sqlite, '$inferSelect'>,
  Rows<typeof postgres, '$inferSelect'>
> = true;
export const SAME_NEW_ROWS: Same<
  Rows<typeof sqlite, '$inferInsert'>,
  Rows<typeof postgres, '$inferInsert'>
> = true;
