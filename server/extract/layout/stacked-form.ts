import type { TextBlock } from '../../domain/scorecard.ts';
import type { Field, FieldRole, Range, ReportFacts, Section, TableSummary } from '../types.ts';
import type { Grid } from './grid.ts';
import { originsOf } from './grid.ts';
import { headerPeriod } from './header-period.ts';
import type { HeaderReading } from './header-role.ts';
import type { ReadHeader } from './given-roles.ts';
import { ordinalOf } from './ordinal.ts';
import { isBlank, plain } from './plain.ts';
import { splitOwners } from './split-owners.ts';

/** A label of a form with its value. */
interface Entry {
  readonly label: Range;
  readonly value: Range;
  readonly reading: HeaderReading;
  readonly row: number;
}

export interface FormReading {
  readonly sections: readonly Section[];
  readonly blocks: readonly TextBlock[];
  readonly tables: readonly TableSummary[];
}

interface FormSurroundings {
  readonly facts: Pick<ReportFacts, 'year'>;
  readonly read: ReadHeader;
}

/** Share of the rows that must begin with a label. */
const MOSTLY = 0.6;
const MIN_ROWS = 3;
/** Rows that tell whether a long table can be one of forms. */
const SAMPLE = 30;
/** Forms that show what stands beside a label. */
const SAMPLE_ROWS = 3;

/**
 * Reads a table of forms stacked on each other, label and value side by side (项目名称 | … / 目标任务 | … /
 * 进展情况 | …), one section a form; a form ends where its first label comes again. Null for other tables.
 */
export function readStackedForm(
  text: string,
  grid: Grid,
  { facts, read }: FormSurroundings,
  firstRow: number,
): FormReading | null {
  if (!isForm(text, grid.places.slice(0, SAMPLE), read) || !isForm(text, grid.places, read)) return null;
  const entries = grid.places.flatMap((row, index) =>
    entriesOf(text, filledCells(text, row), firstRow + index, read),
  );
  const forms = splitForms(entries);
  const sections = forms.map((form) => sectionOf(text, form, facts));
  const blocks = forms.flatMap((form, index) => blocksOf(form, sections[index]?.no ?? null));
  return { sections, blocks, tables: [summaryOf(text, forms)] };
}

function filledCells(text: string, row: Grid['places'][number]): readonly Range[] {
  return originsOf(row).filter((cell) => !isBlank(plain(text, cell)));
}

/** Most rows are pairs of label and value, and among the labels are progress and what it is about. */
function isForm(text: string, places: Grid['places'], read: ReadHeader): boolean {
  const rows = places.map((row) => filledCells(text, row)).filter((row) => row.length > 0);
  const paired = rows.filter((row) => row.length === 2 || row.length === 4).length;
  const isPaired =
    rows.length >= MIN_ROWS && paired >= rows.length * MOSTLY && rows.every((row) => row.length <= 4);
  if (!isPaired) return false;
  const entries = rows.flatMap((row, index) => entriesOf(text, row, index, read));
  const labelled = new Set(entries.map((entry) => entry.row)).size;
  const roles = new Set(entries.map((entry) => entry.reading.role));
  const isAbout = roles.has('task') || roles.has('target') || roles.has('indicator');
  return labelled >= rows.length * MOSTLY && roles.has('progress') && isAbout;
}

function entriesOf(text: string, cells: readonly Range[], row: number, read: ReadHeader): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + 1 < cells.length; at += 2) {
    const [label, value] = [cells[at], cells[at + 1]];
    const reading = label === undefined ? null : read(plain(text, label));
    if (label === undefined || value === undefined || reading === null) return [];
    if (reading.role !== 'other' && read(plain(text, value))?.isExact === true) return [];
    entries.push({ label, value, reading, row });
  }
  return entries;
}

function splitForms(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const first = entries[0]?.reading.role;
  const forms: Entry[][] = [];
  for (const entry of entries) {
    const form = forms.at(-1);
    const isAgain =
      entry.reading.role === first && form?.some(({ reading }) => reading.role === first) === true;
    if (form === undefined || (isAgain && form.length > 1)) forms.push([entry]);
    else form.push(entry);
  }
  return forms;
}

function sectionOf(text: string, form: readonly Entry[], facts: Pick<ReportFacts, 'year'>): Section {
  const valueOf = (role: FieldRole) => form.find(({ reading }) => reading.role === role)?.value;
  const number = valueOf('number');
  const title = valueOf('task') ?? valueOf('indicator');
  const owner = valueOf('owner');
  return {
    no: number === undefined ? null : ordinalOf(plain(text, number)),
    title: title === undefined ? null : { start: title.start, end: title.end },
    owners: owner === undefined ? [] : splitOwners(plain(text, owner)),
    fields: form.map((entry) => fieldOf(text, entry, facts)),
    row: form[0]?.row ?? null,
  };
}

function fieldOf(text: string, { label, value, reading }: Entry, facts: Pick<ReportFacts, 'year'>): Field {
  const header = plain(text, label);
  return {
    start: value.start,
    end: value.end,
    role: reading.role,
    header,
    unit: reading.unit,
    period: headerPeriod(header, facts.year),
    isShifted: false,
  };
}

/** Forms side by side: a column for each label, a row for each form. */
function summaryOf(text: string, forms: readonly (readonly Entry[])[]): TableSummary {
  const labels = new Map(
    forms.flat().map(({ label, reading }) => [plain(text, label).replace(/\s+/g, ' '), reading]),
  );
  const headers = [...labels.keys()];
  const valueOf = (form: readonly Entry[], header: string): Range | null => {
    const entry = form.find(({ label }) => plain(text, label).replace(/\s+/g, ' ') === header);
    return entry === undefined ? null : { start: entry.value.start, end: entry.value.end };
  };
  return {
    columns: [...labels].map(([header, { role, isGiven }]) => ({
      header,
      role,
      source: isGiven ? 'given' : 'header',
      isBlank: false,
    })),
    rowCount: forms.length,
    isRead: true,
    rows: forms.slice(0, SAMPLE_ROWS).map((form) => headers.map((header) => valueOf(form, header))),
  };
}

function blocksOf(form: readonly Entry[], taskNo: string | null): readonly TextBlock[] {
  return form.flatMap(({ label, value, reading, row }): readonly TextBlock[] => [
    { start: label.start, end: label.end, kind: 'cell', row, role: null, taskNo },
    { start: value.start, end: value.end, kind: 'cell', row, role: reading.role, taskNo },
  ]);
}
