/** Hands the browser a file to save under a name. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the data once the click is handled.
  queueMicrotask(() => URL.revokeObjectURL(url));
}
