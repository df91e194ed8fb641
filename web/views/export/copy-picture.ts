/** Puts a picture on the clipboard as PNG; false where the browser cannot, as on pages over plain http. */
export async function copyPicture(address: string): Promise<boolean> {
  if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') return false;
  try {
    // Given as a promise: some browsers allow the clipboard only while the click lasts.
    const picture = fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(`no picture: ${answer.status}`);
      return answer.blob();
    });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
