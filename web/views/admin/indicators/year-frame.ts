import type { DefinitionRow } from '../../../../server/domain/definition.ts';

/** A metric in a reporting year. */
export interface YearFrame {
  readonly row: DefinitionRow;
  readonly year: number;
  /** The year has a locked quarter: nothing that judges the whole year may change. */
  readonly isLocked: boolean;
}
