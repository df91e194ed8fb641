import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { PROJECT_ROOT } from './project-root.ts';

export interface RunningServer {
  /** `http://127.0.0.1:41234`, without a slash at the end. */
  readonly url: string;
  /** Folder of its store; gone when it stops, unless it was given. */
  readonly data: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
  /** Ends it as a power cut would; the folder stays. */
  readonly kill: () => Promise<void>;
}

/**
 * Starts the built server on a free port with an empty store of its own, and answers once it prints its address.
 *
 * @param settings environment of the server; nothing of the machine's own `DABIAO_…` settings reaches it
 * @param killAfterMs ends it as a power cut would, this long after its start; null: never
 */
export async function startBuiltServer(
  settings: Readonly<Record<string, string>> = {},
  killAfterMs: number | null = null,
): Promise<RunningServer> {
  const given = settings['DABIAO_DATA'];
  const data = given ?? mkdtempSync(join(tmpdir(), 'dabiao-run-'));
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('DABIAO_') && name !== 'DATABASE_URL' && !name.startsWith('VITEST'),
  );
  const env = {
    ...Object.fromEntries(inherited),
    NODE_ENV: 'production',
    PORT: String(await freePort()),
    DABIAO_DATA: data,
    ...settings,
  };
  const logs = mkdtempSync(join(tmpdir(), 'dabiao-log-'));
  const log = join(logs, 'server.log');
  const child = spawn(process.execPath, ['dist/server.mjs'], {
    cwd: PROJECT_ROOT,
    env,
    // To a file: whoever asks the server is busy, and a full pipe would hold the server up.
    stdio: ['ignore', 'pipe', openSync(log, 'w')],
  });
  if (killAfterMs !== null) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(logs, { recursive: true, force: true });
    if (given === undefined) rmSync(data, { recursive: true, force: true });
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  try {
    return { url: await printedAddress(child, log), data, pid: child.pid ?? 0, stop, kill };
  } catch (error) {
    await stop();
    throw error;
  }
}

function printedAddress(child: ChildProcess, log: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: unknown) => {
      said += String(chunk);
      const address = /http:\/\/[\w.:[\]-]+\d/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`the server ended with code ${String(code)}:\n${said}${readFileSync(log, 'utf8')}`)),
    );
  });
}
