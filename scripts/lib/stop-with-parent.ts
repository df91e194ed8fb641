const CHECK_MS = 500;

/** Calls `stop` once this process has another parent than at the start; answers how to end the watch. */
export function stopWithParent(stop: () => void): () => void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, CHECK_MS);
  return () => clearInterval(watch);
}
