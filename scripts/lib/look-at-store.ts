import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { findStoreFault } from '../../db/sqlite/check-store-file.ts';
import { METRICS_EACH } from './kill-client.ts';

export interface StoreFile {
  readonly faults: readonly string[];
  /** Ids of waiting drafts. */
  readonly drafts: ReadonlySet<string>;
}

interface StoredReport {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly hash: string;
  readonly text: string;
  readonly textHash: string;
  readonly metrics: number;
  readonly tasks: number;
  readonly imports: number;
}

const REPORTS = `
  select id, file_name as fileName, bytes, hash, text, text_hash as textHash,
    (select count(*) from metric m join target t on t.metric_id = m.id where m.edition_id = report.id) as metrics,
    (select count(*) from task where edition_id = report.id) as tasks,
    (select count(*) from audit_event where edition_id = report.id and action = 'report.imported') as imports
  from report order by sequence`;

/**
 * The file itself beside its running server; faults of its pages, references, the log without gaps, and each report whole
 * (bytes, text, tasks, metrics with their targets, its line of the log) with the bytes that were sent.
 *
 * @param sent SHA-256 of what was sent, by file name
 */
export function lookAtStore(data: string, sent: ReadonlyMap<string, string>): StoreFile {
  const store = new Database(join(data, 'dabiao.db'), { readonly: true, fileMustExist: true });
  try {
    const fault = findStoreFault(store);
    const faults = fault === null ? [] : [`the store is ${fault}`];
    const log = store
      .prepare<[], { n: number; last: number | null }>(
        'select count(*) as n, max(sequence) as last from audit_event',
      )
      .get();
    if (log !== undefined && log.n !== (log.last ?? 0))
      faults.push(`the log has ${log.n} of ${log.last} lines`);
    const reports = store.prepare<[], StoredReport>(REPORTS).all();
    const drafts = store.prepare<[], { id: string }>('select id from import_draft').all();
    return {
      faults: [...faults, ...reports.flatMap((report) => reportFaults(report, sent.get(report.fileName)))],
      drafts: new Set(drafts.map(({ id }) => id)),
    };
  } finally {
    store.close();
  }
}

function reportFaults(report: StoredReport, sent: string | undefined): readonly string[] {
  const { fileName, bytes, hash, text, textHash, metrics, tasks, imports } = report;
  const faults = [
    [sent === hash && sha256(bytes) === hash, 'its bytes are not those that were sent'],
    [sha256(text) === textHash, 'its text has another hash'],
    [metrics === METRICS_EACH, `${metrics} of ${METRICS_EACH} metrics`],
    [tasks === 1, `${tasks} tasks in place of one`],
    [imports === 1, `${imports} lines of the log say that it came`],
  ] as const;
  return faults.flatMap(([isRight, words]) => (isRight ? [] : [`report ${fileName}: ${words}`]));
}

function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}
