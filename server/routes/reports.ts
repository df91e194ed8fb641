import { Hono } from 'hono';
import { AppError } from '../errors.ts';
import { getReport } from '../services/get-report.ts';
import { readCorrections } from '../services/import/import-input.ts';
import { importReport } from '../services/import-report.ts';
import { listReports } from '../services/list-reports.ts';
import { restoreReport } from '../services/restore-report.ts';
import { withdrawReport } from '../services/withdraw-report.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { keptAnswers } from './kept-answers.ts';
import { isWithin, limitUpload } from './limit-upload.ts';
import { reportForm } from './import-params.ts';
import { idParam, reportsQuery } from './params.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

export function reportRoutes(deps: AppDeps) {
  const { services, maxUploadMb } = deps;
  return new Hono<AppEnv>()
    .post('/reports', limitUpload(maxUploadMb), valid('form', reportForm), async (c) => {
      const { file, ...corrections } = c.req.valid('form');
      if (!isWithin(file, maxUploadMb)) throw new AppError('file_too_large', { limitMb: maxUploadMb });
      const bytes = new Uint8Array(await file.arrayBuffer());
      const result = await importReport(services, {
        bytes,
        fileName: file.name,
        ...readCorrections(withoutAbsent(corrections)),
      });
      return c.json({ ...result, counts: result.report.counts }, result.duplicate ? 200 : 201);
    })
    .get(
      '/reports',
      keptAnswers(deps, () => 'all'),
      valid('query', reportsQuery),
      async (c) => c.json(await listReports(services, c.req.valid('query').status ?? null)),
    )
    .get('/reports/:id', valid('param', idParam), async (c) =>
      c.json(await getReport(services, c.req.valid('param').id)),
    )
    .delete('/reports/:id', valid('param', idParam), async (c) =>
      c.json({ report: await withdrawReport(services, c.req.valid('param').id) }),
    )
    .post('/reports/:id/restore', valid('param', idParam), async (c) =>
      c.json({ report: await restoreReport(services, c.req.valid('param').id) }),
    );
}
