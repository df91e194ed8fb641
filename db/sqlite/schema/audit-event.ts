import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { authorship, json, word } from './columns.ts';
import { organisation } from './organisation.ts';
import { report } from './report.ts';

export type AuditAction =
  | 'report.imported'
  | 'report.withdrawn'
  | 'report.restored'
  | 'organisation.renamed'
  | 'organisation.year_start_set';

/** Append-only: who changed what, when, from what to what. */
export const auditEvent = sqliteTable(
  'audit_event',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    editionId: text().references(() => report.id),
    action: word<AuditAction>().notNull(),
    /** Table and id of the row that changed. */
    subject: text().notNull(),
    subjectId: text().notNull(),
    before: json<Readonly<Record<string, unknown>>>(),
    after: json<Readonly<Record<string, unknown>>>(),
    ...authorship(),
  },
  (table) => [index('audit_event_subject').on(table.subject, table.subjectId)],
);
