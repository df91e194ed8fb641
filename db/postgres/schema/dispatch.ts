import { index, pgTable, uniqueIndex } from 'drizzle-orm/pg-core';
import type {
  BriefingPart,
  DispatchKind,
  DispatchTarget,
  Notice,
  RunCause,
  RunFailure,
  RunState,
  SentFile,
} from '../../../server/domain/dispatch.ts';
import type { Lang } from '../../../server/domain/format.ts';
import { authorship, flag, instant, integer, json, text, word } from './columns.ts';
import { indicator } from './indicator.ts';
import { organisation } from './organisation.ts';

/** What an administrator has sent out: which kind, of whom, when and where to. */
export const dispatch = pgTable('dispatch', {
  id: text().primaryKey(),
  kind: word<DispatchKind>().notNull(),
  name: text().notNull(),
  /** null: every organisation but the bundled sample. */
  organisationId: text().references(() => organisation.id),
  cron: text(),
  daysAfter: integer(),
  parts: json<readonly BriefingPart[]>().notNull(),
  lang: word<Lang>().notNull(),
  target: json<DispatchTarget>().notNull(),
  isOn: flag().notNull(),
  catchesUp: flag().notNull(),
  /** Up to here every time that came was taken care of. */
  checkedAt: instant().notNull(),
  withdrawnAt: instant(),
  ...authorship(),
});

/** One sending: queue and log in one. Whatever is not yet done stands here, so a restart loses nothing. */
export const dispatchRun = pgTable(
  'dispatch_run',
  {
    id: text().primaryKey(),
    /** Order of the log, from 1. */
    sequence: integer().notNull(),
    dispatchId: text()
      .notNull()
      .references(() => dispatch.id),
    organisationId: text().references(() => organisation.id),
    /** What makes it this one and no other: the same thing is never queued twice. */
    key: text().notNull(),
    cause: word<RunCause>().notNull(),
    state: word<RunState>().notNull(),
    /** Quarter it is about; of a briefing known once it ran. */
    period: text(),
    /** What a notice says; null for a briefing, which is made when it runs. */
    notice: json<Notice>(),
    dueAt: instant().notNull(),
    nextTryAt: instant(),
    attempts: integer().notNull(),
    startedAt: instant(),
    finishedAt: instant(),
    place: text(),
    files: json<readonly SentFile[]>().notNull(),
    failure: json<RunFailure>(),
    ...authorship(),
  },
  (table) => [
    uniqueIndex('dispatch_run_key').on(table.key),
    uniqueIndex('dispatch_run_sequence').on(table.sequence),
    index('dispatch_run_state').on(table.state, table.nextTryAt),
    index('dispatch_run_dispatch').on(table.dispatchId),
  ],
);

/** The statuses a notice goes by: each change of an indicator's status in a quarter once, in order. */
export const statusSeen = pgTable(
  'status_seen',
  {
    id: text().primaryKey(),
    dispatchId: text()
      .notNull()
      .references(() => dispatch.id),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    indicatorId: text()
      .notNull()
      .references(() => indicator.id),
    /** `2021-Q3`. */
    period: text().notNull(),
    /** 1 for the first status of the quarter, counting up with every change. */
    step: integer().notNull(),
    status: text().notNull(),
    /** The run that tells of it; null for what stood before anybody asked. */
    runId: text().references(() => dispatchRun.id),
    ...authorship(),
  },
  (table) => [
    uniqueIndex('status_seen_step').on(table.dispatchId, table.indicatorId, table.period, table.step),
  ],
);
