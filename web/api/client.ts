/** The one way to the server: JSON in the reader's language, errors as `ApiProblem`. */
import { asProblem, readProblem } from './problem.ts';

/** Sends a request and answers its JSON; throws an `ApiProblem` for an error answer and for none. */
export async function requestJson<T>(path: string, init: RequestInit = {}): Promise<T> {
  const headers = { accept: 'application/json', 'accept-language': document.documentElement.lang };
  const response = await fetch(path, { ...init, headers }).catch((error: unknown) => {
    throw init.signal?.aborted === true ? error : asProblem(error);
  });
  if (!response.ok) throw await readProblem(response);
  return (await response.json()) as T;
}

/** `/api/x` with the parameters that are there: `{ period: '2021-Q3', org: null }` → `/api/x?period=2021-Q3`. */
export function withQuery(path: string, params: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) if (value !== null) query.set(key, value);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
