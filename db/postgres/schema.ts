/** All tables of the PostgreSQL store: the names and rows of the SQLite one, which `test/db` holds them to. */
export { accessEvent, account, apiToken, loginSession } from './schema/access.ts';
export { auditEvent } from './schema/audit-event.ts';
export {
  baseline,
  linkDecision,
  planCurve,
  revisionReason,
  seriesBreak,
  statusOverride,
  targetLevel,
  thresholdSet,
} from './schema/decision.ts';
export { embedLink } from './schema/embed-link.ts';
export { dispatch, dispatchRun, statusSeen } from './schema/dispatch.ts';
export { finding } from './schema/finding.ts';
export { followUp } from './schema/follow-up.ts';
export { columnMapping, importDraft } from './schema/import-draft.ts';
export {
  backfill,
  candidate,
  indicator,
  linkCandidate,
  metric,
  observation,
  target,
} from './schema/indicator.ts';
export { organisation, periodState } from './schema/organisation.ts';
export { remark } from './schema/remark.ts';
export { report } from './schema/report.ts';
export { milestone, owner, task, taskOwner } from './schema/task.ts';
