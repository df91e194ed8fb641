import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE_FILE = /^(licen[cs]e|notice|copying)\b/i;
/** The last package in a path, of nested folders too. */
const PACKAGE_FOLDER = /^.*\bnode_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** Folders of the packages that these files lie in, each once, sorted. */
export function packageFolders(files: Iterable<string>): readonly string[] {
  const folders = [...files].flatMap((file) => PACKAGE_FOLDER.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** Writes name, version, licence and licence text of packages whose code or faces the build holds. */
export function writeNotices(target: string, folders: readonly string[]): void {
  writeFileSync(target, folders.map(notice).join('\n'));
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const texts = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `${'='.repeat(78)}\n${name} ${version} (${license ?? 'see below'})\n\n${texts.join('\n\n')}\n`;
}
