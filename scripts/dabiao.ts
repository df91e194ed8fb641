#!/usr/bin/env node
/** The command `dabiao` of the installed package: `dabiao [start]` runs the server, other verbs one of the commands beside it. */
import { readFileSync } from 'node:fs';
import { nodeTooOld } from './lib/node-too-old.ts';
import { PACKAGED_COMMANDS } from './lib/packaged-commands.ts';
import { stopWithParent } from './lib/stop-with-parent.ts';

const [verb = 'start', ...rest] = process.argv.slice(2);
process.argv.splice(2, Infinity, ...rest);

const tooOld = nodeTooOld(process.versions.node);
if (tooOld !== null) {
  process.stderr.write(`${tooOld}\n`);
  process.exitCode = 1;
} else if (verb === 'start' && rest.length === 0) {
  // npx, as npm, ends on a stop signal without passing it on to what it started.
  if (process.env['npm_command'] === 'exec') stopWithParent(() => process.kill(process.pid, 'SIGTERM'));
  await import(new URL('../server.mjs', import.meta.url).href);
} else if (Object.hasOwn(PACKAGED_COMMANDS, verb)) {
  await import(new URL(`./${verb}.mjs`, import.meta.url).href);
} else if (['version', '--version', '-v'].includes(verb)) {
  process.stdout.write(`${version()}\n`);
} else if (['help', '--help', '-h'].includes(verb)) {
  process.stdout.write(usage());
} else {
  process.stderr.write(`dabiao does not know ${verb}.\n${usage()}`);
  process.exitCode = 2;
}

function usage(): string {
  const rows = Object.entries({ 'start (or nothing)': 'runs the server', ...PACKAGED_COMMANDS });
  return `dabiao ${version()}\n${rows.map(([name, does]) => `  ${name.padEnd(20)}${does}\n`).join('')}`;
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
