import { useEffect, useState } from 'react';

/** Files dropped anywhere on the page; true while some are held over it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [depth, setDepth] = useState(0);
  useEffect(() => {
    const listening = new AbortController();
    const on = (
      type: 'dragenter' | 'dragleave' | 'dragover' | 'drop',
      act: (event: DragEvent) => void,
    ): void => {
      const handle = (event: DragEvent): void => {
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        act(event);
      };
      window.addEventListener(type, handle, { signal: listening.signal });
    };
    on('dragenter', () => setDepth((value) => value + 1));
    on('dragleave', () => setDepth((value) => Math.max(0, value - 1)));
    on('dragover', () => undefined);
    on('drop', (event) => {
      setDepth(0);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    });
    return () => listening.abort();
  }, [onFiles]);
  return depth > 0;
}
