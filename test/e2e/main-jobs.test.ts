import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ScorecardMetric } from '../../server/domain/scorecard.ts';
import { compareEn } from '../../web/lib/i18n/compare-en.ts';
import { compareZh } from '../../web/lib/i18n/compare-zh.ts';
import { exportEn } from '../../web/lib/i18n/export-en.ts';
import { exportZh } from '../../web/lib/i18n/export-zh.ts';
import { TEXTS } from '../../web/lib/i18n/texts.ts';
import { startJourney } from './harness/journey.ts';
import { readReports, readScorecard } from './harness/read-api.ts';

// Metrics, Tasks, all organisations and the rules of Admin are walked in the same four sights by their own files.
const SIGHTS = (['zh', 'en'] as const).flatMap((lang) =>
  [1440, 390].map((width) => ({ lang, width, height: width === 390 ? 844 : 900 })),
);
const PERIOD = '?period=2021-Q3';
const COMPARE = { zh: compareZh, en: compareEn } as const;
const EXPORT = { zh: exportZh, en: exportEn } as const;

type Lang = (typeof SIGHTS)[number]['lang'];

const nameIn = (lang: Lang, { name, nameEn }: Pick<ScorecardMetric, 'name' | 'nameEn'>): string =>
  (lang === 'en' ? nameEn : null) ?? name;

/** Follows a figure to the report and reads what is marked there. */
async function markedText(page: Page): Promise<string> {
  await page.waitForURL(/\/reports\/.*span=/);
  await page.locator('mark[data-hit]').first().waitFor();
  return (await page.locator('mark[data-hit]').allInnerTexts()).join('');
}

const { server, open } = startJourney();

