import { useEffect } from 'react';

/**
 * Tells the style sheet how large to print, root pixels; pages that say nothing print at the usual size. In a sheet
 * for print alone: set on the root for the screen too, every change would have each element's style reckoned anew.
 */
export function usePrintSize(pixels: number): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet({ media: 'print' });
    sheet.replaceSync(`:root { --print-size: ${pixels}px; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [pixels]);
}
