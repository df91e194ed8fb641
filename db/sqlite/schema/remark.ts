import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { authorship } from './columns.ts';
import { indicator } from './indicator.ts';
import { organisation } from './organisation.ts';

/** What a person says about an indicator in a quarter. Never changed: a further remark corrects an earlier one. */
export const remark = sqliteTable(
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
    ...authorship(),
  },
  (table) => [index('remark_period').on(table.organisationId, table.period, table.indicatorId)],
);
