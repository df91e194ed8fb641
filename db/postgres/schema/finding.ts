import { index, pgTable } from 'drizzle-orm/pg-core';
import type { FindingCode, Params, Severity } from '../../../server/domain/finding.ts';
import type { Span } from '../../../server/domain/provenance.ts';
import { authorship, integer, json, text, word } from './columns.ts';
import { indicator, metric } from './indicator.ts';
import { organisation } from './organisation.ts';
import { report } from './report.ts';
import { task } from './task.ts';

export const finding = pgTable(
  'finding',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    editionId: text()
      .notNull()
      .references(() => report.id),
    /** null where it speaks of the whole report. */
    taskId: text().references(() => task.id),
    metricId: text().references(() => metric.id),
    indicatorId: text().references(() => indicator.id),
    ordinal: integer().notNull(),
    code: word<FindingCode>().notNull(),
    severity: word<Severity>().notNull(),
    params: json<Params>().notNull(),
    spans: json<readonly Span[]>().notNull(),
    ...authorship(),
  },
  (table) => [
    index('finding_edition').on(table.editionId, table.ordinal),
    index('finding_indicator').on(table.indicatorId),
  ],
);
