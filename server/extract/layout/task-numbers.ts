import type { ProseTask } from './tasks-of-outline.ts';

/**
 * Numbers for prose tasks: as printed, or `2.1` where the numbering begins anew under every chapter. A task
 * without a number keeps none.
 */
export function taskNumbers(tasks: readonly ProseTask[]): readonly (string | null)[] {
  const counts = new Map<string, number>();
  for (const { no } of tasks) if (no !== null) counts.set(no, (counts.get(no) ?? 0) + 1);
  const isRepeated = [...counts.values()].some((count) => count > 1);
  return tasks.map(({ no, parentNo }) =>
    no === null || parentNo === null || !isRepeated || no.includes('.') ? no : `${parentNo}.${no}`,
  );
}
