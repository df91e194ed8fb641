/** Organisations as an administrator sees them, as the API answers them. */
import type { ColumnRole } from './column-role.ts';
import type { Trust } from './trust.ts';

/** An organisation that answers under its own id. */
export interface OrganisationEntry {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** Only the bundled sample reports for it. */
  readonly isSample: boolean;
  /** Other names under which a report lands here. */
  readonly aliases: readonly string[];
  /** Organisations that went into it, by the name they had. */
  readonly merged: readonly string[];
  /** Files in force, and indicators that they name. */
  readonly reports: number;
  readonly indicators: number;
  readonly newestPeriod: string | null;
  /** Share of its figures that people corrected. */
  readonly trust: Trust;
  /** Month its year starts with. */
  readonly yearStart: number;
  readonly acceptsByRule: boolean;
  /** Columns that people taught. */
  readonly columns: number;
}

/** What a column was said to hold, for the next report that prints the same header. */
export interface RememberedColumn {
  readonly id: string;
  /** As printed. */
  readonly header: string;
  readonly role: ColumnRole;
  readonly reportId: string;
  readonly period: string | null;
  readonly title: string | null;
  readonly actor: string;
  readonly at: string;
}

export interface RememberedColumns {
  readonly organisationId: string;
  /** The newest word first. */
  readonly columns: readonly RememberedColumn[];
}

/** What a person says an organisation is called; what is left out stays. */
export interface OrganisationNames {
  readonly name?: string | undefined;
  readonly nameEn?: string | null | undefined;
  /** All other names under which a report lands here, without those of merged organisations. */
  readonly aliases?: readonly string[] | undefined;
}
