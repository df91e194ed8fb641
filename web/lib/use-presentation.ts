import { useEffect, useMemo } from 'react';
import { useKeys, type KeyMap } from './use-keys.ts';
import { useUrl } from './use-url.ts';

export interface Presentation {
  readonly isOn: boolean;
  /** Address of this page with presentation switched to the other state. */
  readonly otherHref: string;
}

/** The board for a projector: `?present=1`, `p` there and back, Escape back. On other pages it is off. */
export function usePresentation(): Presentation {
  const { path, state, here, go } = useUrl();
  const isBoard = path === '/';
  const isOn = isBoard && state.isPresenting;
  const otherHref = here({ present: isOn ? null : '1' });
  const keys = useMemo<KeyMap>(() => (isBoard ? { p: () => go(otherHref) } : {}), [isBoard, otherHref, go]);
  useKeys(keys);
  useEffect(() => {
    const root = document.documentElement;
    root.toggleAttribute('data-present', isOn);
    if (!isOn) return undefined;
    // Leaving works with the letters switched off too.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) go(otherHref);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      root.removeAttribute('data-present');
    };
  }, [isOn, otherHref, go]);
  useEffect(() => {
    if (!isOn) return undefined;
    // The same page always comes to the same size, so that watching it for the change ends at once.
    const sizes = new ResizeObserver(fitScreen);
    sizes.observe(document.body);
    window.addEventListener('resize', fitScreen);
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', fitScreen);
      document.documentElement.style.removeProperty('--fit');
    };
  }, [isOn]);
  return { isOn, otherHref };
}

const SMALLEST_PERCENT = 60;
const STEP_PERCENT = 4;

/** Makes everything smaller until it fits one screen, or is as small as an audience can read: nobody scrolls a projector. */
function fitScreen(): void {
  const root = document.documentElement;
  for (let percent = 100; percent >= SMALLEST_PERCENT; percent -= STEP_PERCENT) {
    root.style.setProperty('--fit', String(percent / 100));
    if (root.scrollHeight <= window.innerHeight) return;
  }
}
