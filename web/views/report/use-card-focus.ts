import { useEffect, useRef, type RefObject } from 'react';

/** A card that was chosen by key and takes the focus; a new object for every wish. */
export interface FocusWish {
  /** Id of the indicator or milestone. */
  readonly cardId: string;
}

/**
 * Keeps the focus where the work is: a card chosen by key takes it, and when the button or field that held it goes
 * away with its step, the head of the open card does.
 */
export function useCardFocus(
  host: RefObject<HTMLElement | null>,
  chosen: string | null,
  wish: FocusWish | null,
): void {
  const wasInside = useRef(false);
  useEffect(() => {
    const watch = (event: FocusEvent): void => {
      wasInside.current = event.target instanceof Node && host.current?.contains(event.target) === true;
    };
    document.addEventListener('focusin', watch);
    return () => document.removeEventListener('focusin', watch);
  }, [host]);
  useEffect(() => {
    if (chosen === null) return;
    host.current?.querySelector(`[data-card="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, host]);
  useEffect(() => {
    if (wish !== null) focusCard(host.current, wish.cardId);
  }, [wish, host]);
  // After every change on screen: what held the focus may be gone.
  useEffect(() => {
    if (wasInside.current && document.activeElement === document.body) focusCard(host.current, chosen);
  });
}

/** Puts the focus on the head of a card; on the first one while none is chosen. */
function focusCard(host: HTMLElement | null, chosen: string | null): void {
  const card = chosen === null ? '' : `[data-card="${CSS.escape(chosen)}"] `;
  host?.querySelector<HTMLElement>(`${card}[data-head]`)?.focus({ preventScroll: true });
}

/** Puts the focus on the head of the card around an element that is about to go, or that somebody leaves. */
export function focusHeadAround(element: Element): void {
  element.closest('[data-card]')?.querySelector<HTMLElement>('[data-head]')?.focus({ preventScroll: true });
}
