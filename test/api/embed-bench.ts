/** The sample year with an app that draws for real, and a clock that a test may turn. */
import { openAuth } from './make-app.ts';
import { afterAll, beforeEach, expect } from 'vitest';
import { createApp, type AppType } from '../../server/app.ts';
import type { EmbedView } from '../../server/domain/embed.ts';
import type { Scorecard, ScorecardMetric } from '../../server/domain/scorecard.ts';
import { cachedRenderer } from '../../server/render/cached-renderer.ts';
import { drawChart } from '../../server/render/draw-chart.ts';
import type { ServiceContext } from '../../server/services/context.ts';
import { loadSample } from '../../server/services/load-sample.ts';
import { reading } from '../../server/services/reading.ts';
import { useFonts } from '../render/test-fonts.ts';
import { SAMPLE_FOLDER } from '../sample/sample-year.ts';
import { fixedSources } from '../services/support/make-context.ts';
import { openLastingStore } from '../services/support/open-temp-store.ts';

export interface EmbedBench {
  readonly clock: { now: Date };
  /** The board of 2021-Q3. */
  readonly board: () => Scorecard;
  readonly appWith: (embedOrigins: readonly string[] | null) => AppType;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly send: (method: string, path: string, body?: unknown) => Promise<Response>;
  readonly make: (body: Readonly<Record<string, unknown>>) => Promise<EmbedView>;
  /** The first metric of the board that is so. */
  readonly metric: (is: (metric: ScorecardMetric) => boolean) => ScorecardMetric;
  /** A link to the gauge of the first reported metric, as the API takes it. */
  readonly gauge: () => Readonly<Record<string, unknown>>;
}

export const isReported = ({ review, actual, attainment }: ScorecardMetric) =>
  review === 'accepted' && actual !== null && attainment !== null;

/** One store for the tests of a file; the clock starts anew with each of them. */
export function useEmbedBench(): EmbedBench {
  const fonts = useFonts();
  const clock = { now: new Date(0) };
  const open: { services: ServiceContext | null; app: AppType | null; board: Scorecard | null } = {
    ...{ services: null, app: null, board: null },
  };
  const appWith = (embedOrigins: readonly string[] | null): AppType => {
    if (open.services === null) throw new Error('not open');
    const rest = { version: '1', maxUploadMb: 1, webDir: null, log: () => undefined };
    return createApp({ services: open.services, auth: openAuth(open.services), ...rest, embedOrigins });
  };
  const app = (): AppType => {
    if (open.app === null) throw new Error('not open');
    return open.app;
  };
  const get: EmbedBench['get'] = async (path, headers = {}) => app().request(path, { headers });
  const send: EmbedBench['send'] = async (method, path, body = {}) => {
    const headers = { 'content-type': 'application/json' };
    return app().request(path, { method, headers, body: JSON.stringify(body) });
  };
  beforeEach(async () => {
    clock.now = new Date('2032-01-15T08:00:00Z');
    if (open.services !== null) return;
    const renderer = cachedRenderer(
      { draw: (job) => Promise.resolve(drawChart(job, fonts.folder)), close: () => Promise.resolve() },
      1e7,
    );
    open.services = {
      ...{ ...fixedSources(), store: openLastingStore(), reading, renderer, actor: 'local' },
      now: () => clock.now,
    };
    await loadSample(open.services, SAMPLE_FOLDER);
    open.app = appWith(null);
    open.board = (await (await get('/api/scorecard?period=2021-Q3')).json()) as Scorecard;
  }, 60_000);
  afterAll(() => {
    open.app = null;
  });
  const board = (): Scorecard => {
    if (open.board === null) throw new Error('not open');
    return open.board;
  };
  const metric: EmbedBench['metric'] = (is) => {
    const found = board().metrics.find(is);
    if (found === undefined) throw new Error('the sample has no such metric');
    return found;
  };
  return {
    ...{ clock, board, appWith, get, send, metric },
    gauge: () => ({ kind: 'gauge', indicatorId: metric(isReported).indicatorId, period: '2021-Q3' }),
    make: async (body) => {
      const answer = await send('POST', '/api/embeds', body);
      expect(answer.status).toBe(201);
      return (await answer.json()) as EmbedView;
    },
  };
}
