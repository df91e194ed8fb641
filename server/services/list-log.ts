import { pageOfLog, type AuditEventRow } from '../../db/repositories/audit-events.ts';
import { indicatorById } from '../../db/repositories/indicators.ts';
import { organisationById, organisationsInto } from '../../db/repositories/organisations.ts';
import { editionById } from '../../db/repositories/reports.ts';
import type { Session } from '../../db/store.ts';
import type { LogChange, LogEntry, LogKind, LogPage } from '../domain/log-view.ts';
import { quarterKey } from '../domain/period.ts';
import { findOrganisation } from './board/find-organisation.ts';
import { canUndo } from './steps/can-undo.ts';
import type { ServiceContext } from './context.ts';

const PAGE = 50;

/**
 * What changed in an organisation, newest first, fifty steps at a time.
 * @param before `next` of the page before
 * @throws AppError organisation_not_found, no_reports
 */
export async function listLog(
  { store }: ServiceContext,
  org: string | undefined,
  { kind, before }: { readonly kind?: LogKind | undefined; readonly before?: number | undefined },
): Promise<LogPage> {
  const { id: organisationId } = await findOrganisation(store, org);
  const merged = await organisationsInto(store, organisationId);
  const rows = await pageOfLog(store, {
    organisationIds: [organisationId, ...merged.map(({ id }) => id)],
    actions: kind === undefined ? null : [`${kind}.`],
    before: before ?? null,
    limit: PAGE + 1,
  });
  const entries: LogEntry[] = [];
  for (const row of rows.slice(0, PAGE)) entries.push(await toEntry(store, row));
  return { organisationId, entries, next: rows.length > PAGE ? (entries.at(-1)?.sequence ?? null) : null };
}

async function toEntry(session: Session, row: AuditEventRow): Promise<LogEntry> {
  const { id, sequence, action, actor, createdAt, reason, editionId } = row;
  const edition = editionId === null ? null : await editionById(session, editionId);
  return {
    ...{ id, sequence, action, actor, at: createdAt.toISOString(), reason, editionId },
    period: edition === null ? null : quarterKey(edition),
    about: await aboutOf(session, row, edition?.title ?? null),
    changes: changesOf(row),
    canUndo: await canUndo(session, row),
  };
}

async function aboutOf(
  session: Session,
  { subject, subjectId, editionId, before, after }: AuditEventRow,
  title: string | null,
): Promise<string | null> {
  const frozen = at(after, 'indicator') ?? at(before, 'indicator');
  const name = at(frozen, 'name');
  if (typeof name === 'string') return name;
  if (subject === 'organisation' && editionId === null)
    return (await organisationById(session, subjectId))?.name ?? null;
  if (subject === 'indicator') return (await indicatorById(session, subjectId))?.name ?? null;
  return title;
}

/** Plain fields that differ; of the rows of a metric its target and its figure. */
function changesOf(event: AuditEventRow): readonly LogChange[] {
  const [before, after] = [flat(event.before), flat(event.after)];
  const isMetric = at(before, 'metric') !== undefined || at(after, 'metric') !== undefined;
  const fields = isMetric
    ? ['target', 'observation']
    : [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
        (field) => field !== 'hash',
      );
  return fields.flatMap((field): LogChange[] => {
    const [old, now] = [written(at(before, field)), written(at(after, field))];
    return old === now ? [] : [{ field, before: old, after: now }];
  });
}

/** Thresholds stand one level down: each of them is a field of the step. */
function flat(state: AuditEventRow['before']): AuditEventRow['before'] {
  const { thresholds, ...rest } = state ?? {};
  return typeof thresholds === 'object' && thresholds !== null ? { ...rest, ...thresholds } : state;
}

function written(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (Array.isArray(value)) return value.every((each) => typeof each === 'number') ? value.join(' / ') : null;
  const [number, unit] = [at(value, 'value'), at(value, 'unit')];
  if (typeof number === 'number' && typeof unit === 'string') return `${number}${unit}`;
  // Rules and corrections of an import are for programs.
  return null;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
