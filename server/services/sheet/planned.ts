import type { FigureByHand, IndicatorSettings, TargetByHand } from '../../domain/by-hand.ts';
import type { Quarter } from '../../domain/period.ts';
import type { SheetChange } from '../../domain/sheet-import.ts';

/** What one cell of a sheet asks for, through the same steps as an entry by hand. */
export type SheetAct =
  | {
      readonly kind: 'create';
      readonly name: string;
      readonly settings: IndicatorSettings;
      /** Quarter it starts with; undefined: as for one that is made by hand. */
      readonly period: Quarter | undefined;
    }
  | { readonly kind: 'set'; readonly settings: IndicatorSettings }
  | {
      readonly kind: 'target';
      readonly year: number;
      readonly target: TargetByHand;
      readonly from: Quarter | undefined;
    }
  | {
      readonly kind: 'figure';
      readonly period: Quarter;
      readonly figure: FigureByHand;
      /** The last step of the cell that the plan saw. */
      readonly revision: string | null;
    };

export interface SheetWrite {
  readonly change: SheetChange;
  readonly act: SheetAct;
}

/** One row that could be read. */
export interface PlannedRow {
  readonly row: number;
  readonly name: string;
  /** null for an indicator that the row makes. */
  readonly indicatorId: string | null;
  /** What the person says about the row. */
  readonly note: string | null;
  readonly writes: readonly SheetWrite[];
  /** Filled cells that say what stands. */
  readonly unchanged: number;
}
