import { quarterKey, reportingYear, type Quarter } from '../../domain/period.ts';
import type { SheetChange } from '../../domain/sheet-import.ts';
import { identifyRow, type RowSubject } from './identify-row.ts';
import { planFigures } from './plan-figures.ts';
import { planTargets } from './plan-targets.ts';
import type { PlannedRow, SheetWrite } from './planned.ts';
import { nearestName, type SheetFrame } from './sheet-frame.ts';
import type { SheetRow } from './sheet-row.ts';

const LONGEST_NOTE = 1000;

/** What of a row's cells is to be written, and how many say what stands already. */
export interface PlannedCells {
  readonly writes: readonly SheetWrite[];
  readonly unchanged: number;
}

/**
 * What a row asks for; null where it cannot be said of which metric it speaks. Problems stand in the row.
 * @param seen cell of the name by indicator, of the rows above
 */
export function planRow(row: SheetRow, frame: SheetFrame, seen: Map<string, string>): PlannedRow | null {
  const subject = identifyRow(row, frame, seen);
  if (subject === null) return null;
  const { known, name } = subject;
  const targets = planTargets(row, subject, frame);
  const figures = planFigures(row, subject, frame);
  const note = row.of('note');
  if (note !== null && note.text.length > LONGEST_NOTE)
    row.fault(note, 'note_too_long', { most: LONGEST_NOTE });
  return {
    row: row.row,
    name: known?.name ?? name.text,
    indicatorId: known?.id ?? null,
    note: note === null || note.text === '' ? null : note.text.slice(0, LONGEST_NOTE),
    writes: [
      ...subjectWrites(row, frame, subject, firstQuarter(frame, figures)),
      ...targets.writes,
      ...figures.writes,
    ],
    unchanged: targets.unchanged + figures.unchanged,
  };
}

function subjectWrites(
  row: SheetRow,
  frame: SheetFrame,
  { known, name, settings, changes, unit }: RowSubject,
  period: Quarter | undefined,
): readonly SheetWrite[] {
  if (known !== null) {
    const [first] = changes;
    // One step for all settings of a row; each of them is a change of its own to look at.
    return changes.map((change) => ({
      change,
      act: { kind: 'set', settings: change === first ? settings : {} },
    }));
  }
  const near = nearestName(frame, name.text);
  const change: SheetChange = {
    ...{ cell: name.cell, row: row.row, what: 'indicator', name: name.text, of: null, was: null },
    becomes: { kind: 'words', text: unit },
    near,
  };
  return [{ change, act: { kind: 'create', name: name.text, settings, period } }];
}

/** A new indicator starts with the first quarter that the row has a figure of, else in the year of its target. */
function firstQuarter({ year, yearStart, grids }: SheetFrame, { writes }: PlannedCells): Quarter | undefined {
  const figures = writes.flatMap(({ act }) => (act.kind === 'figure' ? [act.period] : []));
  const [first] = figures.sort((a, b) => a.year - b.year || a.quarter - b.quarter);
  if (first !== undefined) return first;
  const open = grids.get(year)?.quarters.filter(({ isLocked }) => !isLocked) ?? [];
  const [start] = open.filter(({ hasReport }) => hasReport).slice(-1);
  const key = (start ?? open[0])?.period;
  const [inYear, quarter] = (key ?? '').split('-Q').map(Number);
  if (inYear === undefined || quarter === undefined) return undefined;
  const found = { year: inYear, quarter };
  return reportingYear(found, yearStart) === year && quarterKey(found) === key ? found : undefined;
}
