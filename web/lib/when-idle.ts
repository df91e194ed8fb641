/** Waits no longer than this for a quiet moment. */
const PATIENCE_MS = 2000;

/** Runs `task` once the page is loaded and has nothing better to do. */
export function whenIdle(task: () => void): void {
  const ask = () => {
    // Safari knows no idle time.
    if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: PATIENCE_MS });
    else setTimeout(task, PATIENCE_MS / 10);
  };
  if (document.readyState === 'complete') ask();
  else window.addEventListener('load', ask, { once: true });
}
