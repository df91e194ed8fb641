import type { MetricRow } from '../../../db/repositories/metrics.ts';
import type { MilestoneRow } from '../../../db/repositories/milestones.ts';
import type { TaskRow } from '../../../db/repositories/tasks.ts';
import type { CellChange } from '../../domain/cell-change.ts';
import { diffWords } from '../../domain/diff-words.ts';
import type { Span } from '../../domain/provenance.ts';
import { normalizeName } from '../../extract/matching/similarity.ts';
import { alignTasks } from './align-tasks.ts';
import type { EditionPicture, PicturedCell, PicturedTask } from './edition-picture.ts';

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
  what: Place,
  field: string,
  was: string | null,
  becomes: string | null,
  { from = [], to = [] }: Saying = {},
): readonly CellChange[] {
  if (was === becomes) return [];
  const isText = was !== null && becomes !== null;
  const words = isText ? diffWords(was, becomes) : [];
  return [{ ...what, field, was, becomes, words, place: placeOf(from), quote: quoteOf(to) }];
}

/** Where both sides say it. */
interface Saying {
  readonly from?: readonly Span[];
  readonly to?: readonly Span[];
}

/** The number itself, else the sentence, else whatever there is. */
function placeOf(spans: readonly Span[]): CellChange['place'] {
  const span =
    spans.find(({ role }) => role === 'number') ?? spans.find(({ role }) => role === 'sentence') ?? spans[0];
  return span === undefined ? null : { start: span.start, end: span.end };
}

function quoteOf(spans: readonly Span[]): string | null {
  const span = spans.find(({ role }) => role === 'sentence') ?? spans[0];
  return span === undefined ? null : span.quote.replaceAll(/\s+/gu, ' ').trim();
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
      cellOf(place, role, a.cells.get(role) ?? null, b.cells.get(role) ?? null),
    ),
  ];
}

/** A column: the words themselves are shown, so the place alone is told. */
function cellOf(
  place: Place,
  role: string,
  a: PicturedCell | null,
  b: PicturedCell | null,
): readonly CellChange[] {
  const at = a === null ? null : { start: a.start, end: a.end };
  return change(place, role, a?.text ?? null, b?.text ?? null).map((each) => ({ ...each, place: at }));
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
    const [from, to] = [spansOf(a), spansOf(b)];
    const targets = { from: from.target, to: to.target };
    const actuals = { from: from.actual, to: to.actual };
    if (a === null || b === null) {
      const whole = { from: [...from.target, ...from.actual], to: [...to.target, ...to.actual] };
      return change(place, 'whole', a && summary(a), b && summary(b), whole);
    }
    return [
      ...change(place, 'target', written(a.target), written(b.target), targets),
      ...change(place, 'bound', a.target?.bound ?? null, b.target?.bound ?? null, targets),
      ...change(place, 'actual', written(a.observation), written(b.observation), actuals),
      ...change(place, 'review', a.observation?.review ?? null, b.observation?.review ?? null, actuals),
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
    const goals = { from: goalOf(a), to: goalOf(b) };
    if (a === null || b === null) return change(place, 'whole', a?.goal ?? null, b?.goal ?? null, goals);
    const evidence = { from: a.evidence, to: b.evidence };
    return [
      ...change(place, 'status', a.status, b.status, {
        from: [...a.evidence, ...goals.from],
        to: b.evidence,
      }),
      ...change(place, 'evidence', told(a), told(b), evidence).map((each) => ({ ...each, quote: null })),
    ];
  });
}

function spansOf(row: MetricRow | null): {
  readonly target: readonly Span[];
  readonly actual: readonly Span[];
} {
  return { target: row?.target?.spans ?? [], actual: row?.observation?.spans ?? [] };
}

function goalOf(row: MilestoneRow | null): readonly Span[] {
  return row?.goalSpan == null ? [] : [row.goalSpan];
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
