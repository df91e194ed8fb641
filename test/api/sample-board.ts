/** The bundled sample on a store, with remarks and a link for other pages, and the ids by which routes speak of it. */
import type { Store } from '../../db/store.ts';
import { createApp, type AppType } from '../../server/app.ts';
import { loadSample } from '../../server/services/load-sample.ts';
import { reading } from '../../server/services/reading.ts';
import { SAMPLE_FOLDER } from '../sample/sample-year.ts';
import { fixedSources } from '../services/support/make-context.ts';
import type { BoardIds } from './filled-board.ts';
import { openAuth } from './make-app.ts';

export interface Board {
  readonly app: Pick<AppType, 'request'>;
  readonly ids: BoardIds;
}

/** Real readers and the real extraction; time stands still, ids count up. */
export async function sampleBoard(store: Store): Promise<Board> {
  const context = { ...fixedSources(), store, reading, actor: 'local' };
  await loadSample(context, SAMPLE_FOLDER);
  const shared = { services: context, auth: openAuth(context), version: '1', maxUploadMb: 1 };
  const app = createApp({ ...shared, webDir: null, log: () => undefined });
  return { app, ids: await idsOf(app) };
}

/** Ids of the sample by which routes speak of it. */
async function idsOf(app: Pick<AppType, 'request'>): Promise<BoardIds> {
  const read = async <T>(path: string) => (await (await app.request(path)).json()) as T;
  const { metrics, organisation, edition, period } = await read<{
    metrics: { indicatorId: string; metricId: string; review: string }[];
    organisation: { id: string };
    edition: { id: string };
    period: string;
  }>('/api/scorecard?period=2021-Q3');
  const accepted = metrics.filter(({ review }) => review === 'accepted');
  const [milestone] = await read<{ id: string }[]>(`/api/reports/${edition.id}/milestones`);
  const body = { method: 'POST', headers: { 'content-type': 'application/json' } };
  for (const { indicatorId } of metrics) {
    const remark = JSON.stringify({ period, text: '说明' });
    await app.request(`/api/indicators/${indicatorId}/remarks`, { ...body, body: remark });
  }
  await app.request('/api/embeds', { ...body, body: JSON.stringify({ kind: 'board' }) });
  return {
    ...{ report: edition.id, organisation: organisation.id, period },
    ...{ indicator: accepted[0]?.indicatorId ?? '', second: accepted[1]?.indicatorId ?? '' },
    ...{ metric: accepted[0]?.metricId ?? '', milestone: milestone?.id ?? '' },
  };
}
