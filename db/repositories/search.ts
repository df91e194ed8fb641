/** What search finds. The table behind it is kept by triggers of the store and is no part of the schema. */
import { sql, type SQL } from 'drizzle-orm';
import type { Session } from '../store.ts';

export interface SearchScope {
  /** As `searchTerms` gives them; at least one. */
  readonly terms: readonly string[];
  /** null: all organisations. */
  readonly organisationId: string | null;
  readonly limit: number;
}

interface Place {
  readonly organisationId: string;
  readonly organisation: string;
  readonly organisationEn: string | null;
  /** 1 for the bundled sample, else 0. */
  readonly isSample: number;
}

/** A name that holds every word, and the indicator it belongs to. */
export interface NamedIndicator extends Place {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** How a report writes it; null where the indicator's own name was found. */
  readonly alias: string | null;
  readonly folded: string;
}

interface InReport extends Place {
  readonly reportId: string;
  readonly title: string;
  readonly year: number;
  readonly quarter: number;
}

export interface FoundTask extends InReport {
  readonly id: string;
  readonly no: string | null;
  readonly name: string;
  readonly shortTitle: string;
  readonly nameEn: string | null;
  readonly titleSpan: string | null;
  readonly folded: string;
}

export interface FoundReport extends InReport {
  readonly fileName: string;
  readonly folded: string;
}

export interface FoundPiece extends InReport {
  readonly start: number;
  readonly end: number;
}

/** The index knows stretches of three characters and more. */
const INDEXED = 3;
/** Pieces of one report among the hits: the others shall be seen too. */
const PIECES_A_REPORT = 3;

const PLACE = sql`o.id as "organisationId", o.name as "organisation", o.name_en as "organisationEn", case when o.is_sample then 1 else 0 end as "isSample"`;
const REPORT = sql`r.id as "reportId", r.title as "title", r.year as "year", r.quarter as "quarter"`;
const NEWEST = sql`o.is_sample, r.year desc, r.quarter desc, r.sequence desc`;

/** Names of indicators that a report in force states and nobody threw out. */
export async function findIndicators(
  session: Session,
  scope: SearchScope,
): Promise<readonly NamedIndicator[]> {
  return session.native.rows<NamedIndicator>(
    session.db,
    sql`
    select i.id as "id", i.name as "name", i.name_en as "nameEn", m.name as "alias", e.folded as "folded", ${PLACE}
    from search_entry e
    left join metric m on e.kind = 'metric' and m.id = e.subject
    join indicator i on i.id = coalesce(m.indicator_id, e.subject)
    join organisation o on o.id = i.organisation_id
    where ${ofKinds(scope, ['indicator', 'metric'])} and ${holds(session, scope)} and ${inReach(session)} and i.moved_to is null
      and exists (
        select 1 from metric s join report r on r.id = s.edition_id
        where s.indicator_id = i.id and s.discarded_at is null and r.withdrawn_at is null
          and (m.id is null or s.id = m.id)
      )
    order by o.is_sample, length(e.folded), e.id
    limit ${scope.limit}`,
  );
}

/** Titles of tasks, long, short or English, of reports in force; the newest first. */
export async function findTasks(session: Session, scope: SearchScope): Promise<readonly FoundTask[]> {
  return session.native.rows<FoundTask>(
    session.db,
    sql`
    select t.id as "id", t.no as "no", t.title as "name", t.short_title as "shortTitle", t.title_en as "nameEn",
      cast(t.title_span as text) as "titleSpan", e.folded as "folded", ${REPORT}, ${PLACE}
    from search_entry e
    join task t on t.id = e.subject
    join report r on r.id = t.edition_id
    join organisation o on o.id = r.organisation_id
    where ${ofKinds(scope, ['task'])} and ${holds(session, scope)} and ${inReach(session)} and r.withdrawn_at is null
    order by ${NEWEST}, t.ordinal, e.id
    limit ${scope.limit}`,
  );
}

/** Titles and file names of reports in force; the newest first. */
export async function findReports(session: Session, scope: SearchScope): Promise<readonly FoundReport[]> {
  return session.native.rows<FoundReport>(
    session.db,
    sql`
    select e.folded as "folded", r.file_name as "fileName", ${REPORT}, ${PLACE}
    from search_entry e
    join report r on r.id = e.subject
    join organisation o on o.id = r.organisation_id
    where ${ofKinds(scope, ['report'])} and ${holds(session, scope)} and ${inReach(session)} and r.withdrawn_at is null
    order by ${NEWEST}, e.id
    limit ${scope.limit}`,
  );
}

/** Pieces of the texts of reports in force, a few a report; the newest report first, then from the top. */
export async function findPieces(session: Session, scope: SearchScope): Promise<readonly FoundPiece[]> {
  return session.native.rows<FoundPiece>(
    session.db,
    sql`
    select * from (
      select e.start as "start", e."end" as "end", r.sequence as "sequence", ${REPORT}, ${PLACE},
        row_number() over (partition by r.id order by e.start) as "place"
      from search_entry e
      join report r on r.id = e.subject
      join organisation o on o.id = r.organisation_id
      where ${ofKinds(scope, ['text'])} and ${holds(session, scope)} and ${inReach(session)} and r.withdrawn_at is null
    ) as p where "place" <= ${PIECES_A_REPORT}
    order by "isSample", "year" desc, "quarter" desc, "sequence" desc, "start"
    limit ${scope.limit}`,
  );
}

/** The organisation `o` can be seen by the one who asks. */
function inReach({ organisations }: Session): SQL {
  if (organisations === undefined) return sql`1 = 1`;
  return organisations.length === 0 ? sql`1 = 0` : sql`o.id in ${[...organisations]}`;
}

/** With a long word the index of words leads, however many entries are of a kind: a sum of words has no index of its own. */
function ofKinds({ terms }: SearchScope, kinds: readonly string[]): SQL {
  return terms.some(isLong) ? sql`e.kind || '' in ${kinds}` : sql`e.kind in ${kinds}`;
}

function isLong(term: string): boolean {
  return Array.from(term).length >= INDEXED;
}

/** Every word stands in the entry. */
function holds({ native }: Session, { terms, organisationId }: SearchScope): SQL {
  const conditions = [...native.holds(terms)];
  if (organisationId !== null) conditions.push(sql`o.id = ${organisationId}`);
  return sql.join(conditions, sql` and `);
}
