/** What `public/early.js` asked for while the scripts were on their way. */
interface EarlyAnswer {
  readonly url: string;
  readonly answer: Promise<Response>;
}

declare global {
  interface Window {
    dabiaoEarly?: EarlyAnswer | undefined;
  }
}

/**
 * As `fetch`; the first one to ask for the address that early.js asked for gets that answer. A refused connection is
 * tried again.
 */
export function fetchOrEarly(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const { dabiaoEarly: early } = window;
  if (early?.url !== input) return fetch(input, init);
  window.dabiaoEarly = undefined;
  return early.answer.catch(() => fetch(input, init));
}
