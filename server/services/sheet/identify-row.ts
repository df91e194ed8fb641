import type { EntryRow, IndicatorSettings } from '../../domain/by-hand.ts';
import type { Direction } from '../../domain/indicator.ts';
import { readFigureCell } from '../../domain/sheet-cell.ts';
import type { SheetChange, SheetValue } from '../../domain/sheet-import.ts';
import { foldName, readBasis, readDirection } from '../../domain/sheet-words.ts';
import { readMark, type EntryMark } from './entry-mark.ts';
import { COUNTERS, nearestName, type SheetFrame } from './sheet-frame.ts';
import type { SaidCell, SheetRow } from './sheet-row.ts';

const LONGEST_NAME = 60;
const LONGEST_NAME_EN = 120;

/** Which indicator a row is about, and what the row says that it is. */
export interface RowSubject {
  readonly name: SaidCell;
  /** null for a new one. */
  readonly known: EntryRow | null;
  readonly mark: EntryMark | null;
  /** Unit of the row's numbers. */
  readonly unit: string;
  readonly direction: Direction;
  /** All of a new one; what differs of a known one. */
  readonly settings: IndicatorSettings;
  readonly changes: readonly SheetChange[];
}

/** The subject of a row; null where its name, mark or unit is wrong, with the problem in the row. */
export function identifyRow(row: SheetRow, frame: SheetFrame, seen: Map<string, string>): RowSubject | null {
  const name = row.of('name');
  if (name === null) return null;
  row.setName(name.text);
  const markCell = row.of('mark');
  const mark = markCell === null || markCell.text === '' ? null : readMark(markCell.text);
  const marked = mark === null ? null : (frame.byId.get(mark.id) ?? null);
  if (markCell !== null && markCell.text !== '' && marked === null) {
    row.fault({ ...markCell, text: name.text }, 'mark_unknown');
    return null;
  }
  const known = marked ?? named(row, frame, name);
  if (known === undefined) return null;
  const key = known?.id ?? foldName(name.text);
  const earlier = seen.get(key);
  if (earlier !== undefined) {
    row.fault(name, 'name_twice', { other: earlier });
    return null;
  }
  seen.set(key, name.cell);
  const unit = unitOf(row, frame, known);
  if (unit === null) return null;
  return { name, known, mark, unit, ...saidOf(row, frame, { name, known, unit }) };
}

/** The indicator of that name, null for a new one; undefined where the name is missing, too long or of several. */
function named(row: SheetRow, { byName }: SheetFrame, name: SaidCell): EntryRow | null | undefined {
  if (name.text === '') {
    row.fault(name, 'name_missing');
    return undefined;
  }
  const [first = null, ...others] = byName.get(foldName(name.text)) ?? [];
  if (others.length > 0) {
    row.fault(name, 'indicator_ambiguous', { n: others.length + 1 });
    return undefined;
  }
  if (first === null && [...name.text].length > LONGEST_NAME) {
    row.fault(name, 'name_too_long', { most: LONGEST_NAME });
    return undefined;
  }
  return first;
}

/** An exported board has a unit beside each number; a template has one for the row. */
function unitOf(row: SheetRow, frame: SheetFrame, known: EntryRow | null): string | null {
  const said = row.of('unit') ?? row.of('targetUnit');
  if (known !== null) return said === null ? known.unit : unitLike(row, said, known.unit);
  if (said === null || said.text === '') {
    const name = row.of('name') ?? { cell: '', text: '' };
    row.fault(said ?? name, 'unit_missing', { near: nearestName(frame, name.text) ?? '' });
    return null;
  }
  return said.text.slice(0, 40);
}

/** The unit that a cell names, as one like `own`; null for one that measures something else. */
export function unitLike(row: SheetRow, said: SaidCell, own: string): string | null {
  if (said.text === '') return own;
  const read = readFigureCell(`0${said.text}`, { unit: own, direction: 'up', counters: COUNTERS });
  if (read !== null && 'unit' in read) return read.unit;
  row.fault(said, 'unit_unlike', { unit: own, given: said.text });
  return null;
}

