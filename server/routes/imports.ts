import { Hono } from 'hono';
import { AppError } from '../errors.ts';
import { commitDraft } from '../services/commit-draft.ts';
import { discardDraft } from '../services/discard-draft.ts';
import { draftImport } from '../services/draft-import.ts';
import { reviseDraft } from '../services/revise-draft.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { correctionsBody, importForm } from './import-params.ts';
import { isWithin, limitUpload } from './limit-upload.ts';
import { idParam } from './params.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

/** Copied text has no file; the ending lets the content decide. */
const PASTED_NAME = 'pasted.txt';

export function importRoutes({ services, maxUploadMb }: AppDeps) {
  return new Hono<AppEnv>()
    .post('/imports', limitUpload(maxUploadMb), valid('form', importForm), async (c) => {
      const { file, text, take, ...corrections } = c.req.valid('form');
      const upload = file ?? new File([text ?? ''], PASTED_NAME);
      if (!isWithin(upload, maxUploadMb)) throw new AppError('file_too_large', { limitMb: maxUploadMb });
      const result = await draftImport(services, {
        bytes: new Uint8Array(await upload.arrayBuffer()),
        fileName: upload.name,
        corrections: withoutAbsent(corrections),
        taking: take ?? null,
      });
      return c.json(result, result.draft.state === 'duplicate' ? 200 : 201);
    })
    .patch('/imports/:id', valid('param', idParam), valid('json', correctionsBody), async (c) => {
      const { id } = c.req.valid('param');
      return c.json({ draft: await reviseDraft(services, id, withoutAbsent(c.req.valid('json'))) });
    })
    .post('/imports/:id/commit', valid('param', idParam), valid('json', correctionsBody), async (c) => {
      const sent = withoutAbsent(c.req.valid('json'));
      const isSilent = Object.keys(sent).length === 0;
      const result = await commitDraft(services, c.req.valid('param').id, isSilent ? null : sent);
      return c.json({ ...result, counts: result.report.counts }, result.duplicate ? 200 : 201);
    })
    .delete('/imports/:id', valid('param', idParam), async (c) => {
      await discardDraft(services, c.req.valid('param').id);
      return c.body(null, 204);
    });
}
