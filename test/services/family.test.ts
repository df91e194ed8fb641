/** Four reports of one department in four formats, as the corpus holds them: one board a quarter, one indicator a row. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/lib/project-root.ts';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { importReport } from '../../server/services/import-report.ts';
import { listPeriods } from '../../server/services/list-periods.ts';
import { decideLink } from '../../server/services/links/decide-link.ts';
import { listLinks } from '../../server/services/links/list-links.ts';
import { listIndicators } from '../../server/services/list-indicators.ts';
import { reading } from '../../server/services/reading.ts';
import type { ServiceContext } from '../../server/services/context.ts';
import { fixedSources } from './support/make-context.ts';
import { openTempStore } from './support/open-temp-store.ts';

const FOLDER = join(PROJECT_ROOT, 'test', 'corpus', 'dev');
const QUARTERS = ['zj-kjt-2021q1.txt', 'zj-kjt-2021h1.html', 'zj-kjt-2021q3.docx', 'zj-kjt-2021q4.xlsx'];
const { families } = JSON.parse(readFileSync(join(FOLDER, 'families.json'), 'utf8')) as {
  families: readonly { readonly links: readonly { readonly name: string }[] }[];
};

async function importAll(files: readonly string[]): Promise<ServiceContext> {
  const context: ServiceContext = { ...fixedSources(), store: openTempStore(), reading, actor: 'local' };
  for (const fileName of files) {
    await importReport(context, { bytes: new Uint8Array(readFileSync(join(FOLDER, fileName))), fileName });
  }
  return context;
}

describe('a family of reports', { timeout: 60_000 }, () => {
  it.each([
    ['in their order', QUARTERS],
    ['the last one first', [...QUARTERS].reverse()],
  ])('lands on the indicators it has, %s', async (_words, files) => {
    const context = await importAll(files);
    // One name changed so much that a person has to say whether it is the same.
    const open = await listLinks(context, undefined);
    expect(open.map(({ candidates }) => candidates.map(({ score }) => Math.round(score * 100)))).toEqual([
      [54],
    ]);
    const [first] = open;
    await decideLink(context, first?.indicatorId ?? '', first?.candidates[0]?.indicatorId ?? null);
    const indicators = await listIndicators(context, undefined);
    expect(indicators).toHaveLength(families[0]?.links.length ?? 0);
    const quarters = indicators.map((indicator) => indicator.periods.length);
    expect(quarters.filter((count) => count === 4)).toHaveLength(23);
    const { organisation, metrics } = await getScorecard(context, {});
    expect(organisation.name).toBe('之江省科学技术厅');
    expect((await listPeriods(context, undefined)).years).toEqual([2021]);
    expect(metrics).toHaveLength(24);
  });
});
