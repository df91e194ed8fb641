/**
 * `npm run import -- FOLDER`: sends every report of a folder to the running server, which goes on answering everybody. What was
 * cut off goes on when it is run again; ends with 1 when a file was not taken.
 */
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { callOf } from './lib/call-of.ts';
import { filesToImport } from './lib/files-to-import.ts';
import { importFiles, summaryLine } from './lib/import-files.ts';

const USAGE = `${callOf('import')} FOLDER|FILE… [--url http://127.0.0.1:3000] [--all]
--all takes files too about which something is worth a look; without it they wait for a person on the Reports page.
Where people sign in, set DABIAO_TOKEN to a token of a program (Admin) that may import.`;
const INTERRUPTED = 130;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const asked = readArgs(args);
  if (asked === null) return refuse(USAGE);
  const missing = asked.paths.filter((path) => !existsSync(path));
  if (missing.length > 0) return refuse(`There is no ${missing.join(', ')}.`);
  const { files, others } = filesToImport(asked.paths);
  if (others > 0) print(`${others} files are no reports by their ending and were passed over.`);
  if (files.length === 0) return refuse('There is no report to import.');
  const token = process.env['DABIAO_TOKEN']?.trim() ?? '';
  const sending = {
    ...{ url: asked.url, token: token === '' ? null : token, isTakingAll: asked.isTakingAll, fetch },
    pause: (milliseconds: number) => setTimeout(milliseconds),
  };
  let isStopped = false;
  process.once('SIGINT', () => {
    isStopped = true;
    print('Stopping after this file.');
  });
  const summary = await importFiles(files, sending, { say: print, isStopped: () => isStopped });
  print(`${files.length} files: ${summaryLine(summary)}.`);
  if (summary.left > 0) print('Run the same command again to go on: what is stored is known.');
  if (summary.fault !== null) return refuse(summary.fault);
  if (summary.left > 0) return INTERRUPTED;
  return summary.counts.waiting + summary.counts.refused > 0 ? 1 : 0;
}

function readArgs(
  args: readonly string[],
): { readonly paths: readonly string[]; readonly url: string; readonly isTakingAll: boolean } | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string' }, all: { type: 'boolean', default: false } },
    });
    const url = (values.url ?? ownServer()).replace(/\/$/, '');
    return positionals.length === 0 ? null : { paths: positionals, url, isTakingAll: values.all };
  } catch {
    return null;
  }
}

/** Where the server with these settings answers. */
function ownServer(): string {
  return `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
