/** How a route is described. */
import type { ZodObject } from 'zod';
import type { ErrorCode } from '../errors.ts';

export interface ApiAnswer {
  readonly description: string;
  /** Fields that the answer (or each entry of a list) always has. */
  readonly fields: readonly string[];
  readonly isList?: boolean;
  /** Media type of an answer that is a file. */
  readonly file?: string;
}

export interface ApiRow {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As OpenAPI writes it: `/api/reports/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly param?: ZodObject;
  readonly query?: ZodObject;
  readonly form?: ZodObject;
  /** JSON body. */
  readonly body?: ZodObject;
  readonly answers: Readonly<Record<number, ApiAnswer>>;
  readonly errors: readonly ErrorCode[];
}
