import { index, pgTable } from 'drizzle-orm/pg-core';
import { authorship, instant, text } from './columns.ts';
import { indicator } from './indicator.ts';
import { organisation } from './organisation.ts';

/** What a person says about an indicator in a quarter. */
export const remark = pgTable(
  'remark',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    indicatorId: text()
      .notNull()
      .references(() => indicator.id),
    /** `2021-Q3`. */
    period: text().notNull(),
    text: text().notNull(),
    /** When its author last changed it; null while it stands as written. The log keeps what stood before. */
    editedAt: instant(),
    /** When its author took it back; it is shown and counted no more. */
    withdrawnAt: instant(),
    ...authorship(),
  },
  (table) => [index('remark_period').on(table.organisationId, table.period, table.indicatorId)],
);
