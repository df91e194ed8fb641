import { index, pgTable, uniqueIndex } from 'drizzle-orm/pg-core';
import type { FollowUpState } from '../../../server/domain/follow-up.ts';
import type { Span } from '../../../server/domain/provenance.ts';
import { authorship, instant, json, text, word } from './columns.ts';
import { indicator } from './indicator.ts';
import { organisation } from './organisation.ts';
import { report } from './report.ts';

/** A next step that somebody keeps an eye on: from a report's 下一步, or made by hand. */
export const followUp = pgTable(
  'follow_up',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    /** The report that promises it; null when a person made it up. */
    editionId: text().references(() => report.id),
    indicatorId: text().references(() => indicator.id),
    /** Quarter in which it was promised, `2021-Q3`. */
    period: text().notNull(),
    /** Title of the task it belongs to, as its report prints it. */
    taskTitle: text(),
    text: text().notNull(),
    span: json<Span>(),
    owner: text(),
    /** Quarter by which it should be done, `2021-Q4`. */
    duePeriod: text(),
    state: word<FollowUpState>().notNull(),
    /** Who set the state: `rule` from the next report, else the actor. */
    stateBy: text().notNull(),
    withdrawnAt: instant(),
    ...authorship(),
  },
  (table) => [
    index('follow_up_organisation').on(table.organisationId, table.period),
    uniqueIndex('follow_up_text').on(table.organisationId, table.period, table.text),
  ],
);
