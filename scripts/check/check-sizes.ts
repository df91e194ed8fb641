import type { StepResult } from './step.ts';

/** Lines a file may have; a word table or a table of cases is data and may be longer. */
const HARD_CAP = 300;
const MEASURED = /^(web|server|db|scripts|test)\/.*\.(tsx?|css|mjs)$/;
const DATA =
  /(\/lexicon\/|-table\.tsx?$|\/dictionar(y|ies)\/|\/i18n\/(zh|en)\.ts$|^test\/(cases|corpus)\/|\/migrations\/)/;

/** Holds every file against the hard cap and reports how long files are. @param lineCounts lines by path */
export function checkSizes(lineCounts: ReadonlyMap<string, number>): StepResult {
  const measured = [...lineCounts]
    .filter(([path]) => MEASURED.test(path) && !DATA.test(path))
    .sort(([, a], [, b]) => a - b);
  const problems = measured
    .filter(([, lines]) => lines > HARD_CAP)
    .map(([path, lines]) => `${path} has ${lines} lines, ${HARD_CAP} is the most`);
  const at = (share: number): number => measured[Math.floor((measured.length - 1) * share)]?.[1] ?? 0;
  const [longest, lines] = measured.at(-1) ?? ['none', 0];
  const note = `${measured.length} files, median ${at(0.5)}, p90 ${at(0.9)}, longest ${lines} (${longest})`;
  return { problems, note };
}
