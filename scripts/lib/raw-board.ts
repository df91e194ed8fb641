import Database from 'better-sqlite3';
import { percentile } from './request-times.ts';

/** The rows of a board, as statements with the organisation or its newest edition for their one hole. */
const OF_ORGANISATION = [
  'select id, sequence, title, year, quarter, issued_on, file_name, created_at from report where organisation_id = ?',
  'select * from indicator where organisation_id = ?',
  `select * from metric left join target on target.metric_id = metric.id
   left join observation on observation.metric_id = metric.id
   where metric.edition_id in (
     select id from report as r where organisation_id = ? and year = (select max(year) from report as n where n.organisation_id = r.organisation_id)
   ) order by metric.ordinal`,
];
const OF_EDITION = [
  'select * from task where edition_id = ? order by ordinal',
  'select * from milestone where edition_id = ? order by ordinal',
  'select * from finding where edition_id = ? order by ordinal',
  'select * from candidate where edition_id = ? order by ordinal',
  'select * from task_owner join owner on owner.id = task_owner.owner_id where task_owner.edition_id = ?',
];

/** Milliseconds (p50 of `times`) that prepared statements take for the rows a board is made of. */
export function rawBoard(file: string, organisationId: string, times: number): number {
  const store = new Database(file, { readonly: true });
  try {
    const newest = store
      .prepare<[string], { readonly id: string }>(
        'select id from report where organisation_id = ? order by year desc, quarter desc limit 1',
      )
      .get(organisationId);
    const ofOrganisation = OF_ORGANISATION.map((sql) => store.prepare<[string]>(sql));
    const ofEdition = OF_EDITION.map((sql) => store.prepare<[string]>(sql));
    const taken: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const started = performance.now();
      for (const statement of ofOrganisation) statement.all(organisationId);
      for (const statement of ofEdition) statement.all(newest?.id ?? '');
      taken.push(performance.now() - started);
    }
    return percentile(taken, 0.5);
  } finally {
    store.close();
  }
}
