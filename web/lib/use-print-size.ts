import { useEffect } from 'react';

/** Tells the style sheet how large to print, root pixels; pages that say nothing print at the usual size. */
export function usePrintSize(pixels: number): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--print-size', `${pixels}px`);
    return () => {
      style.removeProperty('--print-size');
    };
  }, [pixels]);
}
