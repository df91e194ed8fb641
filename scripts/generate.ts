/**
 * `npm run generate -- --store DIR [--provinces 31 --departments 30 --years 10 --metrics 50 --templates 6 --seed 1]`:
 * writes a store of national size with report texts, made up from beginning to end. Exit 2 for a folder that has a store.
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { MOST_DEPARTMENTS, MOST_PROVINCES } from './lib/department-names.ts';
import { generateStore } from './lib/generate-store.ts';

const NUMBERS = {
  provinces: MOST_PROVINCES,
  departments: MOST_DEPARTMENTS,
  years: 30,
  metrics: 200,
  templates: 930,
};
const { values } = parseArgs({
  options: {
    store: { type: 'string' },
    provinces: { type: 'string', default: '31' },
    departments: { type: 'string', default: '30' },
    years: { type: 'string', default: '10' },
    metrics: { type: 'string', default: '50' },
    templates: { type: 'string', default: '6' },
    seed: { type: 'string', default: '1' },
  },
});
process.exitCode = await main(values.store);

async function main(data: string | undefined): Promise<number> {
  if (data === undefined) return refuse('usage: generate --store DIR [--provinces N --departments N …]');
  if (existsSync(join(data, 'dabiao.db'))) return refuse(`there is a store in ${data} already`);
  const { provinces, departments, years, metrics, templates } = values;
  const asked = { provinces, departments, years, metrics, templates };
  for (const [name, most] of Object.entries(NUMBERS)) {
    const value = Number(asked[name as keyof typeof asked]);
    if (!Number.isInteger(value) || value < 1 || value > most)
      return refuse(`--${name} goes from 1 to ${most}`);
  }
  const started = performance.now();
  await generateStore(
    {
      data,
      provinces: Number(provinces),
      departments: Number(departments),
      years: Number(years),
      metrics: Number(metrics),
      templates: Number(templates),
      seed: Number(values.seed),
    },
    (line) => process.stdout.write(`${line}\n`),
  );
  process.stdout.write(
    `${summary(join(data, 'dabiao.db'))} in ${Math.round((performance.now() - started) / 1000)} s\n`,
  );
  return 0;
}

function summary(file: string): string {
  const store = new Database(file, { readonly: true });
  const count = (table: string) =>
    store.prepare<[], { readonly n: number }>(`select count(*) as n from ${table}`).get()?.n ?? 0;
  const line = `${count('organisation')} organisations, ${count('report')} reports, ${count('metric')} targets, ${count('observation')} figures, ${Math.round(statSync(file).size / 2 ** 20)} MB`;
  store.close();
  return line;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
