import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { newQueryClient } from '../../web/api/query-client.ts';
import { SettingsProvider } from '../../web/lib/settings-provider.tsx';

// Roles are slow to find in a light DOM: on a busy machine a page may take seconds, which is no failure.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
vi.setConfig({ testTimeout: 30_000 });

/** What the server answers: by `METHOD /path` without query; a function sees the address. Anything else is a 404. */
export type Answers = Readonly<Record<string, Answer | Reply>>;
export type Reply = (url: URL, init: RequestInit) => Answer | Promise<Answer>;

/** JSON with status 200, a ready response, or `offline` for no answer at all. */
export type Answer = Response | 'offline' | object;

/** Every request that was sent, in order: `GET /api/scorecard?period=2021-Q3`. */
export type Sent = readonly { readonly line: string; readonly init: RequestInit }[];

/** Answers requests from a table instead of a server. */
export function stubApi(answers: Answers): Sent {
  const sent: { line: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const url = new URL(input, 'http://localhost');
    const method = init.method ?? 'GET';
    sent.push({ line: `${method} ${url.pathname}${url.search}`, init });
    const found = answers[`${method} ${url.pathname}`];
    const answer = isReply(found) ? await found(url, init) : found;
    if (answer === 'offline') throw new TypeError('fetch failed');
    if (answer === undefined) return problem(404, 'route_not_found', 'No such address');
    return answer instanceof Response ? answer.clone() : Response.json(answer);
  });
  return sent;
}

function isReply(answer: Answer | Reply | undefined): answer is Reply {
  return typeof answer === 'function';
}

/** A problem document as the server sends it. */
export function problem(
  status: number,
  code: string,
  title: string,
  detail = '',
  more: object = {},
): Response {
  const body = {
    ...more,
    type: `urn:dabiao:problem:${code}`,
    status,
    code,
    title,
    detail,
    requestId: 'req-1',
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });
}

/** Puts a page on screen at an address, in Chinese unless the address says otherwise. */
export function renderPage(page: ReactNode, address = '/?lang=zh&theme=light'): RenderResult {
  window.history.replaceState(null, '', address);
  return render(
    <QueryClientProvider client={newQueryClient()}>
      <SettingsProvider>{page}</SettingsProvider>
    </QueryClientProvider>,
  );
}
