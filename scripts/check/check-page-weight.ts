import type { StepResult } from './step.ts';

const KB = 1024;
/** What a visitor waits for, in KB: scripts and chart library gzipped, fonts as they are. */
const LIMITS = { script: 130, charts: 215, fonts: 60 } as const;

/** A file of the built page. */
export interface PageFile {
  readonly name: string;
  /** Bytes on the way, compressed where the server compresses. */
  readonly bytes: number;
  /** The page starts with it. */
  readonly isEntry: boolean;
  /** Names of the scripts it cannot run without. */
  readonly imports: readonly string[];
  /** Names of the style sheets that come with it. */
  readonly styles: readonly string[];
  /** For a style sheet: its text, in which the fonts are named. */
  readonly text: string;
}

/** Holds what is loaded before the first paint, and the chart library, against their limits. */
export function checkPageWeight(files: readonly PageFile[]): StepResult {
  const byName = new Map(files.map((file) => [file.name, file]));
  const first = withImports(
    files.filter(({ isEntry }) => isEntry),
    byName,
  );
  const styles = first.flatMap((file) => file.styles.flatMap((name) => byName.get(name) ?? []));
  const fonts = files.filter(
    ({ name }) => name.endsWith('.woff2') && styles.some(({ text }) => text.includes(baseName(name))),
  );
  const charts = files.filter(
    ({ name }) => /^(.*\/)?echarts-[^/]*\.js$/.test(name) && !name.includes('modules'),
  );
  const weights: Readonly<Record<keyof typeof LIMITS, readonly PageFile[]>> = {
    script: [...first, ...largestLanguage(files)],
    charts,
    fonts,
  };
  const found = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).map((key) => ({
    key,
    weight: weights[key].reduce((sum: number, { bytes }) => sum + bytes, 0) / KB,
  }));
  const missing = found
    .filter(({ weight }) => weight === 0)
    .map(({ key }) => `page: no ${key} found to weigh`);
  const heavy = found
    .filter(({ key, weight }) => weight > LIMITS[key])
    .map(({ key, weight }) => `page: ${key} ${weight.toFixed(1)} KB, ${LIMITS[key]} is the most`);
  return {
    problems: [...missing, ...heavy],
    note: found.map(({ key, weight }) => `${key} ${weight.toFixed(1)} of ${LIMITS[key]} KB`).join(', '),
  };
}

/** Nothing is painted before the words of one language are there; which one, only the visitor knows. */
function largestLanguage(files: readonly PageFile[]): readonly PageFile[] {
  const languages = files.filter(({ name }) => /^(.*\/)?(zh|en)-[^/]*\.js$/.test(name));
  return languages.sort((a, b) => b.bytes - a.bytes).slice(0, 1);
}

function withImports(start: readonly PageFile[], byName: ReadonlyMap<string, PageFile>): readonly PageFile[] {
  const found = new Set(start);
  for (const file of found) {
    for (const name of file.imports) {
      const next = byName.get(name);
      if (next !== undefined) found.add(next);
    }
  }
  return [...found];
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
