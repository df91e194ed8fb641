/** A board with something of everything, and the ids by which routes speak of it. */
import { makeApp, type AppBench } from './make-app.ts';

export interface BoardIds {
  readonly report: string;
  readonly organisation: string;
  readonly indicator: string;
  /** Another one of the same report. */
  readonly second: string;
  readonly metric: string;
  readonly milestone: string;
  readonly period: string;
}

export type FilledBoard = AppBench & { readonly ids: BoardIds };

/** A report of one metric and one milestone, each looked at once, with a remark and a link for other pages; before it one whose link waits. */
export async function filledBoard(): Promise<FilledBoard> {
  const bench = makeApp();
  await bench.upload({ quarter: 1, metrics: [{ name: '冷库', target: [12, '座'] }] });
  await bench.upload({ quarter: 2, metrics: [{ name: '疑似冷库', target: [12, '座'] }] });
  await bench.upload({
    metrics: [
      { name: '冷库', target: [12, '座'], actual: [3, '座'] },
      { name: '水渠', target: [5, '公里'], actual: [5, '公里'] },
    ],
    milestones: ['印发方案'],
  });
  const read = async (path: string) => (await bench.app.request(path)).json() as Promise<unknown>;
  const [indicator, second] = (await read('/api/indicators')) as Record<string, string>[];
  const [report] = (await read('/api/reports')) as Record<string, string>[];
  const { metrics } = (await read(`/api/reports/${idOf(report)}`)) as { metrics: Record<string, string>[] };
  const metric = metrics.find(({ indicatorId }) => indicatorId === idOf(indicator));
  const [milestone] = (await read(`/api/reports/${idOf(report)}/milestones`)) as Record<string, string>[];
  const ids: BoardIds = {
    report: idOf(report),
    organisation: report?.['organisationId'] ?? '',
    indicator: idOf(indicator),
    second: idOf(second),
    metric: metric?.['metricId'] ?? '',
    milestone: idOf(milestone),
    period: report?.['period'] ?? '',
  };
  const accept = { revision: null, decision: { action: 'accept' } };
  await send(bench, 'POST', `/api/reports/${ids.report}/metrics/${ids.metric}/decisions`, accept);
  await send(bench, 'POST', `/api/reports/${ids.report}/milestones/${ids.milestone}/decisions`, accept);
  const remark = { period: ids.period, text: '雨季停工' };
  await send(bench, 'POST', `/api/indicators/${ids.indicator}/remarks`, remark);
  await send(bench, 'POST', '/api/embeds', { kind: 'gauge', indicatorId: ids.indicator });
  return { ...bench, ids };
}

/** Sends JSON the way the page does. */
export async function send(
  { app }: Pick<AppBench, 'app'>,
  method: string,
  path: string,
  body: unknown,
): Promise<Response> {
  return app.request(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** A path of the API table with the board's ids in it. */
export function pathOf(path: string, ids: BoardIds): string {
  const id = path.startsWith('/api/reports')
    ? ids.report
    : path.startsWith('/api/organisations')
      ? ids.organisation
      : path.startsWith('/api/metrics')
        ? ids.metric
        : ids.indicator;
  return path
    .replace('{id}', id)
    .replace('{org}', ids.organisation)
    .replace('{indicator}', ids.indicator)
    .replace('{milestoneId}', ids.milestone)
    .replace('{metricId}', ids.metric)
    .replace('{period}', ids.period);
}

function idOf(row: Readonly<Record<string, string>> | undefined): string {
  return row?.['id'] ?? '';
}