describe.each(SIGHTS)('in $lang at $width', ({ lang, ...size }) => {
  const text = TEXTS[lang];
  const start = () => open({ ...size, locale: lang === 'zh' ? 'zh-CN' : 'en-GB' });

  it('Overview answers the leader: met, behind, not reported, in doubt, how far the year is, and why to believe it', async () => {
    const { page, goto, close, complaints } = await start();
    const board = await readScorecard(server(), PERIOD);
    await goto(`/${PERIOD}`);
    const words = board.headline[lang].map((segment) => segment.text).join('');
    await page.getByRole('heading', { level: 1, name: words }).waitFor();
    await page.getByText(`${board.elapsed}%`).first().waitFor();
    const silent = page.getByRole('region', { name: text.board.notReported });
    expect(await silent.getByRole('listitem').count()).toBe(board.counts.not_reported);
    const table = page.getByRole('table', { name: text.board.targets });
    const filter = page.getByRole('navigation', { name: text.board.filterBy });
    for (const bucket of ['behind', 'pending'] as const) {
      await filter.getByRole('link', { name: text.status[bucket] }).click();
      await page.waitForURL((url) => url.searchParams.get('status') === bucket);
      const named = board.metrics.filter((metric) => metric.bucket === bucket);
      for (const metric of named) await table.getByRole('row', { name: nameIn(lang, metric) }).waitFor();
      await expect.poll(() => table.getByRole('rowheader').count()).toBe(named.length);
    }
    const doubtful = board.metrics.find(({ bucket }) => bucket === 'pending');
    const row = table.getByRole('row', { name: nameIn(lang, doubtful ?? { name: '-', nameEn: null }) });
    await row.getByRole('link').nth(1).click();
    const quotes = doubtful?.actual?.spans.map(({ quote }) => quote.slice(0, 4)) ?? [];
    const marked = await markedText(page);
    expect(quotes.filter((quote) => marked.includes(quote))).not.toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('Compare shows what changed, cumulative and by the quarter', async () => {
    const { page, goto, close, complaints } = await start();
    const words = COMPARE[lang];
    const periods = '2021-Q1,2021-Q2,2021-Q3,2021-Q4';
    const answer = await fetch(`${server().url}/api/compare?periods=${periods}`);
    const { rows } = (await answer.json()) as {
      readonly rows: readonly {
        readonly name: string;
        readonly nameEn: string | null;
        readonly cells: readonly { readonly singleShare: number | null }[];
      }[];
    };
    const trade = rows.find(({ name }) => name === '技术交易额');
    await goto(`/compare${PERIOD}`);
    const line = page.getByRole('row', {
      name: new RegExp(nameIn(lang, trade ?? { name: '-', nameEn: null })),
    });
    await line.getByText('115.7%', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: words.single, exact: true }).click();
    const share = trade?.cells[2]?.singleShare ?? 0;
    await line
      .getByText(`${share.toFixed(1)}%`, { exact: true })
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('mode')).toBe('single');
    expect(complaints).toEqual([]);
    await close();
  });

  it('Metric says how its number came about, quarter by quarter, down to the sentence', async () => {
    const { page, goto, close, complaints } = await start();
    const { metrics } = await readScorecard(server(), PERIOD);
    const metric = metrics.find(({ name }) => name === '新增科技型中小企业');
    await goto(`/indicators/${metric?.indicatorId ?? ''}${PERIOD}`);
    await page
      .getByRole('heading', { level: 1, name: nameIn(lang, metric ?? { name: '-', nameEn: null }) })
      .waitFor();
    const table = page.getByRole('table', { name: text.indicator.table });
    const quarter = table.getByRole('row', { name: lang === 'zh' ? /三季度/ : /Q3/ });
    await quarter.waitFor();
    const cells = (await quarter.innerText()).replaceAll(/\s/g, '');
    expect(cells).toContain(lang === 'zh' ? '13462家' : '13,462');
    expect(cells).toContain('168.3%');
    await page.getByRole('button', { name: text.indicator.single, exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('mode') === 'single');
    const source = page.getByRole('region', { name: text.indicator.source });
    await source.getByRole('link').first().click();
    expect(await markedText(page)).toContain('13462');
    expect(complaints).toEqual([]);
    await close();
  });

  it('Export makes a picture, slides and a table', async () => {
    const { page, goto, close, complaints } = await start();
    const words = EXPORT[lang];
    await goto(`/export${PERIOD}`);
    await page.getByRole('figure').getByRole('status').filter({ hasText: words.preview }).waitFor();
    for (const [name, file] of [
      [words.png, /^2021Q3_.*\.png$/],
      [words.pptx, /^2021Q3_.*\.pptx$/],
      [words.csv, /^2021Q3_.*\.csv$/],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(file);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('Reports leads to what waits, one is accepted with its sentence in sight, and taken back', async () => {
    const { page, goto, close, complaints } = await start();
    const report = (await readReports(server())).find(({ period }) => period === '2021-Q3');
    const before = await readScorecard(server(), PERIOD);
    const waiting = before.metrics.find(({ bucket }) => bucket === 'pending');
    await goto(`/reports${PERIOD}`);
    await page
      .getByRole('main')
      .getByRole('link', { name: report?.title ?? '-' })
      .first()
      .click();
    await page.waitForURL((url) => url.pathname === `/reports/${report?.id ?? ''}`);
    const place = `/reports/${report?.id ?? ''}${PERIOD}&metric=${waiting?.indicatorId ?? ''}`;
    await goto(place);
    const meter = page.getByRole('meter', { name: text.report.progress });
    const done = Number(await meter.getAttribute('aria-valuenow'));
    await page.getByRole('button', { name: text.report.review.accept }).click();
    await page.locator(`[role=meter][aria-valuenow="${done + 1}"]`).waitFor();
    expect((await readScorecard(server(), PERIOD)).counts.pending).toBe(before.counts.pending - 1);
    // The next one that waits is open by now.
    await goto(place);
    await page.getByRole('button', { name: text.report.review.undo }).click();
    await page.locator(`[role=meter][aria-valuenow="${done}"]`).waitFor();
    expect((await readScorecard(server(), PERIOD)).counts.pending).toBe(before.counts.pending);
    expect(complaints).toEqual([]);
    await close();
  });
});
