import type { StepResult } from './step.ts';

/** Holds the committed description of the API against what the sources say now, and names the first difference. */
export function checkOpenapi(committed: string, now: string): StepResult {
  const note = `${(committed.length / 1024).toFixed(0)} KB`;
  if (committed === now) return { problems: [], note };
  const [old, fresh] = [committed.split('\n'), now.split('\n')];
  const at = fresh.findIndex((line, index) => line !== old[index]);
  const line = at < 0 ? fresh.length : at;
  const found = `line ${line + 1}: “${(old[line] ?? '').trim()}” is now “${(fresh[line] ?? '').trim()}”`;
  return {
    problems: [`docs/openapi.json is not what the API is, ${found}; write it with npm run openapi`],
    note,
  };
}
