import { reportText } from '../../db/repositories/reports.ts';
import {
  findIndicators,
  findPieces,
  findReports,
  findTasks,
  type FoundPiece,
  type FoundReport,
  type FoundTask,
  type NamedIndicator,
  type SearchScope,
} from '../../db/repositories/search.ts';
import type { Session } from '../../db/store.ts';
import { quarterKey } from '../domain/period.ts';
import { spanOf, type Span } from '../domain/provenance.ts';
import {
  cutSnippet,
  findFirst,
  foldForSearch,
  nearness,
  searchTerms,
  type SearchAnswer,
  type SearchHit,
  type SearchKind,
} from '../domain/search.ts';
import { findOrganisation } from './board/find-organisation.ts';
import type { ServiceContext } from './context.ts';

export interface SearchQuery {
  readonly q: string;
  /** Id or name; default: all organisations, the sample's last. */
  readonly org?: string;
  /** Most hits of each kind; default 8. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 8;
/** Names that may be one indicator's or one task's in many quarters, for each hit that is asked for. */
const NAMES_A_HIT = 40;

/**
 * Indicators, tasks, reports and places in their texts that hold every word of a query, wherever in a word it
 * stands. Reports that were withdrawn and metrics that were thrown out are not found.
 * @throws AppError organisation_not_found
 */
export async function search(
  { store }: Pick<ServiceContext, 'store'>,
  query: SearchQuery,
): Promise<SearchAnswer> {
  const terms = searchTerms(query.q);
  const organisationId = query.org === undefined ? null : (await findOrganisation(store, query.org)).id;
  if (terms.length === 0) return { terms, hits: [], more: [] };
  const limit = query.limit ?? DEFAULT_LIMIT;
  const names: SearchScope = { terms, organisationId, limit: limit * NAMES_A_HIT };
  const found: readonly (readonly SearchHit[])[] = [
    toIndicators(await findIndicators(store, names), terms),
    toTasks(await findTasks(store, names), terms),
    toReports(await findReports(store, names), terms),
    await toTexts(store, await findPieces(store, { ...names, limit: limit + 1 }), terms),
  ];
  return {
    terms,
    hits: found.flatMap((hits) => hits.slice(0, limit)),
    more: found.flatMap((hits): SearchKind[] => (hits.length > limit && hits[0] ? [hits[0].kind] : [])),
  };
}

type Terms = readonly string[];

function toIndicators(rows: readonly NamedIndicator[], terms: Terms): readonly SearchHit[] {
  const best = [...rows].sort(
    (a, b) => a.isSample - b.isSample || nearness(a.folded, terms) - nearness(b.folded, terms),
  );
  return firstOfEach(best, ({ id }) => id).map((row) => ({
    ...faceOf('indicator', row, terms, [row.name, row.nameEn, row.alias]),
    indicatorId: row.id,
  }));
}

/** The same task of several quarters once, as the newest report has it. */
function toTasks(rows: readonly FoundTask[], terms: Terms): readonly SearchHit[] {
  return firstOfEach(rows, (row) => `${row.organisationId} ${row.shortTitle}`).map((row) => ({
    ...faceOf('task', row, terms, [row.name, row.shortTitle, row.nameEn]),
    ...inReport(row),
    taskNo: row.no,
    span: row.titleSpan === null ? null : (JSON.parse(row.titleSpan) as Span),
  }));
}

function toReports(rows: readonly FoundReport[], terms: Terms): readonly SearchHit[] {
  return firstOfEach(rows, ({ reportId }) => reportId).map((row) => ({
    ...faceOf('report', { ...row, name: row.title, nameEn: null }, terms, [row.title, row.fileName]),
    ...inReport(row),
  }));
}

async function toTexts(
  session: Session,
  rows: readonly FoundPiece[],
  terms: Terms,
): Promise<readonly SearchHit[]> {
  const texts = new Map<string, string>();
  for (const id of new Set(rows.map(({ reportId }) => reportId))) {
    texts.set(id, (await reportText(session, id))?.text ?? '');
  }
  return rows.map((row) => {
    const text = texts.get(row.reportId) ?? '';
    const place = findFirst(text, row, terms) ?? row;
    return {
      ...faceOf('text', { ...row, name: row.title, nameEn: null, folded: '' }, terms, []),
      ...inReport(row),
      snippet: cutSnippet(text, row, terms),
      span: spanOf(text, place.start, place.end, 'sentence'),
    };
  });
}

function firstOfEach<T>(rows: readonly T[], keyOf: (row: T) => string): readonly T[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const isNew = !seen.has(keyOf(row));
    seen.add(keyOf(row));
    return isNew;
  });
}

type Face = Omit<NamedIndicator, 'id' | 'alias'>;

/** @param names one of which, folded, is what was found: that one is shown as written */
function faceOf(kind: SearchKind, row: Face, terms: Terms, names: readonly (string | null)[]): SearchHit {
  const written = names.find((name) => name !== null && foldForSearch(name) === row.folded) ?? row.name;
  const { name, nameEn, organisationId: id, organisation, organisationEn, isSample } = row;
  return {
    kind,
    name,
    nameEn,
    organisation: { id, name: organisation, nameEn: organisationEn, isSample: isSample === 1 },
    period: null,
    snippet: cutSnippet(written, { start: 0, end: written.length }, terms),
    indicatorId: null,
    reportId: null,
    taskNo: null,
    span: null,
  };
}

function inReport({ reportId, year, quarter }: FoundPiece | FoundTask | FoundReport) {
  return { reportId, period: quarterKey({ year, quarter }) };
}
