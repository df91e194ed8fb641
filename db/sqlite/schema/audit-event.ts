import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { authorship, json, word } from './columns.ts';
import { organisation } from './organisation.ts';
import { report } from './report.ts';

export type AuditAction =
  | 'report.imported'
  | 'report.withdrawn'
  | 'report.restored'
  | 'organisation.renamed'
  | 'period.state_set'
  | 'organisation.year_start_set'
  | 'organisation.gauges_set'
  | 'thresholds.set'
  | 'status.set'
  | 'indicator.weight_set'
  | 'indicator.linked'
  | 'indicator.kept_apart'
  | 'baseline.set'
  | 'target_level.set'
  | 'series_break.set'
  | 'plan.set'
  | 'revision.explained'
  | 'organisation.acceptance_set'
  | 'remark.edited'
  | 'remark.withdrawn'
  | 'remark.undone'
  | 'follow_up.added'
  | 'follow_up.changed'
  | 'follow_up.withdrawn'
  | 'indicator.set'
  | 'columns.forgotten'
  | 'embed.added'
  | 'embed.revoked'
  | DispatchAction
  | 'columns.remembered'
  | StepAction
  | ReviewAction
  | MilestoneAction
  | RepairAction;

/** Big steps that move or hide much at once; `step.undone` takes one back. */
export type StepAction =
  | 'report.moved'
  | 'organisation.created'
  | 'organisation.merged'
  | 'sample.removed'
  | 'sample.restored'
  | 'sheet.taken'
  | 'step.undone';

/** What an administrator has sent out by itself. */
export type DispatchAction =
  'dispatch.added' | 'dispatch.changed' | 'dispatch.withdrawn' | 'dispatch.restored';

/** Steps of a review; `replayed` carries one over to a new edition, `undone` takes the last one back. */
export type ReviewAction =
  | 'metric.accepted'
  | 'metric.discarded'
  | 'metric.reopened'
  | 'metric.corrected'
  | 'metric.added'
  | 'metric.replayed'
  | 'metric.linked'
  | 'metric.undone';

/** The same for milestones. */
export type MilestoneAction =
  | 'milestone.accepted'
  | 'milestone.discarded'
  | 'milestone.reopened'
  | 'milestone.corrected'
  | 'milestone.added'
  | 'milestone.replayed'
  | 'milestone.undone';

/** What a person said of the columns of a stored report, and taking that back. */
export type RepairAction = 'columns.repaired' | 'columns.replayed' | 'columns.undone';

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
