import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openServices } from '../../server/services/open-services.ts';
import { importReport } from '../../server/services/import-report.ts';
import { reading } from '../../server/services/reading.ts';
import { copyOrganisations } from './copy-organisations.ts';
import { departmentNames } from './department-names.ts';
import { makeReports } from './make-reports.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { seededRandom } from './seeded-random.ts';

interface StoreToGenerate {
  /** Folder of the store, empty before. */
  readonly data: string;
  readonly provinces: number;
  readonly departments: number;
  /** Years that end with 2025. */
  readonly years: number;
  readonly metrics: number;
  /** How many departments are read from reports; the others are copies of them under their own names. */
  readonly templates: number;
  readonly seed: number;
}

const LAST_YEAR = 2025;
/** One figure in so many waits for a check. */
const ONE_PENDING_IN = 25;

/**
 * A store of made-up departments: reports with gaps in them are imported as people would import them, then copied in
 * the store. Equal input gives equal figures; ids and times are those of the import. `told` hears what is going on.
 */
export async function generateStore(options: StoreToGenerate, told: (line: string) => void): Promise<void> {
  const { data, years, metrics, seed } = options;
  const names = departmentNames(options.provinces, options.departments);
  const templates = names.slice(0, options.templates);
  const context = await openServices({
    dataDir: data,
    root: PROJECT_ROOT,
    hasSample: false,
    timeZone: 'Asia/Shanghai',
    reading,
  });
  try {
    for (const [index, org] of templates.entries()) {
      const span = Array.from({ length: years }, (_, year) => LAST_YEAR - years + 1 + year);
      const reports = makeReports({ org, years: span, metrics, seed: seed + index, oneGapIn: 30 });
      for (const { fileName, text } of reports) {
        await importReport(context, { fileName, bytes: new TextEncoder().encode(text) });
      }
      told(`${org}: ${reports.length} reports read`);
    }
  } finally {
    await context.store.close();
  }
  const file = join(data, 'dabiao.db');
  const sources = markPending(file, templates, seed);
  const copies = names.slice(templates.length).map((to, index) => {
    const at = index % templates.length;
    return { sourceId: sources[at] ?? '', from: templates[at] ?? '', to };
  });
  copyOrganisations(file, copies, (done) => {
    if (done % 30 === 0) told(`${done} of ${copies.length} departments copied`);
  });
}

/** Lets some figures wait, as rules of the extractor would; answers the ids of the organisations in the order of their names. */
function markPending(file: string, names: readonly string[], seed: number): readonly string[] {
  const store = new Database(file);
  const random = seededRandom(seed);
  const wait = store.prepare<[string]>(`update observation set review = 'pending' where id = ?`);
  const all = store.prepare<[], { readonly id: string }>('select id from observation order by rowid');
  store.transaction(() => {
    for (const { id } of all.all()) if (random(ONE_PENDING_IN) === 0) wait.run(id);
  })();
  const idOf = store.prepare<[string], { readonly id: string }>('select id from organisation where name = ?');
  const ids = names.map((name) => idOf.get(name)?.id ?? '');
  store.close();
  return ids;
}
