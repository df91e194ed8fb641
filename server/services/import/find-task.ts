import type { Span } from '../../domain/provenance.ts';
import type { Task } from '../../extract/types.ts';

/**
 * Index of the task that something belongs to: by its number where only one task has it, else by where its
 * first span stands (reports number each chapter from one, or not at all). Null when neither decides.
 */
export function findTask(
  tasks: readonly Task[],
  taskNo: string | null,
  spans: readonly (Span | null | undefined)[],
): number | null {
  const all = tasks.map((_, index) => index);
  const numbered = all.filter((index) => taskNo !== null && tasks[index]?.no === taskNo);
  const [only] = numbered;
  if (only !== undefined && numbered.length === 1) return only;
  const place = spans.find((span) => span !== null && span !== undefined);
  const near = numbered.length > 0 ? numbered : all;
  const around = place === undefined ? undefined : near.find((index) => holds(tasks[index], place));
  return around ?? only ?? null;
}

function holds(task: Task | undefined, place: Span): boolean {
  const ranges = [...(task?.fields ?? []), ...(task?.titleSpan ? [task.titleSpan] : [])];
  return ranges.some((range) => range.start <= place.start && place.end <= range.end);
}
