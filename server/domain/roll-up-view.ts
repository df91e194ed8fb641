/** What `GET /api/rollups` answers: groups of targets, each rolled up, and the whole. */
import type { Computed } from './computed.ts';
import type { Lang } from './format.ts';
import type { HeadlineSegment } from './headline.ts';
import type { RollUp } from './roll-up.ts';
import type { EditionView, OrganisationView } from './scorecard.ts';

export type RollUpBy = 'task' | 'owner' | 'organisation';

interface Group {
  readonly rollUp: RollUp;
  /** Its indicators, in the order of the board. */
  readonly indicatorIds: readonly string[];
}

/** A task of the report; null for targets that stand under none. */
export interface TaskGroup extends Group {
  readonly task: {
    readonly id: string;
    readonly no: string | null;
    readonly title: string;
    readonly shortTitle: string;
    readonly titleEn: string | null;
    readonly owners: readonly string[];
  } | null;
}

/** A responsible unit; a target that two units answer for stands in both groups. Null: nobody is named. */
export interface OwnerGroup extends Group {
  readonly owner: string | null;
  readonly tasks: number;
}

/** An organisation at the quarter asked for, else at its own newest. */
export interface OrganisationGroup extends Group {
  readonly organisation: OrganisationView;
  readonly period: string;
  /** Share of its year gone at the end of the period, percent. */
  readonly elapsed: number;
  /** null: no report for that quarter; `newestPeriod` tells where to look instead. */
  readonly edition: EditionView | null;
  readonly newestPeriod: string | null;
  readonly headline: Readonly<Record<Lang, readonly HeadlineSegment[]>>;
}

interface OfOneBoard {
  readonly organisation: OrganisationView;
  readonly period: string;
  readonly edition: EditionView | null;
  /** Every target once. */
  readonly whole: RollUp;
}

export interface TaskRollUps extends OfOneBoard {
  readonly by: 'task';
  readonly groups: readonly TaskGroup[];
}

export interface OwnerRollUps extends OfOneBoard {
  readonly by: 'owner';
  readonly groups: readonly OwnerGroup[];
}

export interface OrganisationRollUps {
  readonly by: 'organisation';
  /** The quarter asked for; null: each at its own newest. */
  readonly period: string | null;
  /** Everybody's targets; the bundled sample counts only where there is nothing else. */
  readonly whole: RollUp;
  readonly groups: readonly OrganisationGroup[];
}

export type RollUps = TaskRollUps | OwnerRollUps | OrganisationRollUps;

/** Several indicators of one organisation added up in a quarter. */
export interface IndicatorTotal {
  readonly organisation: OrganisationView;
  readonly period: string;
  readonly indicatorIds: readonly string[];
  readonly target: Computed;
  readonly actual: Computed;
  /** Σ actual / Σ target, percent; refused for caps, ranges and whatever does not add. */
  readonly attainment: Computed;
}
