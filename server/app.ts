import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { createMiddleware } from 'hono/factory';
import { requestId } from 'hono/request-id';
import { contextOfAsker } from './auth/context-of-asker.ts';
import { AppError } from './errors.ts';
import { accountRoutes } from './routes/accounts.ts';
import { gate } from './routes/gate.ts';
import { ownSessionRoutes } from './routes/own-sessions.ts';
import { sessionRoutes } from './routes/session.ts';
import type { AppDeps, AppEnv } from './routes/app-deps.ts';
import { aboutRoutes } from './routes/about.ts';
import { byHandRoutes } from './routes/by-hand.ts';
import { columnRoutes } from './routes/columns.ts';
import { compareRoutes } from './routes/compare.ts';
import { definitionRoutes } from './routes/definitions.ts';
import { embeddedRoutes } from './routes/embedded.ts';
import { embedRoutes } from './routes/embeds.ts';
import { dispatchRoutes } from './routes/dispatches.ts';
import { elsewhereRoutes } from './routes/elsewhere.ts';
import { exportRoutes } from './routes/exports.ts';
import { healthRoutes } from './routes/health.ts';
import { importRoutes } from './routes/imports.ts';
import { indicatorRoutes } from './routes/indicators.ts';
import { limitWords } from './routes/limit-upload.ts';
import { logRoutes } from './routes/log.ts';
import { logRequests } from './routes/log-requests.ts';
import { measureRequests } from './routes/measure-requests.ts';
import { milestoneRoutes } from './routes/milestones.ts';
import { openapiRoutes } from './routes/openapi.ts';
import { organisationRoutes } from './routes/organisations.ts';
import { pageRoutes } from './routes/page.ts';
import { answerError } from './routes/problem.ts';
import { refuseCrossSite } from './routes/refuse-cross-site.ts';
import { pictureRoutes } from './routes/pictures.ts';
import { publishRoutes } from './routes/publish.ts';
import { reportRoutes } from './routes/reports.ts';
import { reviewRoutes } from './routes/review.ts';
import { rollUpRoutes } from './routes/roll-ups.ts';
import { sampleRoutes } from './routes/sample.ts';
import { scorecardRoutes } from './routes/scorecard.ts';
import { searchRoutes } from './routes/search.ts';
import { sealedFileRoutes } from './routes/sealed-file.ts';
import { sheetRoutes } from './routes/sheets.ts';
import { secure } from './routes/secure.ts';
import { historyRoutes } from './routes/history.ts';
import { trustRoutes } from './routes/trust.ts';
import { followUpRoutes } from './routes/follow-ups.ts';
import { stepRoutes } from './routes/steps.ts';
import { taskStepRoutes } from './routes/task-steps.ts';
import { thresholdRoutes } from './routes/thresholds.ts';
import { wordRoutes } from './routes/words.ts';

/** API and page in one app. Nothing is opened or started here. */
export function createApp({ services: plain, ...rest }: AppDeps) {
  const services = contextOfAsker(plain);
  const deps: AppDeps = { ...rest, services };
  const { auth, log, webDir } = deps;
  const app = new Hono<AppEnv>();
  app.onError((error, c) => answerError(error, c, log));
  app.notFound((c) => answerError(new AppError('route_not_found', { path: c.req.path }), c, log));
  app.use(requestId({ generator: services.newId }), secure(deps.embedOrigins ?? null));
  app.use(
    '/api/*',
    logRequests(log, services.now),
    ...(deps.metrics === undefined ? [] : [measureRequests(deps.metrics, services.now)]),
    compress(),
    neverStored,
    limitWords,
    refuseCrossSite(auth),
    gate(auth),
  );
  const routed = app
    .route('/api', healthRoutes(deps))
    .route('/api', sessionRoutes(deps))
    .route('/api', ownSessionRoutes(deps))
    .route('/api', elsewhereRoutes(deps))
    .route('/api', accountRoutes(deps))
    .route('/api', importRoutes(deps))
    .route('/api', reportRoutes(deps))
    .route('/api', reviewRoutes(deps))
    .route('/api', milestoneRoutes(deps))
    .route('/api', columnRoutes(deps))
    .route('/api', trustRoutes(deps))
    .route('/api', historyRoutes(deps))
    .route('/api', sealedFileRoutes(deps))
    .route('/api', scorecardRoutes(deps))
    .route('/api', indicatorRoutes(deps))
    .route('/api', organisationRoutes(deps))
    .route('/api', byHandRoutes(deps))
    .route('/api', definitionRoutes(deps))
    .route('/api', sheetRoutes(deps))
    .route('/api', logRoutes(deps))
    .route('/api', sampleRoutes(deps))
    .route('/api', thresholdRoutes(deps))
    .route('/api', publishRoutes(deps))
    .route('/api', compareRoutes(deps))
    .route('/api', rollUpRoutes(deps))
    .route('/api', pictureRoutes(deps))
    .route('/api', searchRoutes(deps))
    .route('/api', taskStepRoutes(deps))
    .route('/api', followUpRoutes(deps))
    .route('/api', wordRoutes(deps))
    .route('/api', stepRoutes(deps))
    .route('/api', aboutRoutes(deps))
    .route('/api', exportRoutes(deps))
    .route('/api', embedRoutes(deps))
    .route('/', embeddedRoutes(deps))
    .route('/api', dispatchRoutes(deps))
    .route('/api', openapiRoutes(deps));
  routed.all('/api/*', (c) => {
    throw new AppError('route_not_found', { path: c.req.path });
  });
  // Where Prometheus looks by itself; the gate of the API holds there too.
  routed.get('/metrics', (c) =>
    routed.fetch(new Request(new URL('/api/metrics', c.req.url), c.req.raw), c.env),
  );
  if (webDir !== null) routed.route('/', pageRoutes(webDir));
  return routed;
}

/** The routes as the client's types see them. */
export type AppType = ReturnType<typeof createApp>;

const neverStored = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
});
