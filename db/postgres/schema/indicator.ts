import { type AnyPgColumn, index, pgTable, uniqueIndex } from 'drizzle-orm/pg-core';
import type { StoredPair } from '../../sqlite/schema/indicator.ts';
import type { Reason } from '../../../server/domain/finding.ts';
import type { Basis, Bound, Claim, Direction, Form, How, Review } from '../../../server/domain/indicator.ts';
import type { LinkReview } from '../../../server/domain/link-check.ts';
import type { Span } from '../../../server/domain/provenance.ts';
import { authorship, flag, instant, integer, json, real, text, word } from './columns.ts';
import { organisation } from './organisation.ts';
import { report } from './report.ts';
import { task } from './task.ts';

/** The same metric across editions; its id is the one in URLs. */
export const indicator = pgTable(
  'indicator',
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
    nameEn: text(),
    direction: word<Direction>().notNull(),
    form: word<Form>().notNull(),
    /** Unit as written first, and what it measures. */
    unit: text().notNull(),
    unitKind: text().notNull(),
    unitMeasure: text().notNull(),
    /** Place among the pinned ones, from 0; null when nobody pinned it. */
    pinnedOrder: integer(),
    /** What figures entered by hand cover; null: as reports state it. */
    basis: word<Basis>(),
    /** How much it counts in a weighted attainment; null when nobody gave it a weight. */
    weight: real(),
    /** After a merge: where this id answers from now on. */
    movedTo: text().references((): AnyPgColumn => indicator.id),
    ...authorship(),
  },
  (table) => [index('indicator_organisation').on(table.organisationId)],
);

/** An indicator as one edition states it: a target with its actual inside one report. */
export const metric = pgTable(
  'metric',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    editionId: text()
      .notNull()
      .references(() => report.id),
    indicatorId: text()
      .notNull()
      .references(() => indicator.id),
    taskId: text().references(() => task.id),
    /** Place in the report, from 0. */
    ordinal: integer().notNull(),
    /** As this edition writes it. */
    name: text().notNull(),
    direction: word<Direction>().notNull(),
    form: word<Form>().notNull(),
    reasons: json<readonly Reason[]>().notNull(),
    claim: json<Claim>(),
    said: json<Span>(),
    pair: json<StoredPair>(),
    /** How surely it continues the indicator of earlier editions; null for the one that names it first. */
    linkScore: real(),
    /** pending: the likeness is faint and nobody confirmed it. */
    linkReview: word<LinkReview>().notNull().default('accepted'),
    /** Made up for a demonstration; a published edition of the sample may hold some. */
    isIllustrative: flag().notNull(),
    /** When a person said that this is no target; null while it counts as one. */
    discardedAt: instant(),
    ...authorship(),
  },
  (table) => [
    uniqueIndex('metric_indicator').on(table.editionId, table.indicatorId),
    index('metric_history').on(table.indicatorId, table.editionId),
    index('metric_organisation').on(table.organisationId, table.editionId),
  ],
);

/** An indicator of earlier editions that another one may be; its metrics wait apart until a person decides. */
export const linkCandidate = pgTable(
  'link_candidate',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    /** The edition whose metric raised the question. */
    editionId: text()
      .notNull()
      .references(() => report.id),
    /** The one that waits. */
    indicatorId: text()
      .notNull()
      .references(() => indicator.id),
    candidateId: text()
      .notNull()
      .references(() => indicator.id),
    /** Likeness, 0.5 to about 1.2. */
    score: real().notNull(),
    ordinal: integer().notNull(),
    ...authorship(),
  },
  (table) => [
    uniqueIndex('link_candidate_pair').on(table.indicatorId, table.candidateId),
    index('link_candidate_organisation').on(table.organisationId, table.indicatorId, table.ordinal),
  ],
);

/** A figure as written and in its measure's base unit, for the range of months it covers. */
const figure = () => ({
  /** ISO date, first of a month. */
  periodStart: text().notNull(),
  periodMonths: integer().notNull(),
  value: real().notNull(),
  unit: text().notNull(),
  /** `value` in the base unit of `unitMeasure`: 1157 亿元 is 115700000000 CNY. */
  valueBase: real().notNull(),
  unitMeasure: text().notNull(),
  spans: json<readonly Span[]>().notNull(),
});

export const target = pgTable(
  'target',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    editionId: text()
      .notNull()
      .references(() => report.id),
    indicatorId: text()
      .notNull()
      .references(() => indicator.id),
    metricId: text()
      .notNull()
      .references(() => metric.id),
    ...figure(),
    bound: word<Bound>().notNull(),
    isStrict: flag().notNull(),
    low: real(),
    high: real(),
    ...authorship(),
  },
  (table) => [
    uniqueIndex('target_metric').on(table.metricId),
    index('target_history').on(table.indicatorId, table.periodStart),
    index('target_edition').on(table.editionId),
  ],
);

export const observation = pgTable(
  'observation',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    editionId: text()
      .notNull()
      .references(() => report.id),
    indicatorId: text()
      .notNull()
      .references(() => indicator.id),
    metricId: text()
      .notNull()
      .references(() => metric.id),
    ...figure(),
    basis: word<Basis>().notNull(),
    how: word<How>().notNull(),
    asOf: text(),
    review: word<Review>().notNull(),
    /** Who set the review state: `rule` on import, else the actor. */
    reviewedBy: text().notNull(),
    reviewedAt: instant().notNull(),
    ...authorship(),
  },
  (table) => [
    uniqueIndex('observation_metric').on(table.metricId),
    index('observation_history').on(table.indicatorId, table.periodStart),
    index('observation_edition').on(table.editionId),
  ],
);

/** What an earlier quarter had reached by events that a later report of the year dates; it stands where no report said. */
export const backfill = pgTable(
  'backfill',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    /** The report that dates the events. */
    editionId: text()
      .notNull()
      .references(() => report.id),
    /** It follows its metric to whatever indicator that belongs to. */
    metricId: text()
      .notNull()
      .references(() => metric.id),
    /** `2021-Q1`, the quarter it is filled in for. */
    period: text().notNull(),
    ...figure(),
    /** Day or month of the last event counted, ISO. */
    asOf: text().notNull(),
    ...authorship(),
  },
  (table) => [
    uniqueIndex('backfill_metric').on(table.metricId, table.period),
    index('backfill_edition').on(table.editionId),
  ],
);

/** A number that might be the actual but counts another kind of thing. */
export const candidate = pgTable(
  'candidate',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    editionId: text()
      .notNull()
      .references(() => report.id),
    metricId: text()
      .notNull()
      .references(() => metric.id),
    ordinal: integer().notNull(),
    /** Null for reports that were read before scores were kept. */
    score: real(),
    value: real().notNull(),
    unit: text().notNull(),
    reasons: json<readonly Reason[]>().notNull(),
    spans: json<readonly Span[]>().notNull(),
    ...authorship(),
  },
  (table) => [
    index('candidate_metric').on(table.metricId, table.ordinal),
    index('candidate_edition').on(table.editionId, table.ordinal),
  ],
);
