import type { ReactNode } from 'react';
import type { IconName } from '../../../components/icon.tsx';

export const PALETTE_GROUPS = ['pages', 'indicators', 'tasks', 'reports', 'texts', 'actions'] as const;
export type PaletteGroup = (typeof PALETTE_GROUPS)[number];

/** One line of the palette: what it says and what it does. */
export interface PaletteEntry {
  readonly key: string;
  readonly group: PaletteGroup;
  readonly icon: IconName;
  readonly label: ReactNode;
  /** Second, quieter line or end of the line; null without. */
  readonly detail: ReactNode;
  /** Key that does the same without the palette; null without. */
  readonly shortcut: string | null;
  readonly run: () => void;
}

/** An entry that is always there; `words` are what typing is compared with. */
export interface FixedEntry extends PaletteEntry {
  readonly words: string;
}
