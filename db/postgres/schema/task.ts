import { index, pgTable, primaryKey, uniqueIndex } from 'drizzle-orm/pg-core';
import type { StoredField } from '../../sqlite/schema/task.ts';
import type { Reason } from '../../../server/domain/finding.ts';
import type { MilestoneStatus } from '../../../server/domain/indicator.ts';
import type { Span } from '../../../server/domain/provenance.ts';
import { authorship, flag, instant, integer, json, text, word } from './columns.ts';
import { organisation } from './organisation.ts';
import { report } from './report.ts';

export const task = pgTable(
  'task',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    editionId: text()
      .notNull()
      .references(() => report.id),
    /** Place in the report, from 0. */
    ordinal: integer().notNull(),
    /** Number as the report prints it. */
    no: text(),
    title: text().notNull(),
    titleSpan: json<Span>(),
    shortTitle: text().notNull(),
    titleEn: text(),
    fields: json<readonly StoredField[]>().notNull(),
    ...authorship(),
  },
  (table) => [uniqueIndex('task_ordinal').on(table.editionId, table.ordinal)],
);

/** A department or unit that answers for tasks. */
export const owner = pgTable(
  'owner',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    /** The edition that named it first. */
    editionId: text()
      .notNull()
      .references(() => report.id),
    name: text().notNull(),
    ...authorship(),
  },
  (table) => [uniqueIndex('owner_name').on(table.organisationId, table.name)],
);

export const taskOwner = pgTable(
  'task_owner',
  {
    taskId: text()
      .notNull()
      .references(() => task.id),
    ownerId: text()
      .notNull()
      .references(() => owner.id),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    editionId: text()
      .notNull()
      .references(() => report.id),
    ordinal: integer().notNull(),
    isLead: flag().notNull(),
    ...authorship(),
  },
  (table) => [
    primaryKey({ columns: [table.taskId, table.ownerId] }),
    index('task_owner_edition').on(table.editionId),
  ],
);

export const milestone = pgTable(
  'milestone',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    editionId: text()
      .notNull()
      .references(() => report.id),
    taskId: text().references(() => task.id),
    ordinal: integer().notNull(),
    goal: text().notNull(),
    goalSpan: json<Span>(),
    status: word<MilestoneStatus>().notNull(),
    evidence: json<readonly Span[]>().notNull(),
    /** Day the evidence names for what is done, ISO date. */
    doneOn: text(),
    /** Who set its state: `rule` on import, else the actor. */
    setBy: text().notNull().default('rule'),
    /** Why somebody should look again. */
    reasons: json<readonly Reason[]>().notNull().default([]),
    /** When a person said that this is no milestone; null while it counts as one. */
    discardedAt: instant(),
    ...authorship(),
  },
  (table) => [index('milestone_edition').on(table.editionId, table.ordinal)],
);
