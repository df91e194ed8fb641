import {
  DONE_CUE,
  GOAL_CUE,
  LACK_CUE,
  NEXT_START,
  OWNER_NAME,
  OWNER_SUFFIX,
} from '../lexicon/layout-cues.ts';
import type { FieldRole } from '../types.ts';
import { isUnit } from './header-role.ts';
import { ordinalOf } from './ordinal.ts';
import { isBlank, plainLabel } from './plain.ts';
import { splitOwners } from './split-owners.ts';

const LONG_TEXT = 24;

/**
 * How well a cell's content goes with a role: above 0 it speaks for it, below 0 against it, 0 it says nothing.
 * `text` is folded. Used to see which cell of a row was lost and what a column without a header holds.
 */
export function contentFit(text: string, role: FieldRole): number {
  if (isBlank(text)) return 0;
  switch (role) {
    case 'number':
      return ordinalOf(text) === null ? -3 : 3;
    case 'owner':
      return looksLikeOwners(text) ? 2 : -2;
    case 'unit':
      return isUnit(plainLabel(text)) ? 2 : -2;
    case 'rate':
      return /^[0-9.,]+ ?%/.test(text) ? 2 : /^-?[0-9.,]+$/.test(text) ? 0 : -1;
    case 'next':
      return nextFit(text);
    case 'problems':
      return -nextFit(text);
    case 'target':
      return goalFit(text);
    case 'progress':
      return -goalFit(text);
    case 'task':
    case 'indicator':
      return ordinalOf(text) === null && text.length <= LONG_TEXT * 4 ? 0.2 : -1;
    default:
      return 0;
  }
}

/** 1 for text that tells what will be done, -1 for text that tells what is missing, 0 or a shade when it is neither. */
export function nextFit(text: string): number {
  const isLack = LACK_CUE.test(text);
  const isNext = NEXT_START.test(text.trimStart());
  if (isLack) return isNext ? 0 : -1;
  return isNext ? 1 : 0;
}

/** 0.5 for text about what is to be reached, -0.5 for text about what has been done. */
function goalFit(text: string): number {
  if (looksLikeOwners(text) || ordinalOf(text) !== null) return -1;
  const isDone = DONE_CUE.test(text);
  const isGoal = GOAL_CUE.test(text);
  return isDone === isGoal ? 0 : isGoal ? 0.5 : -0.5;
}

/** Whether every name in the cell is that of a department or office. */
export function looksLikeOwners(text: string): boolean {
  const names = splitOwners(text);
  return names.length > 0 && names.every((name) => OWNER_NAME.test(name) && OWNER_SUFFIX.test(name));
}
