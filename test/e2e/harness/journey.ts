import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startBuiltServer, type RunningServer } from '../../../scripts/lib/start-built-server.ts';
import { openBrowser } from './open-browser.ts';
import { openPage, type OpenPage, type PageOptions } from './open-page.ts';

export interface Journey {
  readonly server: () => RunningServer;
  readonly open: (options?: PageOptions) => Promise<OpenPage>;
}

/** A server with an empty store and a browser for the tests of one file; both end with the file. */
export function startJourney(settings: Readonly<Record<string, string>> = {}): Journey {
  const running: { server?: RunningServer; browser?: Browser } = {};
  beforeAll(async () => {
    running.server = await startBuiltServer(settings);
    running.browser = await openBrowser();
  });
  afterAll(async () => {
    await running.browser?.close();
    await running.server?.stop();
  });
  const server = (): RunningServer => {
    if (running.server === undefined) throw new Error('the server has not started');
    return running.server;
  };
  const open = (options?: PageOptions): Promise<OpenPage> => {
    if (running.browser === undefined) throw new Error('the browser has not started');
    return openPage(running.browser, server(), options);
  };
  return { server, open };
}
