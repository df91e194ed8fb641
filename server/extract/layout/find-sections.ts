import type { SourceDocument } from '../../documents/document.ts';
import type { Finding } from '../../domain/finding.ts';
import { spanOf } from '../../domain/provenance.ts';
import type { TextBlock } from '../../domain/scorecard.ts';
import { findReportFacts } from '../recognizers/document-title.ts';
import type { ReportFacts, Section } from '../types.ts';
import type { Column } from './columns.ts';
import { gridOf } from './grid.ts';
import { plainLabel } from './plain.ts';
import type { RowCell } from './row-cells.ts';
import { sectionsOfGrid } from './sections-of-grid.ts';

/** A document cut into tasks with their fields, the source view's blocks and what the layout itself had wrong. */
export interface Layout {
  readonly sections: readonly Section[];
  readonly findings: readonly Finding[];
  readonly blocks: readonly TextBlock[];
}

/**
 * Reads tables and prose into sections, one a task or indicator row, in the order of the text. `facts` gives
 * the period by which one of several progress columns is taken.
 */
export function findSections(
  document: SourceDocument,
  facts: Pick<ReportFacts, 'year' | 'quarter'> = findReportFacts(document),
): Layout {
  const { text } = document;
  const sections: Section[] = [];
  const blocks: TextBlock[] = [];
  const moved: RowCell[] = [];
  let movedRows = 0;
  let firstRow = 0;
  let columns: readonly Column[] | null = null;
  for (const block of document.blocks) {
    if (block.kind !== 'table') {
      blocks.push({
        start: block.start,
        end: block.end,
        kind: block.kind,
        row: null,
        role: null,
        taskNo: null,
      });
      continue;
    }
    const reading = sectionsOfGrid(text, gridOf(block), {
      facts,
      unit: null,
      parent: null,
      columns,
      firstRow,
    });
    sections.push(...reading.sections);
    blocks.push(...reading.blocks);
    moved.push(...reading.moved);
    movedRows += reading.movedRows;
    columns = reading.columns;
    firstRow += block.rowCount;
  }
  return { sections, blocks, findings: shiftFinding(text, moved, movedRows) };
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
