import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indicatorsOf, setIndicatorFace } from '../../db/repositories/indicators.ts';
import { markIllustrative, metricHistory } from '../../db/repositories/metrics.ts';
import { setOrganisationEnglish } from '../../db/repositories/organisations.ts';
import { editionById, hasReports, type EditionRow } from '../../db/repositories/reports.ts';
import { setTaskNames, tasksOf } from '../../db/repositories/tasks.ts';
import type { Session } from '../../db/store.ts';
import { parseQuarter } from '../domain/period.ts';
import type { ServiceContext } from './context.ts';
import { importReport } from './import-report.ts';
import { readSample, type Sample } from './read-sample.ts';

/**
 * Imports the bundled sample into a store that never held a report (withdrawn ones count: whoever took the
 * sample out does not want it back). Names in English, pins and short titles come from its manifest.
 * @returns how many reports were loaded
 */
export async function loadSample(context: ServiceContext, folder: string): Promise<number> {
  if (await hasReports(context.store)) return 0;
  const sample = await readSample(folder);
  const asSystem = { ...context, actor: 'system' };
  for (const { file, period, isIllustrative } of sample.reports) {
    const quarter = parseQuarter(period);
    const { report } = await importReport(asSystem, {
      bytes: new Uint8Array(await readFile(join(folder, file))),
      fileName: file,
      org: sample.organisation.name,
      ...(quarter === null ? {} : { period: quarter }),
      isSample: true,
      isIllustrative,
    });
    await context.store.tx((session) => dress(session, sample, report.id));
  }
  return sample.reports.length;
}

/** Gives one imported report of the sample what its text does not say. Runs inside a transaction. */
async function dress(session: Session, sample: Sample, editionId: string): Promise<void> {
  const edition = await editionById(session, editionId);
  if (edition === null) return;
  const { organisationId } = edition;
  await setOrganisationEnglish(session, organisationId, sample.organisation.nameEn);
  const names = await namesByIndicator(session, organisationId);
  const idsOf = (name: string) => [...names].filter(([, known]) => known.has(name)).map(([id]) => id);
  for (const { name, nameEn, pinned } of sample.indicators) {
    for (const id of idsOf(name))
      await setIndicatorFace(session, id, { nameEn, pinnedOrder: pinned ?? null });
  }
  for (const task of await tasksOf(session, editionId)) {
    const words = sample.tasks.find(({ no }) => no === task.no);
    if (words === undefined) continue;
    await setTaskNames(session, task.id, { shortTitle: words.shortTitle, titleEn: words.shortTitleEn });
  }
  await markMadeUp(session, edition, sample.published.flatMap(idsOf));
}

async function markMadeUp(
  session: Session,
  edition: EditionRow,
  published: readonly string[],
): Promise<void> {
  if (!edition.isIllustrative) await markIllustrative(session, edition.id, published);
}

/** Every name an indicator has had in any edition. */
async function namesByIndicator(
  session: Session,
  organisationId: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const names = new Map<string, Set<string>>();
  for (const { id, name } of await indicatorsOf(session, organisationId)) names.set(id, new Set([name]));
  for (const { metric } of await metricHistory(session, organisationId)) {
    names.get(metric.indicatorId)?.add(metric.name);
  }
  return names;
}
