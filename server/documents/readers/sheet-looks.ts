/** How the cells of one sheet look, where the parser of the format does not say. */
export interface SheetLook {
  readonly isHidden: boolean;
  /** Number formats by `row,col`, counted from 0. */
  readonly formats: ReadonlyMap<string, string>;
  /** Cells whose value was computed, by the same keys. */
  readonly formulas: ReadonlySet<string>;
}

/** Looks by the name of the sheet. */
export type SheetLooks = ReadonlyMap<string, SheetLook>;
