import { index, pgTable } from 'drizzle-orm/pg-core';
import type { AuditAction } from '../../sqlite/schema/audit-event.ts';
import { authorship, integer, json, text, word } from './columns.ts';
import { organisation } from './organisation.ts';
import { report } from './report.ts';

/** Append-only: who changed what, when, from what to what. */
export const auditEvent = pgTable(
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
    /** Order of the log, from 1: two events of one moment keep their order. */
    sequence: integer().notNull().default(0),
    /** What the person said about it. */
    reason: text(),
    before: json<Readonly<Record<string, unknown>>>(),
    after: json<Readonly<Record<string, unknown>>>(),
    ...authorship(),
  },
  (table) => [
    index('audit_event_subject').on(table.subject, table.subjectId),
    index('audit_event_sequence').on(table.sequence),
    index('audit_event_subject_id').on(table.subjectId, table.sequence),
    index('audit_event_organisation').on(table.organisationId, table.sequence),
    // The board asks for the steps of one report among those of a whole country.
    index('audit_event_edition').on(table.editionId, table.subject, table.sequence),
  ],
);
