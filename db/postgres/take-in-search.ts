import { asc, eq, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { foldForSearch, searchPieces } from '../../server/domain/search.ts';
import type { PostgresDb } from './postgres-db.ts';
import { indicator, metric, report, task } from './schema.ts';

interface Entry {
  readonly kind: string;
  readonly subject: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

type Due = Readonly<Record<'kind' | 'subject', string>>;

const ENTRIES_A_STATEMENT = 5000;

/** Ends a transaction that may have written: the words of the rows it touched go into the search index with it. */
export async function takeInSearch(db: PostgresDb): Promise<void> {
  const { rows } = await db.execute(sql`select kind, subject from finish_write()`);
  const due = rows as unknown as readonly Due[];
  if (due.length === 0) return;
  const named = await namesOf(db, due);
  const entries = due.flatMap(({ kind, subject }) => named.get(`${kind} ${subject}`) ?? []);
  for (let at = 0; at < entries.length; at += ENTRIES_A_STATEMENT) {
    const list = entries.slice(at, at + ENTRIES_A_STATEMENT);
    const all = (field: keyof Entry) =>
      sql.param(list.map((entry) => (field === 'folded' ? withoutNul(entry.folded) : entry[field])));
    await db.execute(sql`
      insert into search_entry (kind, subject, start, "end", folded)
      select * from unnest(
        ${all('kind')}::text[], ${all('subject')}::text[],
        ${all('start')}::integer[], ${all('end')}::integer[], ${all('folded')}::text[])`);
  }
}

/** The entries of every row that is due and still there, by kind and id. */
async function namesOf(db: PostgresDb, due: readonly Due[]): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const idsOf = (kind: string) => due.filter((each) => each.kind === kind).map(({ subject }) => subject);
  const entries = new Map<string, readonly Entry[]>();
  const put = (kind: string, id: string, names: readonly (string | null)[]) =>
    entries.set(
      `${kind} ${id}`,
      names.flatMap((name) => entryOf(kind, id, name)),
    );
  for (const { id, name, nameEn } of await db
    .select({ id: indicator.id, name: indicator.name, nameEn: indicator.nameEn })
    .from(indicator)
    .where(isOneOf(indicator.id, idsOf('indicator'))))
    put('indicator', id, [name, nameEn]);
  for (const { id, name } of await db
    .select({ id: metric.id, name: metric.name })
    .from(metric)
    .where(isOneOf(metric.id, idsOf('metric'))))
    put('metric', id, [name]);
  for (const { id, title, shortTitle, titleEn } of await db
    .select({ id: task.id, title: task.title, shortTitle: task.shortTitle, titleEn: task.titleEn })
    .from(task)
    .where(isOneOf(task.id, idsOf('task'))))
    put('task', id, [title, shortTitle, titleEn]);
  // One at a time: a text may be large.
  for (const id of idsOf('report')) entries.set(`report ${id}`, await entriesOfReport(db, id));
  return entries;
}

/** One parameter, however many there are. */
function isOneOf(column: AnyColumn, ids: readonly string[]): SQL {
  return sql`${column} = any(${sql.param(ids)}::text[])`;
}

async function entriesOfReport(db: PostgresDb, id: string): Promise<readonly Entry[]> {
  const [row] = await db
    .select({ title: report.title, fileName: report.fileName, text: report.text, blocks: report.blocks })
    .from(report)
    .where(eq(report.id, id))
    .orderBy(asc(report.id));
  if (row === undefined) return [];
  const pieces = searchPieces(row.text, row.blocks);
  return [
    ...[row.title, row.fileName].flatMap((name) => entryOf('report', id, name)),
    ...pieces.map((piece) => ({ kind: 'text', subject: id, ...piece })),
  ];
}

function entryOf(kind: string, subject: string, name: string | null): readonly Entry[] {
  if (name === null || name === '') return [];
  return [{ kind, subject, start: 0, end: [...name].length, folded: foldForSearch(name) }];
}

/** PostgreSQL cannot keep this character in a text. */
function withoutNul(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}
