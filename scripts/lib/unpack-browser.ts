import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The variable by which the package decides whether to unpack the libraries too. */
const LIBRARIES_WANTED = 'AWS_EXECUTION_ENV';

/**
 * Unpacks the Chromium that npm brought (x64 Linux only) into the temporary folder, with the libraries that
 * a bare machine lacks. The package changes the environment for its own needs; what it changed is put back.
 *
 * @returns null on other systems, and where it cannot be unpacked
 */
export async function unpackBrowser(): Promise<{ executablePath: string; libraryPath: string } | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const before = { ...process.env };
  process.env[LIBRARIES_WANTED] = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return { executablePath: await packed.executablePath(), libraryPath: join(tmpdir(), 'al2023', 'lib') };
  } catch {
    return null;
  } finally {
    restoreEnv(before);
  }
}

function restoreEnv(before: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) {
    if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, before);
}
