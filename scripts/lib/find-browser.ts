import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { unpackBrowser } from './unpack-browser.ts';

/** How to start a browser that was seen to run. */
export interface FoundBrowser {
  readonly executablePath: string;
  /** Folder of libraries that the unpacked browser needs; null for an installed one. */
  readonly libraryPath: string | null;
  readonly origin: 'CHROME_PATH' | 'installed' | 'npm';
}

export const HOW_TO_GET_A_BROWSER =
  'no browser runs here: install Chromium, Chrome or Edge (Debian: apt-get install chromium), or name one in CHROME_PATH';

/** Quiet and offline: nothing a browser does by itself may disturb a test. */
export const BROWSER_ARGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type Env = Readonly<Record<string, string | undefined>>;

/** Where Chromium, Chrome and Edge are installed on each system. */
export function knownBrowserPaths(platform: NodeJS.Platform, env: Env): readonly string[] {
  switch (platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
        ['/Applications', join(env['HOME'] ?? '', 'Applications')].map(
          (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
        ),
      );
    case 'win32':
      return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) =>
          ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map(
            (name) => `${folder}\\${name}\\Application\\${name.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`,
          ),
        );
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
        .flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`])
        .concat('/opt/google/chrome/chrome', '/snap/bin/chromium');
  }
}

/** The first browser that really starts: CHROME_PATH, then an installed one, then the one that npm brought; else null. */
export async function findBrowser(
  env: Env,
  platform: NodeJS.Platform = process.platform,
): Promise<FoundBrowser | null> {
  const named = env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    const browser: FoundBrowser = {
      executablePath: named,
      libraryPath: env['CHROME_LIBRARY_PATH'] ?? null,
      origin: 'CHROME_PATH',
    };
    return (await starts(browser)) ? browser : null;
  }
  for (const executablePath of knownBrowserPaths(platform, env).filter((path) => existsSync(path))) {
    const browser: FoundBrowser = { executablePath, libraryPath: null, origin: 'installed' };
    if (await starts(browser)) return browser;
  }
  const unpacked = await unpackBrowser();
  if (unpacked === null) return null;
  for (const libraryPath of [null, unpacked.libraryPath]) {
    const browser: FoundBrowser = { executablePath: unpacked.executablePath, libraryPath, origin: 'npm' };
    if (await starts(browser)) return browser;
  }
  return null;
}

/** What playwright needs to start the browser. */
export function launchOptions({ executablePath, libraryPath }: FoundBrowser): {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
} {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  // Containers seldom let a browser build its own sandbox, and the tests only open our own pages.
  const args = process.platform === 'linux' ? ['--no-sandbox', ...BROWSER_ARGS] : [...BROWSER_ARGS];
  return {
    executablePath,
    args,
    env: libraryPath === null ? env : { ...env, LD_LIBRARY_PATH: libraryPath },
  };
}

async function starts(browser: FoundBrowser): Promise<boolean> {
  try {
    const running = await chromium.launch({ ...launchOptions(browser), timeout: 20_000 });
    await running.close();
    return true;
  } catch {
    return false;
  }
}
