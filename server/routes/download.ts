import type { Context } from 'hono';
import type { ExportedFile } from '../services/output/export-board.ts';
import type { AppEnv } from './app-deps.ts';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;

/** A file for other programs, under its own name. */
export function download(c: Context<AppEnv>, { bytes, name }: ExportedFile): Response {
  const ending = name.slice(name.lastIndexOf('.') + 1) as keyof typeof TYPES;
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': TYPES[ending],
    'content-disposition': `attachment; filename="dabiao.${ending}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
}
