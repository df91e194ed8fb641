import type { DraftResult } from '../../server/services/draft-import.ts';
import type { ImportResult } from '../../server/services/import/take-file.ts';
import { importEn } from '../../web/lib/i18n/import-en.ts';

/** What became of one file. */
export type FileOutcome =
  | { readonly kind: 'stored'; readonly report: ImportResult['report'] }
  | { readonly kind: 'known' | 'withdrawn' }
  /** A person has a word to say first. */
  | { readonly kind: 'waiting'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** Nothing more can be sent: the server is not there, or takes nothing from this sender. */
export class CannotSendError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CannotSendError';
  }
}

export interface Sending {
  /** Of the server, without a slash at the end. */
  readonly url: string;
  /** Of a program, from Admin; null where nobody signs in. */
  readonly token: string | null;
  /** Takes files too about which something is worth a look. */
  readonly isTakingAll: boolean;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

const TOO_MANY = 429;
/** About the file and not about the sender or the server. */
const OF_THE_FILE: readonly number[] = [400, 409, 413, 415, 422];

/**
 * Sends one file to be stored. The same bytes twice are one report; a withdrawn one stays withdrawn.
 * @throws CannotSendError
 */
export async function sendReport(sending: Sending, bytes: Uint8Array, name: string): Promise<FileOutcome> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  form.set('take', 'new');
  const response = await ask(sending, 'POST', '/api/imports', form);
  if (!response.ok) return { kind: 'refused', reason: await reasonOf(response) };
  const { draft, taken } = (await response.json()) as DraftResult;
  if (taken !== null) return { kind: 'stored', report: taken.report };
  if (draft.state === 'duplicate') {
    return { kind: draft.duplicate?.status === 'withdrawn' ? 'withdrawn' : 'known' };
  }
  const { id } = draft;
  if (id !== null && draft.state === 'ready' && sending.isTakingAll) return commit(sending, id);
  if (id !== null) await ask(sending, 'DELETE', `/api/imports/${id}`, null);
  const reason = draft.doubts.map(({ code, params }) => importEn.doubts[code](params)).join(' ');
  return { kind: 'waiting', reason };
}

async function commit(sending: Sending, id: string): Promise<FileOutcome> {
  const response = await ask(sending, 'POST', `/api/imports/${id}/commit`, '{}');
  if (!response.ok) return { kind: 'refused', reason: await reasonOf(response) };
  const { report } = (await response.json()) as ImportResult;
  return { kind: 'stored', report };
}

/** Waits where the server wants that. @throws CannotSendError for what no other file would change */
async function ask(
  sending: Sending,
  method: string,
  path: string,
  body: FormData | string | null,
): Promise<Response> {
  const { url, token } = sending;
  const headers = {
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
    'accept-language': 'en',
  };
  const response = await sending.fetch(`${url}${path}`, { method, headers, body }).catch((cause: unknown) => {
    throw new CannotSendError(`${url} does not answer (${said(cause)}).`);
  });
  if (response.status === TOO_MANY) {
    await sending.pause(Math.max(1, Number(response.headers.get('retry-after')) || 1) * 1000);
    return ask(sending, method, path, body);
  }
  if (response.ok || OF_THE_FILE.includes(response.status)) return response;
  throw new CannotSendError(`${url} answers ${response.status}: ${await reasonOf(response)}`);
}

async function reasonOf(response: Response): Promise<string> {
  const problem = (await response.json().catch(() => null)) as { title?: string; detail?: string } | null;
  return problem?.detail ?? problem?.title ?? `status ${response.status}`;
}

function said(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return inner instanceof Error ? inner.message : String(inner);
}
