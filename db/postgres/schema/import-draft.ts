import { index, pgTable, uniqueIndex } from 'drizzle-orm/pg-core';
import type { ColumnRole } from '../../../server/domain/column-role.ts';
import type { DraftCorrections } from '../../../server/domain/import-draft.ts';
import { authorship, bytes, instant, integer, json, text, word } from './columns.ts';
import { organisation } from './organisation.ts';
import { report } from './report.ts';

/** A file that waits to be taken. It belongs to nobody's data: no list or board reads it, and it goes when it expires. */
export const importDraft = pgTable(
  'import_draft',
  {
    id: text().primaryKey(),
    fileName: text().notNull(),
    byteSize: integer().notNull(),
    bytes: bytes().notNull(),
    /** SHA-256 of the bytes, hex. */
    hash: text().notNull(),
    corrections: json<DraftCorrections>().notNull(),
    expiresAt: instant().notNull(),
    ...authorship(),
  },
  (table) => [index('import_draft_expiry').on(table.expiresAt)],
);

/** What a person said a column holds, for the next report of the organisation that prints the same header. */
export const columnMapping = pgTable(
  'column_mapping',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    /** The report with which it was said last. */
    editionId: text()
      .notNull()
      .references(() => report.id),
    /** Folded form by which the header is found again. */
    header: text().notNull(),
    /** As the report printed it. */
    printed: text().notNull(),
    role: word<ColumnRole>().notNull(),
    ...authorship(),
  },
  (table) => [uniqueIndex('column_mapping_header').on(table.organisationId, table.header)],
);
