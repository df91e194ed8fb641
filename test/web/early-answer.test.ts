import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchOrEarly } from '../../web/api/early-answer.ts';

const URL_ASKED = '/api/scorecard?period=2021-Q3';

describe('what was asked for early', () => {
  afterEach(() => {
    window.dabiaoEarly = undefined;
    vi.unstubAllGlobals();
  });

  it('answers the first one who asks for the same, and nobody else', async () => {
    const fetched: string[] = [];
    vi.stubGlobal('fetch', (url: string) => {
      fetched.push(url);
      return Promise.resolve(new Response('late'));
    });
    window.dabiaoEarly = { url: URL_ASKED, answer: Promise.resolve(new Response('early')) };
    expect(await (await fetchOrEarly('/api/scorecard')).text()).toBe('late');
    expect(await (await fetchOrEarly(URL_ASKED)).text()).toBe('early');
    expect(await (await fetchOrEarly(URL_ASKED)).text()).toBe('late');
    expect(fetched).toEqual(['/api/scorecard', URL_ASKED]);
  });

  it('is asked again where nobody answered', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('late')));
    window.dabiaoEarly = { url: URL_ASKED, answer: Promise.reject(new TypeError('refused')) };
    expect(await (await fetchOrEarly(URL_ASKED)).text()).toBe('late');
  });
});
