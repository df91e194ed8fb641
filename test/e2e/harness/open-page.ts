import type { Browser, Page } from 'playwright-core';
import type { RunningServer } from '../../../scripts/lib/start-built-server.ts';
import { watchPage, type Settle } from './settled.ts';

export interface PageOptions {
  /** Language of the browser, not of the address. */
  readonly locale?: 'zh-CN' | 'en-GB';
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

export interface OpenPage {
  readonly page: Page;
  /** Goes to a path of the server and waits until the page is at rest. */
  readonly goto: (path: string) => Promise<void>;
  /** Waits until no request is under way and the page has nothing left to do. */
  readonly settle: Settle;
  /** What went wrong unseen: console errors and warnings, uncaught errors, requests that left the origin. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page of its own (own storage, own cache) and listens for what a person would not see. */
export async function openPage(
  browser: Browser,
  server: RunningServer,
  { locale = 'zh-CN', colorScheme = 'light', width = 1440, height = 900 }: PageOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    locale,
    colorScheme,
    viewport: { width, height },
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOwn = origin === server.url || protocol === 'data:' || protocol === 'blob:';
    if (!isOwn) complaints.push(`left the origin: ${request.url()}`);
  });
  const settle = await watchPage(page);
  return {
    page,
    complaints,
    settle,
    goto: async (path) => {
      await page.goto(server.url + path);
      await settle();
    },
    close: () => context.close(),
  };
}
