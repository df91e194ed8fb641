import type { EntryCell, EntryGrid, EntryRow } from '../../../../server/domain/by-hand.ts';
import { readFigure, readTarget, UNREADABLE } from '../../../../server/domain/entry-text.ts';
import { putFigure, putTarget, undoEntry, undoStepOf } from '../../../api/by-hand.ts';
import { useAdminText } from '../../../lib/i18n/use-admin-text.ts';
import type { Steps } from '../use-steps.ts';

export interface EntryFrame {
  readonly grid: EntryGrid;
  readonly row: EntryRow;
  /** Of the metric, in the reader's language. */
  readonly name: string;
  readonly reason: string | null;
  readonly steps: Steps;
}

export interface StoreEntry {
  readonly storeTarget: (words: string) => Promise<boolean>;
  readonly storeFigure: (cell: EntryCell, quarter: string, words: string) => Promise<boolean>;
}

/** Stores what was typed into a row's cells; false when it could not be read or was refused. */
export function useStoreEntry({ grid, row, name, reason, steps }: EntryFrame): StoreEntry {
  const { metrics: text } = useAdminText();
  const key = { org: grid.organisation.id, indicator: row.id };
  const refuse = (words: string): false => {
    steps.refuse(words);
    return false;
  };
  return {
    storeTarget: async (words) => {
      const target = readTarget(words, row.direction);
      if (target === UNREADABLE) return refuse(text.notATarget(name, words));
      const hand = row.target?.hand ?? null;
      if (target === null && hand === null) return refuse(text.isOfReport(name));
      const from = row.target?.isByHand === true ? row.target.from : null;
      const note = { reason, revision: hand?.revision ?? null, from };
      return steps.run(`${text.targetOf(name)} ${words}`, async () => {
        const written = await putTarget(key, grid.year, target, note);
        const step = undoStepOf(written);
        return step && (() => undoEntry(step));
      });
    },
    storeFigure: async (cell, quarter, words) => {
      const value = readFigure(words);
      if (value === UNREADABLE) return refuse(text.notANumber(name, words));
      if (value === null && cell.hand === null) return refuse(text.isOfReport(name));
      const note = { reason, revision: cell.hand?.revision ?? null };
      return steps.run(`${text.cellOf(name, quarter)} ${words}`, async () => {
        const step = undoStepOf(await putFigure(key, cell.period, value, note));
        return step && (() => undoEntry(step));
      });
    },
  };
}
