/** What people decide about an indicator beside what reports say. A row holds what stands now; the audit keeps what stood before. */
import { index, pgTable, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Status, Thresholds } from '../../../server/domain/attainment.ts';
import type { TargetLevel } from '../../../server/domain/target-levels.ts';
import { authorship, flag, integer, json, real, text, word } from './columns.ts';
import { indicator } from './indicator.ts';
import { organisation } from './organisation.ts';

const ofIndicator = () => ({
  id: text().primaryKey(),
  organisationId: text()
    .notNull()
    .references(() => organisation.id),
  indicatorId: text()
    .notNull()
    .references(() => indicator.id),
});

/** Another level of a year's target: what was committed to, what would be a stretch. */
export const targetLevel = pgTable(
  'target_level',
  {
    ...ofIndicator(),
    year: integer().notNull(),
    level: word<TargetLevel>().notNull(),
    value: real().notNull(),
    unit: text().notNull(),
    ...authorship(),
  },
  (table) => [
    uniqueIndex('target_level_year').on(table.indicatorId, table.year, table.level),
    index('target_level_organisation').on(table.organisationId),
  ],
);

/** Where a year's change starts from. */
export const baseline = pgTable(
  'baseline',
  {
    ...ofIndicator(),
    year: integer().notNull(),
    value: real().notNull(),
    unit: text().notNull(),
    note: text().notNull(),
    ...authorship(),
  },
  (table) => [
    uniqueIndex('baseline_year').on(table.indicatorId, table.year),
    index('baseline_organisation').on(table.organisationId),
  ],
);

/** From this quarter on the figures count something else: nothing is compared across it. */
export const seriesBreak = pgTable(
  'series_break',
  {
    ...ofIndicator(),
    /** `2021-Q3`, the first quarter of the new definition. */
    period: text().notNull(),
    reason: text().notNull(),
    ...authorship(),
  },
  (table) => [
    uniqueIndex('series_break_period').on(table.indicatorId, table.period),
    index('series_break_organisation').on(table.organisationId),
  ],
);

/** A status that a person sets for one quarter; the computed one stays beside it. */
export const statusOverride = pgTable(
  'status_override',
  {
    ...ofIndicator(),
    period: text().notNull(),
    status: word<Status>().notNull(),
    reason: text().notNull(),
    ...authorship(),
  },
  (table) => [
    uniqueIndex('status_override_period').on(table.indicatorId, table.period),
    index('status_override_organisation').on(table.organisationId),
  ],
);

/** Thresholds that differ from the defaults, of an organisation or (with an indicator) of one metric. */
export const thresholdSet = pgTable(
  'threshold_set',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    indicatorId: text().references(() => indicator.id),
    thresholds: json<Partial<Thresholds>>().notNull(),
    ...authorship(),
  },
  (table) => [index('threshold_set_scope').on(table.organisationId, table.indicatorId)],
);

/** How much of a year's target is due by the end of each of its quarters, where the year is not meant to run evenly. */
export const planCurve = pgTable(
  'plan_curve',
  {
    ...ofIndicator(),
    year: integer().notNull(),
    /** Four shares, percent, first quarter of the year to last. */
    shares: json<readonly number[]>().notNull(),
    ...authorship(),
  },
  (table) => [
    uniqueIndex('plan_curve_year').on(table.indicatorId, table.year),
    index('plan_curve_organisation').on(table.organisationId),
  ],
);

/** Why a year's target was changed, said by a person about the quarter whose report changed it. */
export const revisionReason = pgTable(
  'revision_reason',
  {
    ...ofIndicator(),
    /** `2021-Q2`, the quarter of the report that states the new target. */
    period: text().notNull(),
    reason: text().notNull(),
    ...authorship(),
  },
  (table) => [
    uniqueIndex('revision_reason_period').on(table.indicatorId, table.period),
    index('revision_reason_organisation').on(table.organisationId),
  ],
);

/** A person's word on which indicator a name belongs to, or does not; it goes before alignment at every import. */
export const linkDecision = pgTable(
  'link_decision',
  {
    ...ofIndicator(),
    /** As reports write it, folded. */
    name: text().notNull(),
    unitMeasure: text().notNull(),
    isSame: flag().notNull(),
    ...authorship(),
  },
  (table) => [
    uniqueIndex('link_decision_name').on(
      table.organisationId,
      table.name,
      table.unitMeasure,
      table.indicatorId,
    ),
  ],
);
