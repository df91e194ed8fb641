import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { PROJECT_ROOT } from './project-root.ts';

export interface RunningServer {
  /** `http://127.0.0.1:41234`, without a slash at the end. */
  readonly url: string;
  /** Folder of its store, gone when it stops. */
  readonly data: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the built server on a free port with an empty store of its own, and answers once it prints its address.
 *
 * @param settings environment of the server; nothing of the machine's own `DABIAO_…` settings reaches it
 */
export async function startBuiltServer(
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const data = mkdtempSync(join(tmpdir(), 'dabiao-run-'));
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
  const child = spawn(process.execPath, ['dist/server.mjs'], {
    cwd: PROJECT_ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  try {
    return { url: await printedAddress(child), data, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: unknown) => {
      said += String(chunk);
      const address = /http:\/\/[\w.:[\]-]+\d/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the server ended with code ${String(code)}:\n${said}`)));
  });
}
