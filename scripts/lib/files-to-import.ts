import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Endings that the page offers too; the server goes by what is in a file. */
const ENDINGS = new Set(
  '.txt .text .md .html .htm .docx .doc .wps .xlsx .xls .et .ods .csv .tsv .pdf'.split(' '),
);

export interface FilesToImport {
  /** In the order of their names, so that every run does the same. */
  readonly files: readonly string[];
  /** Files in the folders that are no reports by their ending. */
  readonly others: number;
}

/** Named files as they are, and those in named folders and the folders within; what begins with a dot is left out. */
export function filesToImport(paths: readonly string[]): FilesToImport {
  const found = paths.flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
  const files = [...new Set(found)].filter(
    (path) => paths.includes(path) || ENDINGS.has(extname(path).toLowerCase()),
  );
  return { files, others: new Set(found).size - files.length };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    });
}
