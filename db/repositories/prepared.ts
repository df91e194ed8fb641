import { sql, type Placeholder } from 'drizzle-orm';
import type { Db, Session } from '../store.ts';

/** A select that is put together and not asked yet. */
export interface Question<T> {
  prepare(): { execute(values: Record<string, unknown>): PromiseLike<T> };
}

const known = new WeakMap<Db, Map<string, ReturnType<Question<unknown>['prepare']>>>();

/**
 * Asks a question of a board, whose words are always the same: building them takes longer than the answer, so they are kept for
 * as long as the connection is.
 *
 * @param name of the question, and of whatever else its words hang on
 * @param values for the placeholders in it
 */
export async function prepared<T>(
  { db }: Session,
  name: string,
  values: Readonly<Record<string, unknown>>,
  build: () => Question<T>,
): Promise<T> {
  const questions = known.get(db) ?? new Map<string, ReturnType<Question<T>['prepare']>>();
  known.set(db, questions);
  const question =
    (questions.get(name) as ReturnType<Question<T>['prepare']> | undefined) ?? build().prepare();
  questions.set(name, question);
  return question.execute(values);
}

/** As many placeholders as a list has members, with the values that belong into them. */
export function placeholdersFor(list: readonly string[]): {
  readonly holes: Placeholder[];
  readonly values: Readonly<Record<string, string>>;
} {
  return {
    holes: list.map((_, index) => sql.placeholder(`of${index}`)),
    values: Object.fromEntries(list.map((value, index) => [`of${index}`, value])),
  };
}
