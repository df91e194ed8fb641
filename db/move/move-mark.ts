import { sql } from 'drizzle-orm';
import type { Session } from '../store.ts';

/** The store was begun by a move that did not end: it holds a part of another one. */
export class UnfinishedMoveError extends Error {
  constructor() {
    super('the store holds a part of another one: run migrate-store again, or take an empty one');
    this.name = 'UnfinishedMoveError';
  }
}

/** Who moves a store writes down in the target where the rows come from, and takes it out at the end. */
export async function moveMark({ db, native }: Session): Promise<string | null> {
  if (!(await native.hasTable(db, '__store_move'))) return null;
  const rows = await native.rows<{ readonly source: string }>(db, sql`select source from __store_move`);
  return rows[0]?.source ?? null;
}

/** Runs inside a transaction. */
export async function setMoveMark({ db, native }: Session, source: string): Promise<void> {
  await native.run(db, sql`create table __store_move (source text not null)`);
  await native.run(db, sql`insert into __store_move (source) values (${source})`);
}

/** Runs inside a transaction. */
export async function dropMoveMark({ db, native }: Session): Promise<void> {
  await native.run(db, sql`drop table __store_move`);
}
