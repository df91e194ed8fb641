import { Hono } from 'hono';
import { exportBoard, type BoardFile } from '../services/output/export-board.ts';
import { exportBriefing } from '../services/output/export-briefing.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { download } from './download.ts';
import { boardExportQuery, briefingQuery } from './export-params.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

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
