import type { Conflict } from '../../server/domain/review.ts';

/** An answer of the API that is an error, RFC 9457, or no answer at all (`status` 0). `message` is its detail. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly title: string | null;
  readonly requestId: string | null;
  /** Who changed the item since it was read, and what stands now; null for every other problem. */
  readonly conflict: Conflict<unknown> | null;
  /** Why a file cannot be read; null for every other problem. */
  readonly reason: string | null;
  /** When to ask again, where the server says so. */
  readonly waitSeconds: number | null;

  constructor(
    facts: Pick<ApiProblem, 'status' | 'code' | 'title' | 'requestId'> & {
      readonly detail: string;
      readonly conflict?: Conflict<unknown> | null;
      readonly reason?: string | null;
      readonly waitSeconds?: number | null;
    },
  ) {
    super(facts.detail);
    this.status = facts.status;
    this.code = facts.code;
    this.title = facts.title;
    this.requestId = facts.requestId;
    this.conflict = facts.conflict ?? null;
    this.reason = facts.reason ?? null;
    this.waitSeconds = facts.waitSeconds ?? null;
  }
}

/** The problem in an error answer; a body that is no problem document still keeps its status. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const body = asRecord(await response.json().catch(() => null));
  const text = (key: string): string | null => (typeof body[key] === 'string' ? body[key] : null);
  return new ApiProblem({
    status: response.status,
    code: text('code') ?? 'http_error',
    title: text('title'),
    detail: text('detail') ?? `HTTP ${response.status}`,
    requestId: text('requestId'),
    reason: text('reason'),
    waitSeconds: Number(response.headers.get('retry-after') ?? 0) || null,
    conflict: (body['conflict'] ?? null) as Conflict<unknown> | null,
  });
}

/** Whatever a query or an upload failed with, as a problem; anything that is no answer means nobody answered. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem({ status: 0, code: 'offline', title: null, detail: '', requestId: null });
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
