import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { slidReport } from '../services/support/slid-report.ts';
import { sightFindings } from './harness/axe-findings.ts';
import { startJourney } from './harness/journey.ts';
import { readReport } from './harness/read-api.ts';
import { importByApi, textFile } from './harness/upload.ts';

const REPORT = `云岭市林业局2021年度重点工作三季度完成情况
序号 | 重点工作任务 | 目标任务 | 工作举措 | 完成情况 | 责任单位 | 存在问题 | 下一步打算 |
1 | 营造林地。 | 1.营造林地60公顷。 | 1.编制造林方案。 | 1.1-9月,营造林地48公顷。2.造林方案已印发。 | 造林处 | 苗木紧张。 | 完成补植任务。 |
2 | 管护林道。 | 1.新建林道5条。 | 1.组织林道踏勘。 | 1.东山林道、西山林道、北坡林道建成。 | 管护处 | 人手不足。 | 开展冬季巡护。 |
`;
const LOOKS = ['zh', 'en'].flatMap((lang) => ['light', 'dark'].map((theme) => `lang=${lang}&theme=${theme}`));
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
/** What is open, by the task and the key that opens it, and what must have the focus or stand there then. */
const STATES = [
  { name: 'a figure', task: '1', key: 'j', role: 'form' },
  { name: 'the fields of a figure', task: '2', key: 'je', role: 'form' },
  { name: 'a milestone', task: '1', key: 'm', role: 'form' },
  { name: 'the fields of a milestone', task: '1', key: 'me', role: 'form' },
  { name: 'a next step', task: '1', key: 'n', role: 'form' },
  { name: 'a missed figure', task: '1', key: 's', role: 'form' },
] as const;

async function findings(page: Page): Promise<readonly string[]> {
  // Histories and reasons that are folded away belong to the state too.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  return sightFindings(page);
}

describe('checking a report, for everybody', () => {
  const { server, open } = startJourney({ DABIAO_SAMPLE: '0' });

  async function importText(name: string, text: string): Promise<string> {
    const answer = await importByApi(server(), textFile(name, text));
    const { report } = (await answer.json()) as { readonly report: { readonly id: string } };
    return report.id;
  }

  it.each(SIZES.flatMap((size) => STATES.map((state) => ({ ...size, ...state }))))(
    'axe finds nothing beside $name at $width',
    { timeout: 120_000 },
    async ({ width, height, task, key, role }) => {
      const id = await importText('forest.txt', REPORT);
      const { page, goto, close } = await open({ width, height });
      for (const look of LOOKS) {
        await goto(`/reports/${id}?task=${task}&${look}`);
        await page.locator('main h1').first().waitFor();
        for (const each of key) await page.keyboard.press(each);
        await page.locator('main').getByRole(role).first().waitFor();
        expect(await findings(page), look).toEqual([]);
      }
      await close();
    },
  );

  it.each(SIZES)(
    'axe finds nothing in the columns of a table at $width',
    { timeout: 120_000 },
    async (size) => {
      const id = await importText('slid.txt', slidReport());
      expect((await readReport(server(), id)).metrics.length).toBeGreaterThan(0);
      const { page, goto, close } = await open(size);
      for (const look of LOOKS) {
        await goto(`/reports/${id}?${look}`);
        await page.locator('main h1').first().waitFor();
        await page.keyboard.press('c');
        await page.getByRole('dialog').waitFor();
        expect(await findings(page), look).toEqual([]);
      }
      await close();
    },
  );
});
