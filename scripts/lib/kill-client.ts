import { createHash } from 'node:crypto';
import type { ReportDetail, ReportSummary, ScorecardMetric } from '../../server/domain/scorecard.ts';
import { count, seenMetric, type Change, type Journal, type KnownReport } from './kill-journal.ts';
import { makeReports, type MadeReport } from './make-reports.ts';
import type { Random } from './seeded-random.ts';

/** Metrics of every report that is sent. */
export const METRICS_EACH = 6;
const YEARS = [2021, 2022];
const DIGITS = '零一二三四五六七八九';

export interface KillClient {
  readonly journal: Journal;
  readonly work: (url: string) => Promise<void>;
}

/** What a step needs. */
interface Desk {
  readonly url: string;
  readonly random: Random;
  readonly journal: Journal;
  readonly nextReport: () => MadeReport;
}

/**
 * A person at work on reports of their own: imports, reviews, remarks and publishes one change after the other, in an
 * order that the seed decides, until the server is gone. The journal holds what was acknowledged, and what was in flight.
 *
 * @param number tells the departments of one client from those of another
 */
export function killClient(number: number, random: Random, journal: Journal): KillClient {
  const waiting: MadeReport[] = [];
  let departments = 0;
  const nextReport = (): MadeReport => {
    if (waiting.length === 0) {
      departments += 1;
      const name = [...String(number * 1000 + departments)].map((digit) => DIGITS[Number(digit)]).join('');
      const org = `江州市测算第${name}局`;
      waiting.push(
        ...makeReports({ org, years: YEARS, metrics: METRICS_EACH, seed: number * 1000 + departments }),
      );
    }
    return waiting.shift() ?? { fileName: '', text: '' };
  };
  const work = async (url: string): Promise<void> => {
    const desk = { url, random, journal, nextReport };
    try {
      for (;;) await step(desk);
    } catch (cause) {
      // The connection ends with the server; an answer that nobody expected is a fault.
      if (!(cause instanceof TypeError)) throw cause;
    }
  };
  return { journal, work };
}

async function step(desk: Desk): Promise<void> {
  const report = pick([...desk.journal.reports.values()], desk.random);
  const dice = desk.random(100);
  if (report === null || dice < 6) return importAtOnce(desk);
  if (dice < 12) return importAsDraft(desk);
  if (dice < 75) return review(desk, report);
  if (dice < 85) return remark(desk, report, pick([...report.metrics.keys()], desk.random) ?? '');
  return publish(desk, report);
}

async function importAtOnce(desk: Desk): Promise<void> {
  const { fileName, form } = formOf(desk);
  const answer = await send(desk, { kind: 'import', fileName }, 'POST', '/api/reports', form);
  if (answer !== null) await know(desk, answer as { readonly report: ReportSummary });
}

async function importAsDraft(desk: Desk): Promise<void> {
  const { fileName, form } = formOf(desk);
  const answer = await send(desk, { kind: 'draft', fileName }, 'POST', '/api/imports', form);
  if (answer === null) return;
  const { draft } = answer as { readonly draft: { readonly id: string } };
  desk.journal.drafts.set(fileName, draft.id);
  const change = { kind: 'commit', fileName, draftId: draft.id } as const;
  const taken = await send(desk, change, 'POST', `/api/imports/${draft.id}/commit`, {});
  if (taken === null) return;
  desk.journal.drafts.delete(fileName);
  await know(desk, taken as { readonly report: ReportSummary });
}

function formOf({ journal, nextReport }: Desk): { readonly fileName: string; readonly form: FormData } {
  const { fileName, text } = nextReport();
  journal.sent.set(fileName, createHash('sha256').update(text).digest('hex'));
  const form = new FormData();
  form.append('file', new Blob([text]), fileName);
  return { fileName, form };
}

/** Keeps what the acknowledged report looks like. */
async function know({ url, journal }: Desk, { report }: { readonly report: ReportSummary }): Promise<void> {
  const { id, organisationId, period, fileName } = report;
  const told = { id, organisationId, period: period ?? '', fileName, textHash: null, metrics: new Map() };
  journal.reports.set(fileName, told);
  journal.fresh.add(fileName);
  journal.reports.set(report.fileName, knownReport(await readReport(url, report.id)));
}

