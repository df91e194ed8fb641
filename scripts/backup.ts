/** `npm run backup -- FILE`: a consistent copy of the store, with its checksum beside it, while the server may run. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { backUpSqlite, checksumFile } from '../db/sqlite/back-up-sqlite.ts';
import { callOf } from './lib/call-of.ts';
import { storeFile } from './lib/store-file.ts';

process.exitCode = await main(process.argv[2]);

async function main(to: string | undefined): Promise<number> {
  if (to === undefined) return refuse(`Which file? ${callOf('backup')} FILE`);
  const target = resolve(to);
  if (existsSync(target)) {
    return refuse(`${target} is there already and was left alone. Name a file that does not exist.`);
  }
  const from = storeFile();
  if ('problem' in from) return refuse(from.problem);
  try {
    const { bytes, sha256 } = await backUpSqlite(from.file, target);
    print(`Backed up ${from.file} to ${target}: ${bytes} bytes, SHA-256 ${sha256}.`);
    print(`The checksum lies in ${checksumFile(target)}: keep both files together.`);
    return 0;
  } catch (cause) {
    return refuse(`No backup was made: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
