import type { FieldRole, Range } from '../types.ts';
import { unitInBrackets } from './header-role.ts';
import { ordinalOf } from './ordinal.ts';
import { plain } from './plain.ts';
import type { RowCell } from './row-cells.ts';
import { splitOwners } from './split-owners.ts';

/** What a row takes over from the row above when its own cells are merged or left blank. */
export interface RowContext {
  readonly no: string | null;
  readonly title: Range | null;
  readonly owners: readonly string[];
  /** The row has a number or a task cell of its own, so that rows below without one belong to it. */
  readonly hasTask: boolean;
}

/** A number that stands before the task's name in its cell. */
const TITLE_NUMBER = /^(?<no>[0-9]{1,3})[.、]\s{0,3}(?![0-9])/;
/** 城镇新增就业(人) */
const UNIT_BRACKET = /\([^()]{1,8}\)$/;
/** A short sentence without figures that others follow. */
const FIRST_SENTENCE = /^(?<name>[^。0-9]{2,24})。./;

/** Number, title and owners of a row, with what merged or blank cells leave to the row above. */
export function rowContext(
  text: string,
  filled: readonly RowCell[],
  above: RowContext | null,
  parent: RowContext | null,
): RowContext {
  const own = ownContext(text, filled);
  const isGoingOn = above?.hasTask === true && !own.hasTask;
  const isPart = isPartOf(own.no, parent?.no ?? null);
  const from = isGoingOn ? above : isPart ? parent : null;
  if (from === null) return own;
  return { ...from, owners: own.owners.length > 0 ? own.owners : from.owners };
}

/** Rows of a table under a numbered heading are its parts, unless they have numbers of their own. */
function isPartOf(no: string | null, parentNo: string | null): boolean {
  if (parentNo === null) return false;
  return no === null || no.startsWith(`${parentNo}.`);
}

function ownContext(text: string, filled: readonly RowCell[]): RowContext {
  const cellOf = (role: FieldRole) => filled.find((cell) => cell.column.role === role);
  const [number, task, owner] = [cellOf('number'), cellOf('task'), cellOf('owner')];
  const title = task ?? cellOf('indicator') ?? cellOf('target');
  const name = title === undefined ? null : readName(text, title);
  return {
    no: number === undefined ? (name?.no ?? null) : ordinalOf(plain(text, number)),
    title: name?.title ?? null,
    owners: owner === undefined ? [] : splitOwners(plain(text, owner)),
    hasTask: number !== undefined || task !== undefined,
  };
}

/** The name in a task cell: without its number, a unit in brackets, and the sentences after a short first one. */
function readName(text: string, cell: Range): { readonly no: string | null; readonly title: Range } {
  const words = plain(text, cell);
  const mark = TITLE_NUMBER.exec(words);
  const from = mark?.[0].length ?? 0;
  const bracket = UNIT_BRACKET.exec(words.trimEnd());
  const hasUnit = bracket !== null && unitInBrackets(bracket[0]) !== null;
  const first = FIRST_SENTENCE.exec(words.slice(from))?.groups?.['name'];
  const to = hasUnit ? bracket.index : first === undefined ? words.length : from + first.length;
  const end = cell.start + words.slice(0, to).trimEnd().length;
  return { no: mark?.groups?.['no'] ?? null, title: { start: cell.start + from, end } };
}
