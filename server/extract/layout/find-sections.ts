import type { Block, DocumentFormat, SourceDocument, TableBlock } from '../../documents/document.ts';
import type { Finding } from '../../domain/finding.ts';
import { spanOf } from '../../domain/provenance.ts';
import type { TextBlock } from '../../domain/scorecard.ts';
import { findReportFacts } from '../recognizers/document-title.ts';
import type { ReportFacts, Section, TableSummary } from '../types.ts';
import type { Column } from './columns.ts';
import { restoreTables } from './flattened-table.ts';
import type { ReadHeader } from './given-roles.ts';
import { outlineOf } from './outline.ts';
import { plain, plainLabel } from './plain.ts';
import type { TableReading, TableState } from './read-table.ts';
import { readTable } from './read-table.ts';
import type { RowCell } from './row-cells.ts';
import { sectionOfTask } from './section-of-task.ts';
import { proseBlocks } from './prose-blocks.ts';
import { splitBullets } from './split-bullets.ts';
import { splitRepeated } from './split-repeated.ts';
import { taskNumbers } from './task-numbers.ts';
import type { ProseTask } from './tasks-of-outline.ts';
import { tasksOfOutline } from './tasks-of-outline.ts';
import { headerRole, unitInBrackets } from './header-role.ts';

/** A document cut into tasks with their fields, the source view's blocks and what the layout itself had wrong. */
export interface Layout {
  readonly sections: readonly Section[];
  readonly findings: readonly Finding[];
  readonly blocks: readonly TextBlock[];
  readonly tables: readonly TableSummary[];
}

type Facts = Pick<ReportFacts, 'title' | 'year' | 'quarter'>;

/**
 * Reads tables and prose into sections, one a task or indicator row, in the order of the text. `facts` gives
 * the period by which one of several progress columns is taken, `read` what the words over columns mean.
 */
export function findSections(
  document: SourceDocument,
  facts: Facts = findReportFacts(document),
  read: ReadHeader = headerRole,
): Layout {
  const { text } = document;
  const all = restoreTables(text, document.blocks, read);
  const tables = all.filter(isTable);
  const outer = all.filter((block) => !isTable(block) || !tables.some((table) => holds(table, block)));
  const outline = outlineOf(text, outer, document.format, facts.title);
  const tasks = tasksOfOutline(text, outline)
    .flatMap((task) => splitBullets(text, task))
    .flatMap((task) => splitRepeated(text, task));
  const isSheet = SHEETS.includes(document.format);
  const readings = readTasks(text, tasks, { tables, outer, facts, isSheet, read });
  const sections = dropRepeats(text, readings.sections);
  const prose = proseBlocks(outer, sections);
  const blocks = [...prose, ...readings.blocks].sort((a, b) => a.start - b.start);
  const findings = shiftFinding(text, readings.moved, readings.movedRows);
  return { sections, blocks, tables: readings.tables, findings };
}

/** Formats whose prose is captions and notes of tables. */
const SHEETS: readonly DocumentFormat[] = ['xlsx', 'xls', 'ods', 'csv'];

type Readings = Pick<TableReading, 'sections' | 'blocks' | 'tables' | 'moved' | 'movedRows'>;

interface Surroundings {
  readonly tables: readonly TableBlock[];
  readonly outer: readonly Block[];
  readonly facts: Facts;
  readonly isSheet: boolean;
  readonly read: ReadHeader;
}

function readTasks(
  text: string,
  tasks: readonly ProseTask[],
  { tables, outer, facts, isSheet, read: readHeader }: Surroundings,
): Readings {
  const numbers = taskNumbers(tasks);
  let state: TableState = { columns: null, firstRow: 0 };
  const sections: (readonly Section[])[] = [];
  const read: TableReading[] = [];
  tasks.forEach((task, index) => {
    const no = numbers[index] ?? null;
    const section = sectionOfTask(text, task, no);
    const parent =
      no === null ? null : { no, title: task.title, owners: section?.owners ?? task.owners, hasTask: true };
    const rows: (readonly Section[])[] = [];
    for (const part of task.parts) {
      if (part.kind !== 'table') continue;
      const nested = tables.filter((table) => holds(part.table, table));
      const unit = unitAbove(text, outer, part.table);
      const reading = readTable(text, part.table, { facts, unit, parent, nested, read: readHeader }, state);
      state = reading.state;
      rows.push(reading.sections);
      read.push(reading);
    }
    const hasRows = rows.some((each) => each.length > 0);
    const isAroundTable = hasRows && (task.title === null || isSheet);
    sections.push(section === null || isAroundTable ? [] : [section], ...rows);
  });
  return {
    sections: sections.flat(),
    blocks: read.flatMap((reading) => reading.blocks),
    tables: read.flatMap((reading) => reading.tables),
    moved: read.flatMap((reading) => reading.moved),
    movedRows: read.reduce((sum, reading) => sum + reading.movedRows, 0),
  };
}

/** 单位:万元 on the line above the table. */
function unitAbove(text: string, blocks: readonly Block[], table: TableBlock): string | null {
  const before = blocks[blocks.indexOf(table) - 1];
  if (before === undefined || before.kind === 'table' || before.end - before.start > 60) return null;
  return unitInBrackets(plain(text, before));
}

/** Pages that print their body twice give every task twice. */
function dropRepeats(text: string, sections: readonly Section[]): readonly Section[] {
  const seen = new Set<string>();
  return sections.filter((section) => {
    const words = section.fields.map((field) => plainLabel(text.slice(field.start, field.end)));
    const key = [section.no, ...words].join('\n');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** One note for the whole report: how many rows stood under the wrong header, and which cells. */
function shiftFinding(text: string, moved: readonly RowCell[], rows: number): readonly Finding[] {
  const filled = moved.filter((cell) => cell.end > cell.start);
  if (rows === 0 || filled.length === 0) return [];
  const names = (columns: readonly Column[]) =>
    [...new Set(columns.map((column) => plainLabel(column.header ?? '')))]
      .filter((name) => name !== '')
      .join('、');
  return [
    {
      code: 'column_shift',
      severity: 'note',
      taskNo: null,
      metric: null,
      params: {
        rows,
        from: names(filled.map((cell) => cell.printed)),
        to: names(filled.map((cell) => cell.column)),
      },
      spans: filled.map((cell) => spanOf(text, cell.start, cell.end, 'sentence')),
    },
  ];
}

function isTable(block: Block): block is TableBlock {
  return block.kind === 'table';
}

/** Whether the second table stands inside a cell of the first. */
function holds(outer: TableBlock, inner: Block): boolean {
  const isApart =
    outer === inner || inner.start < outer.start || inner.end > outer.end || inner.end <= inner.start;
  return !isApart && outer.cells.some((cell) => cell.start <= inner.start && inner.end <= cell.end);
}
