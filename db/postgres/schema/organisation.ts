import { type AnyPgColumn, pgTable, uniqueIndex } from 'drizzle-orm/pg-core';
import type { PeriodState } from '../../../server/domain/scorecard.ts';
import type { Seal } from '../../../server/domain/seal.ts';
import { authorship, flag, integer, json, text, word } from './columns.ts';

/** A department that reports. Its name is how a report finds it again. */
export const organisation = pgTable(
  'organisation',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    nameEn: text(),
    isSample: flag().notNull(),
    /** Month its year starts with: 1, 4, 7 or 10. */
    yearStart: integer().notNull().default(1),
    /** Certain figures are accepted on import without a person. */
    acceptsByRule: flag().notNull().default(true),
    /** After a merge: the organisation that this id and name answer with. */
    movedTo: text().references((): AnyPgColumn => organisation.id),
    ...authorship(),
  },
  (table) => [uniqueIndex('organisation_name').on(table.name)],
);

/** Whether a quarter of an organisation may still change. No row means working. */
export const periodState = pgTable(
  'period_state',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    /** `2021-Q3`. */
    period: text().notNull(),
    state: word<PeriodState>().notNull(),
    /** Version of the status rules that judged a sealed quarter; null while it is working. */
    ruleVersion: integer(),
    /** What a locked quarter answered; null while it is open. */
    sealed: json<Seal>(),
    ...authorship(),
  },
  (table) => [uniqueIndex('period_state_period').on(table.organisationId, table.period)],
);
