import type { ReportSummary } from '../../server/domain/scorecard.ts';
import type { DecisionView } from '../../server/domain/review.ts';
import { knownReport, read, readReport } from './kill-client.ts';
import { seenMetric, type Change, type Journal, type KnownReport } from './kill-journal.ts';

/** What stands in the store after a restart. */
export interface Restarted {
  readonly url: string;
  /** Ids of the drafts in the file. */
  readonly drafts: ReadonlySet<string>;
}

export interface Judgement {
  /** What was acknowledged and is not there, or is not as it was said. */
  readonly lost: readonly string[];
  /** What became of the change that was in flight; null when there was none. */
  readonly outcome: 'stored' | 'gone' | null;
}

/**
 * Holds what a client was told against what the server answers after its restart. The change that was in flight may have
 * been stored whole or not at all; what was stored is known from then on.
 *
 * @param isWanted which reports, remarks and states are read one by one, by name or id; the others are listed only
 */
export async function judgeJournal(
  { url, drafts }: Restarted,
  journal: Journal,
  isWanted: (key: string) => boolean,
): Promise<Judgement> {
  const listed = (await read(url, '/api/reports')) as readonly ReportSummary[];
  const stored = new Map(listed.map((report) => [report.fileName, report]));
  const { inFlight: change } = journal;
  const lost: string[] = [];
  const outcome = change === null ? null : await settle(url, journal, change, stored);
  for (const [fileName, report] of journal.reports) {
    const now = stored.get(fileName);
    if (now?.id !== report.id) lost.push(`report ${fileName}`);
    else if (isWanted(fileName)) lost.push(...(await judgeReport(url, journal, report, change)));
  }
  for (const [fileName, id] of journal.drafts) {
    // A draft ends with the report that it became, or neither happened.
    const isTaken = journal.reports.has(fileName);
    if (drafts.has(id) === isTaken) lost.push(`draft ${fileName} ${isTaken ? 'stays' : 'is gone'}`);
  }
  journal.drafts.clear();
  lost.push(...(await judgeWords(url, journal, isWanted)));
  journal.inFlight = null;
  journal.fresh.clear();
  return { lost, outcome };
}

/** Whether the change in flight was stored; what it changed is taken into the journal. */
async function settle(
  url: string,
  journal: Journal,
  change: Change,
  stored: ReadonlyMap<string, ReportSummary>,
): Promise<'stored' | 'gone'> {
  if ('fileName' in change && change.kind !== 'draft') {
    const report = stored.get(change.fileName);
    if (report === undefined) return 'gone';
    journal.drafts.delete(change.fileName);
    journal.reports.set(change.fileName, knownReport(await readReport(url, report.id)));
    return 'stored';
  }
  if (change.kind === 'remark') {
    const own = await remarksOf(url, change.indicatorId, change.period);
    const found = [...own].find(([id, text]) => text === change.text && !journal.remarks.has(id));
    if (found !== undefined) journal.remarks.set(found[0], change);
    return found === undefined ? 'gone' : 'stored';
  }
  if (change.kind === 'state') {
    const key = `${change.organisationId} ${change.period}`;
    const now = await stateOf(url, change.organisationId, change.period);
    const isStored = now === change.state && now !== (journal.states.get(key) ?? 'working');
    if (isStored) journal.states.set(key, now);
    return isStored ? 'stored' : 'gone';
  }
  if (!('metricId' in change)) return 'gone';
  const report = [...journal.reports.values()].find(({ id }) => id === change.reportId);
  const before = report?.metrics.get(change.metricId)?.revision ?? null;
  const steps = await stepsOf(url, change.reportId, change.metricId);
  return (steps.at(-1)?.id ?? null) === before ? 'gone' : 'stored';
}

async function judgeReport(
  url: string,
  journal: Journal,
  report: KnownReport,
  change: Change | null,
): Promise<readonly string[]> {
  const detail = await readReport(url, report.id);
  const now = knownReport(detail);
  const where = `report ${report.fileName}`;
  if (report.textHash === null) {
    journal.reports.set(report.fileName, now);
    return [];
  }
  const lost = now.textHash === report.textHash ? [] : [`${where}: another text`];
  for (const [metricId, told] of report.metrics) {
    const metric = detail.metrics.find((each) => each.metricId === metricId);
    const seen = metric === undefined ? null : seenMetric(metric);
    const isTouched = change !== null && 'metricId' in change && change.metricId === metricId;
    if (seen === null) lost.push(`${where}: metric ${metricId} is gone`);
    else if (isTouched && seen.revision !== told.revision) {
      lost.push(...(await judgeStep(url, report.id, metricId, told.revision ?? null, change)));
    } else if (Object.entries(told).some(([name, value]) => seen[name as keyof typeof seen] !== value)) {
      lost.push(`${where}: metric ${JSON.stringify(seen)} where ${JSON.stringify(told)} was said`);
    }
    if (seen !== null) report.metrics.set(metricId, seen);
  }
  return lost;
}

/** A step that nobody heard of may stand alone after the last one that was acknowledged. */
async function judgeStep(
  url: string,
  reportId: string,
  metricId: string,
  known: string | null,
  change: Change,
): Promise<readonly string[]> {
  const steps = await stepsOf(url, reportId, metricId);
  const [last, earlier] = [steps.at(-1), steps.at(-2)];
  const isAfter = (earlier?.id ?? null) === known;
  const isMeant = last !== undefined && ACTIONS[change.kind] === last.action;
  return isAfter && isMeant
    ? []
    : [`metric ${metricId}: ${last?.action ?? 'nothing'} after ${known ?? 'nothing'}`];
}

const ACTIONS: Readonly<Partial<Record<Change['kind'], string>>> = {
  accept: 'metric.accepted',
  correct: 'metric.corrected',
  discard: 'metric.discarded',
  reopen: 'metric.reopened',
  undo: 'metric.undone',
};

async function judgeWords(
  url: string,
  { remarks, states }: Journal,
  isWanted: (key: string) => boolean,
): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const [id, { indicatorId, period, text }] of remarks) {
    if (!isWanted(id)) continue;
    if ((await remarksOf(url, indicatorId, period)).get(id) !== text) lost.push(`remark ${id}`);
  }
  for (const [key, state] of states) {
    if (!isWanted(key)) continue;
    const [organisationId = '', period = ''] = key.split(' ');
    const now = await stateOf(url, organisationId, period);
    if (now !== state) lost.push(`state of ${key}: ${now} where ${state} was said`);
  }
  return lost;
}

async function stepsOf(url: string, reportId: string, metricId: string): Promise<readonly DecisionView[]> {
  const all = (await read(url, `/api/reports/${reportId}/decisions`)) as Readonly<
    Record<string, readonly DecisionView[]>
  >;
  return all[metricId] ?? [];
}

async function remarksOf(
  url: string,
  indicatorId: string,
  period: string,
): Promise<ReadonlyMap<string, string>> {
  const list = (await read(url, `/api/indicators/${indicatorId}/remarks?period=${period}`)) as readonly {
    readonly id: string;
    readonly text: string;
  }[];
  return new Map(list.map(({ id, text }) => [id, text]));
}

async function stateOf(url: string, organisationId: string, period: string): Promise<string> {
  const board = await read(url, `/api/scorecard?org=${organisationId}&period=${period}`);
  return (board as { readonly periodState: string }).periodState;
}
