import type { MetricRow } from '../../../db/repositories/metrics.ts';
import type { MilestoneRow } from '../../../db/repositories/milestones.ts';
import type { TaskRow } from '../../../db/repositories/tasks.ts';
import type { CellChange } from '../../domain/cell-change.ts';
import { diffWords } from '../../domain/diff-words.ts';
import { normalizeName } from '../../extract/matching/similarity.ts';
import { alignTasks } from './align-tasks.ts';
import type { EditionPicture, PicturedTask } from './edition-picture.ts';

type Place = Pick<CellChange, 'what' | 'taskNo' | 'task' | 'name'>;

/** Every cell that says something else in a second reading of a report, or in the file that takes its place. */
export function cellChanges(before: EditionPicture, after: EditionPicture): readonly CellChange[] {
  return [
    ...reportChanges(before, after),
    ...taskChanges(before, after),
    ...metricChanges(before, after),
    ...milestoneChanges(before, after),
  ];
}

/** A change, or nothing where both sides say the same. */
function change(
  place: Place,
  field: string,
  was: string | null,
  becomes: string | null,
): readonly CellChange[] {
  if (was === becomes) return [];
  const isText = was !== null && becomes !== null;
  return [{ ...place, field, was, becomes, words: isText ? diffWords(was, becomes) : [] }];
}

function reportChanges(
  { edition: a }: EditionPicture,
  { edition: b }: EditionPicture,
): readonly CellChange[] {
  const place: Place = { what: 'report', taskNo: null, task: null, name: b.title };
  return (['title', 'issuedOn', 'indexNo'] as const).flatMap((field) =>
    change(place, field, a[field], b[field]),
  );
}

function taskChanges(before: EditionPicture, after: EditionPicture): readonly CellChange[] {
  const pictured = new Map([...before.tasks, ...after.tasks].map((task) => [task.row, task]));
  const of = (row: TaskRow | null) => (row === null ? null : (pictured.get(row) ?? null));
  const pairs = alignTasks(
    before.tasks.map(({ row }) => row),
    after.tasks.map(({ row }) => row),
  );
  return pairs.flatMap((pair) => ofTask(of(pair.before), of(pair.after)));
}

function ofTask(a: PicturedTask | null, b: PicturedTask | null): readonly CellChange[] {
  const row = (b ?? a)?.row;
  if (row === undefined) return [];
  const place: Place = { what: 'task', taskNo: row.no, task: row.title, name: row.title };
  if (a === null || b === null) return change(place, 'whole', a?.row.title ?? null, b?.row.title ?? null);
  const roles = new Set([...a.cells.keys(), ...b.cells.keys()]);
  return [
    ...change(place, 'title', a.row.title, b.row.title),
    ...change(place, 'owners', a.owners, b.owners),
    ...[...roles].flatMap((role) =>
      change(place, role, a.cells.get(role) ?? null, b.cells.get(role) ?? null),
    ),
  ];
}

function metricChanges(before: EditionPicture, after: EditionPicture): readonly CellChange[] {
  const ids = new Set([...after.metrics.keys(), ...before.metrics.keys()]);
  return [...ids].flatMap((id) => {
    const a = before.metrics.get(id) ?? null;
    const b = after.metrics.get(id) ?? null;
    const side = b === null ? before : after;
    const row = b ?? a;
    if (row === null) return [];
    const place: Place = { what: 'metric', ...taskOf(side, row.metric.taskId), name: row.name };
    if (a === null || b === null) return change(place, 'whole', a && summary(a), b && summary(b));
    return [
      ...change(place, 'target', written(a.target), written(b.target)),
      ...change(place, 'bound', a.target?.bound ?? null, b.target?.bound ?? null),
      ...change(place, 'actual', written(a.observation), written(b.observation)),
      ...change(place, 'review', a.observation?.review ?? null, b.observation?.review ?? null),
    ].map((each) => ({ ...each, words: [] }));
  });
}

function milestoneChanges(before: EditionPicture, after: EditionPicture): readonly CellChange[] {
  const old = new Map(before.milestones.map((row) => [normalizeName(row.goal), row]));
  const now = new Map(after.milestones.map((row) => [normalizeName(row.goal), row]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((goal) => {
    const a = old.get(goal) ?? null;
    const b = now.get(goal) ?? null;
    const row = b ?? a;
    if (row === null) return [];
    const side = b === null ? before : after;
    const place: Place = { what: 'milestone', ...taskOf(side, row.taskId), name: row.goal };
    if (a === null || b === null) return change(place, 'whole', a?.goal ?? null, b?.goal ?? null);
    return [...change(place, 'status', a.status, b.status), ...change(place, 'evidence', told(a), told(b))];
  });
}

function taskOf({ tasks }: EditionPicture, taskId: string | null): Pick<Place, 'taskNo' | 'task'> {
  const row = tasks.find((task) => task.row.id === taskId)?.row;
  return { taskNo: row?.no ?? null, task: row?.title ?? null };
}

function written(amount: { readonly value: number; readonly unit: string } | null): string | null {
  return amount === null ? null : `${amount.value}${amount.unit}`;
}

function summary({ target, observation }: MetricRow): string {
  return [written(target), written(observation)].map((part) => part ?? '—').join(' / ');
}

function told({ evidence }: MilestoneRow): string | null {
  const words = evidence.map(({ quote }) => quote.replaceAll(/\s+/gu, ' ').trim()).join('\n');
  return words === '' ? null : words;
}
