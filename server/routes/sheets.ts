import { Hono } from 'hono';
import type { z } from 'zod';
import { AppError } from '../errors.ts';
import type { SheetInput } from '../services/sheet/plan-sheet.ts';
import { previewSheet } from '../services/sheet/preview-sheet.ts';
import { sheetTemplate } from '../services/sheet/sheet-template.ts';
import { takeSheet } from '../services/sheet/take-sheet.ts';
import { undoSheet } from '../services/sheet/undo-sheet.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { download } from './download.ts';
import { isWithin, limitUpload } from './limit-upload.ts';
import { idParam } from './params.ts';
import { sheetForm, takeForm, templateQuery } from './sheet-params.ts';
import { valid } from './valid.ts';

/** The sheet that people fill in: its template, its preview, taking it and taking it back. */
export function sheetRoutes({ services, maxUploadMb }: AppDeps) {
  const inputOf = async ({ file, org, period, encoding, reason, overwrite }: z.output<typeof sheetForm>) => {
    if (!isWithin(file, maxUploadMb)) throw new AppError('file_too_large', { limitMb: maxUploadMb });
    const input: SheetInput = {
      bytes: new Uint8Array(await file.arrayBuffer()),
      fileName: file.name,
      ...{ org, period, encoding, reason: reason ?? null, isOverwriting: overwrite !== undefined },
    };
    return input;
  };
  return new Hono<AppEnv>()
    .get('/sheets/template.xlsx', valid('query', templateQuery), async (c) =>
      download(c, await sheetTemplate(services, 'xlsx', c.req.valid('query'))),
    )
    .get('/sheets/template.csv', valid('query', templateQuery), async (c) =>
      download(c, await sheetTemplate(services, 'csv', c.req.valid('query'))),
    )
    .post('/sheets/preview', limitUpload(maxUploadMb), valid('form', sheetForm), async (c) =>
      c.json(await previewSheet(services, await inputOf(c.req.valid('form')))),
    )
    .post('/sheets', limitUpload(maxUploadMb), valid('form', takeForm), async (c) => {
      const { rows, revision, ...form } = c.req.valid('form');
      return c.json(await takeSheet(services, { ...(await inputOf(form)), rows, revision }));
    })
    .post('/sheets/:id/undo', valid('param', idParam), async (c) =>
      c.json(await undoSheet(services, c.req.valid('param').id)),
    );
}
