/**
 * `npm run -s open-seal -- FILE`: opens a sealed quarter without the store and computes every answer again. One JSON
 * line an answer; exit 0 when all come out the same, 1 when one does not, 2 for a changed file or another one.
 */
import { readFileSync } from 'node:fs';
import { openSealedFile } from '../server/services/publish/sealed-file.ts';

const REFUSALS = {
  no_seal: 'this is no sealed quarter',
  tampered: 'somebody changed this file: its content and its SHA-256 do not belong together',
} as const;

process.exitCode = main(process.argv[2]);

function main(path: string | undefined): number {
  if (path === undefined) return refuse('which file? npm run -s open-seal -- FILE');
  const opened = openSealedFile(textOf(path));
  if (!('file' in opened)) return refuse(REFUSALS[opened.state]);
  const { file, broken } = opened;
  const { organisation, period, ruleVersion, sealedAt, sealedBy } = file;
  print({ organisation, period, ruleVersion, sealedAt, sealedBy });
  for (const { name, target, actual, attainment, status } of file.answers) {
    print({ name, target, actual, attainment, status, isSame: !broken.includes(name) });
  }
  return opened.state === 'holds' ? 0 : 1;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