/** A field of a metric's settings that a cell says otherwise than they stand. */
interface SaidSetting {
  readonly said: SaidCell;
  readonly field: 'name' | 'nameEn' | 'direction' | 'basis';
  readonly was: SheetValue | null;
  readonly becomes: Extract<SheetValue, { readonly kind: 'words' | 'choice' }>;
}

function saidOf(
  row: SheetRow,
  frame: SheetFrame,
  { name, known, unit }: { readonly name: SaidCell; readonly known: EntryRow | null; readonly unit: string },
): Pick<RowSubject, 'direction' | 'settings' | 'changes'> {
  const direction = choice(row, row.of('direction'), readDirection);
  // Beside an `actual` column the basis is that of the figure: an exported board.
  const basis = row.of('actual') === null ? choice(row, row.of('basis'), readBasis) : null;
  const said = [
    renamed(row, frame, name, known),
    englishName(row, known),
    chosen('direction', direction, known?.direction ?? null),
    chosen('basis', basis, known?.basis ?? null),
  ].filter((each) => each !== null);
  const settings = Object.fromEntries(
    said.map(({ field, becomes }) => [field, becomes.kind === 'words' ? becomes.text : becomes.code]),
  ) as IndicatorSettings;
  return {
    direction: direction?.code ?? known?.direction ?? 'up',
    settings: known === null ? { name: name.text, unit, ...settings } : settings,
    changes:
      known === null
        ? []
        : said.map(({ said: { cell }, field: of, was, becomes }) => ({
            near: null,
            ...{ cell, row: row.row, what: 'setting', name: known.name, of, was, becomes },
          })),
  };
}

function renamed(
  row: SheetRow,
  { byName }: SheetFrame,
  name: SaidCell,
  known: EntryRow | null,
): SaidSetting | null {
  if (known === null || !isRenamed(name, known)) return null;
  if (byName.has(foldName(name.text))) row.fault(name, 'name_taken');
  else if ([...name.text].length > LONGEST_NAME) row.fault(name, 'name_too_long', { most: LONGEST_NAME });
  else return { said: name, field: 'name', was: words(known.name), becomes: words(name.text) };
  return null;
}

function englishName(row: SheetRow, known: EntryRow | null): SaidSetting | null {
  const said = row.of('nameEn');
  const stands = known?.nameEn ?? null;
  if (said === null || said.text === '' || said.text === stands) return null;
  if (said.text.length <= LONGEST_NAME_EN)
    return { said, field: 'nameEn', was: stands === null ? null : words(stands), becomes: words(said.text) };
  row.fault(said, 'name_too_long', { most: LONGEST_NAME_EN });
  return null;
}

function chosen(
  field: 'direction' | 'basis',
  choice: { readonly said: SaidCell; readonly code: string } | null,
  stands: string | null,
): SaidSetting | null {
  if (choice === null || choice.code === stands) return null;
  return { said: choice.said, field, was: stands === null ? null : code(stands), becomes: code(choice.code) };
}

/** A template's row whose name was written over; an emptied name changes nothing. */
function isRenamed({ text }: SaidCell, { name, nameEn }: EntryRow): boolean {
  return text !== '' && ![name, nameEn ?? name].map(foldName).includes(foldName(text));
}

function choice<T extends string>(
  row: SheetRow,
  said: SaidCell | null,
  read: (words: string) => T | null,
): { readonly said: SaidCell; readonly code: T } | null {
  if (said === null || said.text === '') return null;
  const found = read(said.text);
  if (found === null) row.fault(said, 'choice_unknown');
  return found === null ? null : { said, code: found };
}

function words(text: string) {
  return { kind: 'words', text } as const;
}

function code(name: string) {
  return { kind: 'choice', code: name } as const;
}
