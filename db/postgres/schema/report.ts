import { index, pgTable, uniqueIndex } from 'drizzle-orm/pg-core';
import type { StoredDiagnostic } from '../../sqlite/schema/report.ts';
import type { TextBlock } from '../../../server/domain/scorecard.ts';
import { authorship, bytes, flag, instant, integer, json, text } from './columns.ts';
import { organisation } from './organisation.ts';

/** One imported file, the edition that every row made from it points to. The bytes stay as they came. */
export const report = pgTable(
  'report',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    /** Order of import: of two reports for one quarter the later one is in force. */
    sequence: integer().notNull(),
    title: text().notNull(),
    year: integer().notNull(),
    quarter: integer().notNull(),
    /** Last month that a report of single months covers, 1 to 12; null for whole quarters. */
    endMonth: integer(),
    issuedOn: text(),
    indexNo: text(),
    lang: text().notNull(),
    fileName: text().notNull(),
    format: text().notNull(),
    byteSize: integer().notNull(),
    bytes: bytes().notNull(),
    /** SHA-256 of the bytes, hex: the same file is the same report. */
    hash: text().notNull(),
    text: text().notNull(),
    /** SHA-256 of the stored text in UTF-8, hex. */
    textHash: text().notNull(),
    blocks: json<readonly TextBlock[]>().notNull(),
    diagnostics: json<readonly StoredDiagnostic[]>().notNull(),
    isSample: flag().notNull(),
    isIllustrative: flag().notNull(),
    withdrawnAt: instant(),
    withdrawnBy: text(),
    ...authorship(),
  },
  (table) => [
    uniqueIndex('report_hash').on(table.hash),
    uniqueIndex('report_sequence').on(table.sequence),
    index('report_period').on(table.organisationId, table.year, table.quarter),
  ],
);
