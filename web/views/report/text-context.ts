import type { TextRange } from '../../lib/span-address.ts';
import type { Mark } from './marks.ts';

/** What every part of the text needs to draw itself. */
export interface TextContext {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly labels: ReadonlyMap<string, string>;
  readonly hit: TextRange | null;
  readonly chosen: string | null;
  readonly onChoose: (indicatorId: string) => void;
}
