/**
 * `npm run -s cases -- --data DIR --out DIR`: writes what people decided in a store as cases for `npm run score -- --cases`:
 * each report as it came, its gold beside it, its stored text in `extracted/`. Exit 0, or 2 when there is no store.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSqliteStore } from '../db/sqlite/open-sqlite-store.ts';
import { decidedCases } from '../server/services/review/decided-cases.ts';
import { nameCase } from './lib/name-case.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
process.exitCode = await main(values.data, values.out);

async function main(data: string | undefined, out: string | undefined): Promise<number> {
  if (data === undefined || out === undefined) return refuse('usage: cases --data DIR --out DIR');
  const file = join(data, 'dabiao.db');
  if (!existsSync(file)) return refuse(`no store in ${data}`);
  const store = openSqliteStore({ file, migrations: join(PROJECT_ROOT, 'db', 'sqlite', 'migrations') });
  try {
    const taken = new Set<string>();
    mkdirSync(join(out, 'extracted'), { recursive: true });
    for await (const { bytes, text, gold } of decidedCases({ store })) {
      const { stem, extension } = nameCase(gold.file, taken);
      writeFileSync(join(out, `${stem}${extension}`), bytes);
      writeFileSync(join(out, `${stem}.gold.json`), `${JSON.stringify(gold, null, 1)}\n`);
      writeFileSync(join(out, 'extracted', `${stem}.txt`), text);
      process.stdout.write(
        `${stem}: ${gold.metrics.length} metrics, ${gold.notMetrics.length} refused numbers\n`,
      );
    }
  } finally {
    await store.close();
  }
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
