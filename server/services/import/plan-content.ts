import { indicatorsOf } from '../../../db/repositories/indicators.ts';
import { candidatesOfLinks } from '../../../db/repositories/links.ts';
import { metricHistory, type NewMetricRows } from '../../../db/repositories/metrics.ts';
import { ownersOf } from '../../../db/repositories/owners.ts';
import type { NewRow, Session } from '../../../db/store.ts';
import type { Extraction } from '../../extract/types.ts';
import type { Reading } from '../context.ts';
import { decidedLinks } from './decided-links.ts';
import type { EditionStamp } from './edition-stamp.ts';
import { findTask } from './find-task.ts';
import { findingRows } from './finding-rows.ts';
import { knownIndicators, matchIndicators, type KnownLinks } from './match-indicators.ts';
import { metricRows, type PlacedMetric } from './metric-rows.ts';
import type { ReportPlace } from './place-report.ts';
import { taskRows, type TaskRows } from './task-rows.ts';

/** Everything that was found in one report, as rows. */
export interface ContentRows extends TaskRows, NewMetricRows {
  readonly indicators: readonly NewRow<'indicator'>[];
  /** What those of them that wait may be. */
  readonly linkCandidates: readonly NewRow<'linkCandidate'>[];
  readonly findings: readonly NewRow<'finding'>[];
}

/** What the rows of a report are made of. */
export interface ContentToPlan {
  readonly extraction: Extraction;
  readonly place: Pick<ReportPlace, 'quarter' | 'endMonth'>;
  readonly isIllustrative: boolean;
  readonly acceptsByRule: boolean;
  readonly stamp: EditionStamp;
  readonly yearStart: number;
  readonly align: Reading['align'];
  readonly newId: () => string;
}

/** The rows of a report, on the indicators that its metrics continue; nothing is written. */
export async function planContent(session: Session, work: ContentToPlan): Promise<ContentRows> {
  const { extraction, place, isIllustrative, acceptsByRule, stamp, yearStart, newId } = work;
  const { tasks, milestones, metrics, findings } = extraction;
  const { organisationId } = stamp;
  const owners = new Map((await ownersOf(session, organisationId)).map(({ name, id }) => [name, id]));
  const ofTasks = taskRows(tasks, milestones, owners, stamp, newId);
  const known = knownIndicators(
    await indicatorsOf(session, organisationId),
    await metricHistory(session, organisationId),
  );
  const open = await candidatesOfLinks(session, organisationId);
  const links: KnownLinks = {
    known,
    decided: await decidedLinks(session, organisationId),
    waiting: new Set(open.map(({ indicatorId }) => indicatorId)),
  };
  const indicators = await matchIndicators(work.align, links, metrics, stamp, newId);
  const taskIds = ofTasks.tasks.map((row) => row.id);
  const placed = indicators.matched.map((matched, index): PlacedMetric => {
    const { metric } = matched;
    const spans = [...(metric.target?.spans ?? []), ...(metric.actual?.spans ?? [])];
    const task = findTask(tasks, metric.taskNo, spans);
    return {
      ...matched,
      id: newId(),
      taskId: task === null ? null : (taskIds[task] ?? null),
      severities: findings.filter((finding) => finding.metric === index).map(({ severity }) => severity),
    };
  });
  const time = {
    to: { ...place.quarter, endMonth: place.endMonth },
    yearStart,
    isIllustrative,
    acceptsByRule,
  };
  return {
    ...ofTasks,
    ...metricRows(placed, time, stamp, newId),
    indicators: indicators.created,
    linkCandidates: indicators.candidates,
    findings: findingRows(findings, tasks, taskIds, placed, stamp, newId),
  };
}
