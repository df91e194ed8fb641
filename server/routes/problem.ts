import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { ZodError } from 'zod';
import type { Lang } from '../domain/format.ts';
import type { Conflict } from '../domain/review.ts';
import { AppError, describeError } from '../errors.ts';
import { errorFields, type Log } from '../log.ts';
import { storeErrorCode } from '../services/store-error.ts';
import type { AppEnv } from './app-deps.ts';

/** RFC 9457. `reason` names the kind of unreadable file, `errors` the parts of a request that were wrong. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly requestId: string;
  readonly reason?: string;
  /** Who changed the item since, and what stands now. */
  readonly conflict?: Conflict<unknown>;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

/** Answers anything that was thrown; what nobody expected is logged with its stack and answered without it. */
export function answerError(error: unknown, c: Context<AppEnv>, log: Log): Response {
  const known = toAppError(error);
  const lang = languageOf(c.req.header('accept-language'));
  const requestId = c.get('requestId');
  const fields = fieldErrors(known.cause);
  const params = { ...known.params, requestId, ...(fields ? { where: whereOf(fields, lang) } : {}) };
  if (known.status >= 500) log('error', known.code, { requestId, ...errorFields(known.cause ?? error) });
  const problem: Problem = {
    type: `urn:dabiao:problem:${known.code}`,
    ...describeError(known.code, params, lang),
    status: known.status,
    code: known.code,
    requestId,
    ...(typeof known.params['reason'] === 'string' ? { reason: known.params['reason'] } : {}),
    ...(fields ? { errors: fields } : {}),
    ...known.details,
  };
  c.header('content-language', lang === 'zh' ? 'zh-CN' : 'en');
  if (known.code === 'too_many_tries') c.header('retry-after', String(known.params['seconds']));
  return c.body(JSON.stringify(problem), known.status, { 'content-type': 'application/problem+json' });
}

/** Chinese unless the reader asks for English first. */
export function languageOf(header: string | undefined): Lang {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((lang): lang is Lang => lang === 'zh' || lang === 'en') ?? 'zh';
}

function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof HTTPException && error.status < 500) {
    return new AppError('invalid_request', { where: error.message }, { cause: error.cause });
  }
  // Whatever slipped past a service is refused by the store itself.
  if (isLockRefusal(error)) return new AppError('quarter_locked', {}, { cause: error });
  return new AppError(storeErrorCode(error) ?? 'internal_error', {}, { cause: error });
}

function isLockRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.message.includes('quarter is locked') || isLockRefusal(error.cause);
}

function fieldErrors(cause: unknown): Problem['errors'] | undefined {
  if (!(cause instanceof ZodError)) return undefined;
  return cause.issues.map(({ path, message }) => ({ field: path.map(String).join('.'), message }));
}

function whereOf(fields: NonNullable<Problem['errors']>, lang: Lang): string {
  const names = [...new Set(fields.map(({ field }) => field))].join(lang === 'zh' ? '、' : ', ');
  return lang === 'zh' ? `${names} 缺失或写法不对` : `${names} is missing or not well formed`;
}
