import { useEffect, type RefObject } from 'react';

/** Takes the focus when what had it went away with the page before; wherever else it is, it stays. */
export function useFoundFocus(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  }, [element]);
}
