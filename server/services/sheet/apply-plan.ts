import type { Session } from '../../../db/store.ts';
import type { Written } from '../../domain/by-hand.ts';
import { SHEET_FAULTS, type SheetChange, type SheetProblem } from '../../domain/sheet-import.ts';
import { AppError } from '../../errors.ts';
import { writeFigure } from '../by-hand/put-figure.ts';
import { writeIndicator } from '../by-hand/put-indicator.ts';
import { writeTarget } from '../by-hand/put-target.ts';
import type { ServiceContext } from '../context.ts';
import type { PlannedRow, SheetWrite } from './planned.ts';

export interface AppliedPlan {
  readonly done: readonly SheetChange[];
  /** What a service refused, cell by cell. */
  readonly problems: readonly SheetProblem[];
}

/** Writes what rows ask for, each cell through the step that an entry by hand takes. Runs inside a transaction. */
export async function applyPlan(
  session: Session,
  context: ServiceContext,
  {
    organisationId,
    rows,
    reason,
  }: {
    readonly organisationId: string;
    readonly rows: readonly PlannedRow[];
    readonly reason: string | null;
  },
): Promise<AppliedPlan> {
  const done: SheetChange[] = [];
  const problems: SheetProblem[] = [];
  for (const row of rows) {
    const entry: RowEntry = { session, context, organisationId, reason: row.note ?? reason, seen: new Map() };
    let indicatorId = row.indicatorId;
    for (const write of row.writes) {
      try {
        indicatorId = await applyWrite(entry, indicatorId, write);
        done.push(write.change);
      } catch (cause) {
        if (!(cause instanceof AppError)) throw cause;
        problems.push(problemOf(row, write, cause));
        // Without its indicator nothing of the row has a place.
        if (write.act.kind === 'create') break;
      }
    }
  }
  return { done, problems };
}

interface RowEntry {
  readonly session: Session;
  readonly context: ServiceContext;
  readonly organisationId: string;
  readonly reason: string | null;
  /** Last step of a cell that the row itself wrote, by quarter. */
  readonly seen: Map<string, string | null>;
}

/** @returns the indicator of the row */
async function applyWrite(
  { session, context, organisationId, reason, seen }: RowEntry,
  indicatorId: string | null,
  { act, change }: SheetWrite,
): Promise<string> {
  const key = { org: organisationId, indicator: indicatorId ?? change.name };
  const remember = (written: Written): string => {
    if (written.changed) seen.set(written.period, written.revision);
    return written.indicatorId;
  };
  switch (act.kind) {
    case 'create':
      return remember(
        await writeIndicator(session, context, { ...key, indicator: act.name }, { ...act, reason }),
      );
    case 'set':
      await writeIndicator(session, context, key, { settings: act.settings, reason });
      return key.indicator;
    case 'target':
      return remember(
        await writeTarget(session, context, { ...key, year: act.year, from: act.from }, act.target, {
          reason,
        }),
      );
    case 'figure': {
      const period = `${act.period.year}-Q${act.period.quarter}`;
      const revision = seen.has(period) ? seen.get(period) : act.revision;
      return remember(
        await writeFigure(session, context, { ...key, period: act.period }, act.figure, { reason, revision }),
      );
    }
  }
}

function problemOf(
  { row, name }: PlannedRow,
  { change }: SheetWrite,
  { code, params }: AppError,
): SheetProblem {
  const known = SHEET_FAULTS.find((fault) => fault === code) ?? 'not_storable';
  return {
    cell: change.cell,
    row,
    name,
    code: known,
    params: { ...params, refused: code },
    text: textOf(change),
  };
}

function textOf({ becomes }: SheetChange): string {
  if (becomes.kind === 'words') return becomes.text;
  return becomes.kind === 'choice' ? becomes.code : `${becomes.value}${becomes.unit}`;
}
