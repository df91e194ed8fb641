import type { Session } from '../../../db/store.ts';
import type { SheetChange, SheetCounts, SheetPreview, SheetProblem } from '../../domain/sheet-import.ts';
import type { ServiceContext } from '../context.ts';
import { dryRun } from '../dry-run.ts';
import { hashBytes } from '../hash-bytes.ts';
import { applyPlan } from './apply-plan.ts';
import { planSheet, type SheetInput, type SheetPlan } from './plan-sheet.ts';
import type { PlannedRow } from './planned.ts';

/** A preview with the plan that it was made from. */
export interface LookedAt {
  readonly plan: SheetPlan;
  readonly preview: SheetPreview;
  readonly goodRows: readonly PlannedRow[];
}

/**
 * Says what a filled sheet would change and what is wrong in it, by doing it and undoing it: nothing stays.
 * @throws AppError unreadable_file, organisation_not_found, no_reports
 */
export async function previewSheet(context: ServiceContext, input: SheetInput): Promise<SheetPreview> {
  return (await lookAt(context, input)).preview;
}

/** The same with the plan, for whoever takes the sheet. */
export async function lookAt(context: ServiceContext, input: SheetInput): Promise<LookedAt> {
  const plan = await planSheet(context, input);
  const { organisation, file, rows } = plan;
  const tried = await dryRun(context.store, (session: Session) =>
    applyPlan(session, context, { organisationId: organisation.id, rows, reason: input.reason }),
  );
  const problems = [...plan.problems, ...tried.problems].sort(inOrder);
  const badRows = [...new Set(problems.map(({ row }) => row))];
  const goodRows = badRows.includes(0) ? [] : rows.filter(({ row }) => !badRows.includes(row));
  const changes = goodRows.flatMap(({ writes }) => writes.map(({ change }) => change));
  const facts = { changes, problems };
  const preview: SheetPreview = {
    organisationId: organisation.id,
    org: organisation.name,
    fileName: input.fileName,
    format: file.format,
    encoding: file.encoding,
    sheet: plan.sheet,
    ignored: plan.ignored,
    counts: countsOf(plan.rowCount, changes, rows),
    ...facts,
    badRows: badRows.filter((row) => row > 0),
    revision: hashBytes(JSON.stringify(facts)),
  };
  return { plan, preview, goodRows };
}

/** @param rows those whose unchanged cells count */
export function countsOf(
  rowCount: number,
  changes: readonly SheetChange[],
  rows: readonly PlannedRow[],
): SheetCounts {
  const of = (what: SheetChange['what']) => changes.filter((change) => change.what === what).length;
  return {
    rows: rowCount,
    created: of('indicator'),
    settings: of('setting'),
    targets: of('target'),
    figures: of('figure'),
    unchanged: rows.reduce((sum, { unchanged }) => sum + unchanged, 0),
  };
}

function inOrder(a: SheetProblem, b: SheetProblem): number {
  return a.row - b.row || a.cell.length - b.cell.length || (a.cell < b.cell ? -1 : 1);
}
