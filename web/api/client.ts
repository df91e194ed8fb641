/** The one way to the server: routes and answers are typed by the server itself. */
import { hc, type ClientResponse } from 'hono/client';
import type { AppType } from '../../server/app.ts';
import { fetchOrEarly } from './early-answer.ts';
import { asProblem, readProblem } from './problem.ts';

/** Every route of the API; error details come in the language of the document. */
export const api = hc<AppType>('/', {
  fetch: fetchOrEarly,
  headers: () => ({ 'accept-language': document.documentElement.lang }),
}).api;

/** The JSON of an answer; throws an `ApiProblem` for an error answer and when nobody answers. */
export async function answerOf<T>(
  request: Promise<ClientResponse<T, number, 'json'>>,
  signal?: AbortSignal,
): Promise<T> {
  const response = await request.catch((error: unknown) => {
    throw signal?.aborted === true ? error : asProblem(error);
  });
  if (!response.ok) throw await readProblem(response);
  return response.json();
}
