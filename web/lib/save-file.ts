const KEPT_MS = 60_000;

/** Hands the browser a file to save under a name. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers fetch the address after the click is over: it lives on for a while.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
