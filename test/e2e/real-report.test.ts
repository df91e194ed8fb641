import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startJourney } from './harness/journey.ts';
import { readScorecard } from './harness/read-api.ts';
import { upload } from './harness/upload.ts';

const REPORT = process.env['DABIAO_REAL_REPORT'] ?? '';

describe('the real report', () => {
  const { server, open } = startJourney();

  it('gives its published figures on the board of its quarter, and leaves unknown what is unknown', async (context) => {
    context.skip(REPORT === '', 'DABIAO_REAL_REPORT names no file');
    const { page, goto, close, complaints } = await open();
    await goto('/reports');
    await upload(page, { name: 'report.txt', mimeType: 'text/plain', buffer: readFileSync(REPORT) });
    await page.getByText(/读出 18 个目标/).waitFor();
    await page.getByRole('link', { name: /查看 2021年三季度/ }).click();
    const heading = page.getByRole('heading', { level: 1 });
    await heading.filter({ hasText: '全部超额完成' }).waitFor();
    expect(await heading.innerText()).toBe('4 项已核目标全部超额完成；4 项待核，10 项未报数值');
    const text = await page.getByRole('main').innerText();
    for (const percent of ['168.3%', '115.7%', '450.0%', '130.0%']) expect(text).toContain(percent);
    expect(complaints).toEqual([]);
    await close();

    const { metrics, counts } = await readScorecard(server(), '?period=2021-Q3');
    const judged = metrics.map(({ attainment, actual, bucket }) => [
      attainment === null ? null : Math.round(attainment * 10) / 10,
      actual?.value ?? null,
      bucket,
    ]);
    expect(metrics).toHaveLength(18);
    expect(judged).toContainEqual([168.3, 13462, 'exceeded']);
    expect(judged).toContainEqual([115.7, 1157, 'exceeded']);
    expect(judged).toContainEqual([450, 9, 'exceeded']);
    expect(judged.map(([percent, value]) => [percent, value])).toContainEqual([130, 26]);
    expect(judged.filter(([, value]) => value === null)).toHaveLength(10);
    expect(counts.not_reported).toBe(10);
    expect(counts.behind + counts.missed + counts.at_risk + counts.on_track).toBe(0);
  });
});
