import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/lib/project-root.ts';
import { tempFolder } from '../services/support/open-temp-store.ts';

export interface Run {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
  /** Resolves with everything printed on standard output once it holds a whole line. */
  readonly firstLine: Promise<string>;
  /** Resolves once this was printed or logged. */
  readonly printed: (wanted: RegExp) => Promise<void>;
}

/** Starts the server from its sources with these settings and an empty store. */
export function start(settings: Readonly<Record<string, string>>): Run {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(DABIAO_|DATABASE_URL|NODE_OPTIONS|VITEST)/.test(name),
  );
  const env = { ...Object.fromEntries(kept), DABIAO_SAMPLE: '0', DABIAO_DATA: tempFolder(), ...settings };
  const args = ['--import', 'tsx', join(PROJECT_ROOT, 'server', 'main.ts')];
  const child = spawn(process.execPath, args, { cwd: PROJECT_ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { out: '', err: '' };
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const firstLine = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said.out += chunk.toString();
      if (said.out.includes('\n')) resolve(said.out);
    });
  });
  const printed = (wanted: RegExp) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (wanted.test(said.out) || wanted.test(said.err)) resolve();
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      look();
    });
  return { child, ended, firstLine, printed, out: () => said.out, err: () => said.err };
}
