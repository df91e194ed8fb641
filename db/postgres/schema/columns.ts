import {
  customType,
  integer as pgInteger,
  json as pgJson,
  boolean,
  doublePrecision,
  timestamp,
} from 'drizzle-orm/pg-core';

/** The columns of the SQLite schema in PostgreSQL's types: the same names, the same values on our side. */
export { doublePrecision as real };

const NUL = /\0/g;

/**
 * Text in the order of its bytes, as SQLite sorts it, whatever the database was made with. The character NUL, which
 * PostgreSQL cannot keep, becomes the sign for an unreadable one: places in the text stay what they are.
 */
export const text = customType<{ data: string; driverData: string }>({
  dataType: () => 'text COLLATE "C"',
  toDriver: (value) => value.replace(NUL, '\uFFFD'),
});

export const integer = () => pgInteger();

export const bytes = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => Buffer.from(value),
});

/** Text column whose values are one of the listed words. */
export const word = <T extends string>() => text().$type<T>();

/** JSON of a known shape, kept as it was written: the order of its fields is part of what is answered. */
export const json = <T>() => pgJson().$type<T>();

export const flag = () => boolean();

/** A moment to the millisecond. */
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' });

/** Columns that every row has: who made it and when. */
export const authorship = () => ({
  /** Who caused the row: `local` for the person at the screen, `system` for the bundled sample. */
  actor: text().notNull(),
  createdAt: instant().notNull(),
});
