/**
 * Puts text on the clipboard; false when the browser refuses. Pages over plain http have no clipboard interface,
 * so the old command on a hidden field stands in there.
 */
export async function copyText(text: string): Promise<boolean> {
  if ('clipboard' in navigator) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => copyByField(text),
    );
  }
  return copyByField(text);
}

function copyByField(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'sr-only';
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works on a page over plain http
  const isDone = document.execCommand('copy');
  field.remove();
  return isDone;
}
