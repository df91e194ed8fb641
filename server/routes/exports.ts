import { Hono, type Context } from 'hono';
import { exportBoard, type BoardFile, type ExportedFile } from '../services/output/export-board.ts';
import { exportBriefing } from '../services/output/export-briefing.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { boardExportQuery, briefingQuery } from './export-params.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;

/** Files for other programs. */
export function exportRoutes({ services }: AppDeps) {
  const board = (file: BoardFile) =>
    new Hono<AppEnv>().get('/', valid('query', boardExportQuery), async (c) => {
      const { lang, ...query } = c.req.valid('query');
      return download(c, await exportBoard(services, file, withoutAbsent(query), lang));
    });
  return new Hono<AppEnv>()
    .route('/export/scorecard.xlsx', board('scorecard.xlsx'))
    .route('/export/scorecard.csv', board('scorecard.csv'))
    .route('/export/provenance.csv', board('provenance.csv'))
    .get('/export/briefing.pptx', valid('query', briefingQuery), async (c) => {
      const { lang, ...query } = c.req.valid('query');
      return download(c, await exportBriefing(services, withoutAbsent(query), lang));
    });
}

function download(c: Context<AppEnv>, { bytes, name }: ExportedFile): Response {
  const ending = name.slice(name.lastIndexOf('.') + 1) as keyof typeof TYPES;
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': TYPES[ending],
    'content-disposition': `attachment; filename="dabiao.${ending}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
}
