import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../db/sqlite/open-sqlite-store.ts';
import type { Store } from '../../db/store.ts';
import { search } from '../../server/services/search.ts';
import type { BenchRow } from './bench-row.ts';
import { PROJECT_ROOT } from './project-root.ts';

const REPORTS = 400;
const ROUNDS = 7;
const AUTHOR = { actor: 'bench', createdAt: new Date(0) };

/** Words of three characters and more go by the index, shorter ones are looked for in every text; milliseconds. */
export async function benchSearch(text: string): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-bench-'));
  const store = openSqliteStore({
    file: join(folder, 'dabiao.db'),
    migrations: join(PROJECT_ROOT, 'db', 'sqlite', 'migrations'),
  });
  try {
    await fill(store, text);
    const rows: BenchRow[] = [];
    for (const q of ['高新技术企业', '没有这样的词语', '专利', '龘龘', '龘']) {
      const name = `search: ${q} in ${REPORTS} reports of ${text.length} characters`;
      rows.push({ name, value: await fastest(store, q), unit: 'ms', ratio: null });
    }
    return rows;
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fastest(store: Store, q: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.hrtime.bigint();
    await search({ store }, { q });
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return best;
}

/** The same text many times over, each with a number of its own, cut into blocks of a line. */
async function fill(store: Store, text: string): Promise<void> {
  const { organisation, report } = store.tables;
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
    row: null,
    role: null,
    taskNo: null,
  }));
  for (let sequence = 1; sequence <= REPORTS; sequence += 1) {
    const id = `r${sequence}`;
    const organisationId = `o${sequence % 50}`;
    const facts = {
      title: id,
      issuedOn: null,
      indexNo: null,
      lang: 'zh',
      fileName: `${id}.txt`,
      format: 'txt',
    };
    await store.tx(async ({ db }) => {
      await db
        .insert(organisation)
        .values({ id: organisationId, name: organisationId, isSample: false, ...AUTHOR })
        .onConflictDoNothing();
      await db.insert(report).values({
        ...{ id, organisationId, sequence, year: 2000 + (sequence % 8), quarter: 3, ...facts, ...AUTHOR },
        ...{ byteSize: 0, bytes: Buffer.alloc(0), hash: id, textHash: id, diagnostics: [] },
        ...{ text, blocks, isSample: false, isIllustrative: false },
      });
    });
  }
}
