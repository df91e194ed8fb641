import type { Page, Request } from 'playwright-core';

/** Waits until a page is at rest: no request under way, no short timer running, nothing left to do. */
export type Settle = () => Promise<void>;

interface Counted {
  /** Timers of up to a second that have not run yet. */
  shortTimers?: Set<number>;
}

/** Runs in the page before its own scripts: keeps count of the timers that will soon change something. */
function countTimers(): void {
  const timers = new Set<number>();
  (window as Counted).shortTimers = timers;
  const start = window.setTimeout.bind(window);
  const stop = window.clearTimeout.bind(window);
  const counted = (run: TimerHandler, wait = 0, ...rest: unknown[]): number => {
    if (wait > 1000 || typeof run !== 'function') return start(run, wait, ...rest);
    const id = start(() => {
      timers.delete(id);
      Reflect.apply(run, window, rest);
    }, wait);
    timers.add(id);
    return id;
  };
  window.setTimeout = counted as typeof window.setTimeout;
  window.clearTimeout = ((id?: number): void => {
    if (id !== undefined) timers.delete(id);
    stop(id);
  }) as typeof window.clearTimeout;
}

/** Runs in the page: answers when no short timer runs and the main thread has had a frame and a moment of idleness. */
function restful(): Promise<void> {
  const { shortTimers } = window as Counted;
  return new Promise((resolve) => {
    const look = (): void => {
      if ((shortTimers?.size ?? 0) > 0) requestAnimationFrame(look);
      else requestIdleCallback(() => resolve());
    };
    requestIdleCallback(() => requestAnimationFrame(look));
  });
}

/**
 * Watches a page from now on. The browser's own "network idle" waits half a second each time; what a page still
 * has in hand (a chunk to run, a query to send, a part that the view holds back) shows at once in what is counted here.
 */
export async function watchPage(page: Page): Promise<Settle> {
  await page.addInitScript(countTimers);
  const underWay = new Set<Request>();
  let started = 0;
  let wake: (() => void) | undefined;
  const ended = (request: Request): void => {
    underWay.delete(request);
    if (underWay.size === 0) wake?.();
  };
  page.on('request', (request) => {
    started += 1;
    underWay.add(request);
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return async () => {
    let seen = -1;
    while (seen !== started) {
      seen = started;
      if (underWay.size > 0) await new Promise<void>((resolve) => (wake = resolve));
      await page.evaluate(restful);
      if (underWay.size > 0) seen = -1;
    }
  };
}
