import { integer, text } from 'drizzle-orm/sqlite-core';

/** Columns that every row has: who made it and when. The organisation and the edition stand in each table with their keys. */
export const authorship = () => ({
  /** Who caused the row: `local` for the person at the screen, `system` for the bundled sample. */
  actor: text().notNull(),
  createdAt: integer({ mode: 'timestamp_ms' }).notNull(),
});

/** Text column whose values are one of the listed words. */
export const word = <T extends string>() => text().$type<T>();

/** JSON column of a known shape; the writer is the only one who fills it, so the shape holds. */
export const json = <T>() => text({ mode: 'json' }).$type<T>();

export const flag = () => integer({ mode: 'boolean' });

export const instant = () => integer({ mode: 'timestamp_ms' });
