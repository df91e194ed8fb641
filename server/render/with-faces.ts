import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fontFilesFor } from './font-files.ts';
import { leanFace, openFace, type Face } from './lean-face.ts';

/** Faces that were opened, by path; null for those that cannot be cut. */
const opened = new Map<string, Face | null>();

/**
 * Runs `use` with the paths of faces that can write `text`, cut to it. The drawing library reads the whole file again
 * for every glyph: of faces that hold all characters that was four fifths of its work.
 */
export function withFaces<T>(text: string, folder: string, use: (files: string[]) => T): T {
  const cut = mkdtempSync(join(tmpdir(), 'dabiao-faces-'));
  try {
    return use(fontFilesFor(text, folder).map((path) => leanFile(path, text, cut)));
  } finally {
    rmSync(cut, { recursive: true, force: true });
  }
}

function leanFile(path: string, text: string, folder: string): string {
  const known = opened.get(path);
  const face = known === undefined ? openFace(readFileSync(path)) : known;
  opened.set(path, face);
  if (face === null) return path;
  const lean = join(folder, basename(path));
  writeFileSync(lean, leanFace(face, text));
  return lean;
}