async function review(desk: Desk, report: KnownReport): Promise<void> {
  const metricId = pick([...report.metrics.keys()], desk.random) ?? '';
  const kind = pick(
    ['accept', 'correct', 'correct', 'discard', 'reopen', 'undo', 'undo'] as const,
    desk.random,
  );
  const revision = report.metrics.get(metricId)?.revision ?? null;
  const value = 1 + desk.random(9999);
  const change = {
    kind: kind ?? 'accept',
    reportId: report.id,
    metricId,
    value: kind === 'correct' ? value : null,
  };
  const actual = { value, unit: '个', basis: 'cumulative', asOf: null, marks: [] };
  const decision = {
    action: kind,
    ...(kind === 'correct' ? { change: { actual } } : {}),
    ...(kind === 'discard' ? { what: pick(['figure', 'metric'], desk.random) } : {}),
  };
  const path = `/api/reports/${report.id}/metrics/${metricId}`;
  desk.journal.fresh.add(report.fileName);
  const answer =
    kind === 'undo'
      ? await send(desk, change, 'POST', `${path}/undo`, { revision })
      : await send(desk, change, 'POST', `${path}/decisions`, { revision, decision });
  if (answer === null) return;
  const { revision: told } = answer as { readonly revision: string | null };
  const said = kind === 'correct' ? { actual: value, review: 'accepted' as const } : {};
  report.metrics.set(metricId, { revision: told, ...said });
  // What is read after an answer is committed too, and says more than the answer.
  const now = (await readReport(desk.url, report.id)).metrics.find((metric) => metric.metricId === metricId);
  if (now !== undefined) report.metrics.set(metricId, seenMetric(now));
}

async function remark(desk: Desk, report: KnownReport, metricId: string): Promise<void> {
  const detail = await readReport(desk.url, report.id);
  const indicatorId = detail.metrics.find((metric) => metric.metricId === metricId)?.indicatorId ?? '';
  await say(desk, indicatorId, report.period);
}

async function say(desk: Desk, indicatorId: string, period: string): Promise<void> {
  const text = `说明${desk.random(1_000_000)}`;
  const change = { kind: 'remark', indicatorId, period, text } as const;
  const path = `/api/indicators/${indicatorId}/remarks`;
  const answer = await send(desk, change, 'POST', path, { period, text });
  if (answer === null) return;
  const { id } = answer as { readonly id: string };
  desk.journal.remarks.set(id, change);
  desk.journal.fresh.add(id);
}

async function publish(desk: Desk, { organisationId, period }: KnownReport): Promise<void> {
  const state = pick(['working', 'published', 'published', 'locked'], desk.random) ?? 'working';
  if (state !== 'working') {
    const board = (await read(desk.url, `/api/scorecard?org=${organisationId}&period=${period}`)) as {
      readonly metrics: readonly ScorecardMetric[];
    };
    const late = board.metrics.filter(({ bucket }) => bucket === 'behind' || bucket === 'missed');
    for (const { indicatorId } of late) await say(desk, indicatorId, period);
  }
  const path = `/api/organisations/${organisationId}/periods/${period}/state`;
  const change = { kind: 'state', organisationId, period, state } as const;
  const answer = await send(desk, change, 'PUT', path, { state, reason: '核对' });
  if (answer === null) return;
  const key = `${organisationId} ${period}`;
  desk.journal.states.set(key, state);
  desk.journal.fresh.add(key);
}

/** The answer of a change that was taken; null when it was refused by a rule. @throws Error for a 5xx, TypeError when the server is gone */
async function send(
  { url, journal }: Desk,
  change: Change,
  method: string,
  path: string,
  body: unknown,
): Promise<unknown> {
  const isForm = body instanceof FormData;
  journal.inFlight = change;
  const response = await fetch(url + path, {
    method,
    ...(isForm ? { body } : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await response.text();
  journal.inFlight = null;
  if (response.status >= 500) throw new Error(`${method} ${path} was answered ${response.status}: ${text}`);
  if (!response.ok) {
    journal.refused += 1;
    return null;
  }
  count(journal.acknowledged, change.kind);
  return JSON.parse(text);
}

export async function readReport(url: string, id: string): Promise<ReportDetail> {
  return (await read(url, `/api/reports/${id}`)) as ReportDetail;
}

export async function read(url: string, path: string): Promise<unknown> {
  const response = await fetch(url + path);
  const text = await response.text();
  if (!response.ok) throw new Error(`GET ${path} was answered ${response.status}: ${text}`);
  return JSON.parse(text);
}

export function knownReport(detail: ReportDetail): KnownReport {
  const { id, organisationId, period, fileName, text, metrics } = detail;
  return {
    ...{ id, organisationId, period: period ?? '', fileName },
    textHash: createHash('sha256').update(text).digest('hex'),
    metrics: new Map(metrics.map((metric) => [metric.metricId ?? '', seenMetric(metric)])),
  };
}

function pick<T>(list: readonly T[], random: Random): T | null {
  return list.length === 0 ? null : (list[random(list.length)] ?? null);
}
