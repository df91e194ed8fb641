import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { plainReport } from '../services/support/strange-report.ts';
import { sightFindings } from './harness/axe-findings.ts';
import { startJourney } from './harness/journey.ts';
import { importByApi, textFile, upload } from './harness/upload.ts';

const LOOKS = ['zh', 'en'].flatMap((lang) => ['light', 'dark'].map((theme) => `lang=${lang}&theme=${theme}`));
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

describe('for everybody, with something open', () => {
  const { server, open } = startJourney();

  it.each(SIZES)(
    'axe finds nothing beside an open draft row at $width',
    { timeout: 120_000 },
    async (size) => {
      await importByApi(server(), textFile('第一份.txt', plainReport()));
      const { page, goto, close } = await open(size);
      for (const look of LOOKS) {
        await goto(`/reports?${look}`);
        await upload(page, textFile('更正.txt', plainReport({ figures: [10, 6] })));
        await page.getByRole('button', { name: /^(导入|Import) 更正/ }).waitFor();
        await page.evaluate(() => {
          for (const part of document.querySelectorAll('details')) part.open = true;
        });
        expect(await sightFindings(page), look).toEqual([]);
      }
      await close();
    },
  );

  it.each(SIZES)(
    'axe finds nothing beside a sheet with problems at $width',
    { timeout: 120_000 },
    async (size) => {
      const rows = [
        ['指标', '单位', '2021年目标', '2021年四季度', '联系人'],
        ['示范果园', '个', '≥12', 7, null],
        ['示范茶园', null, null, '很多', '张某'],
      ];
      const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: '填报', rows }] }));
      const { page, goto, close } = await open(size);
      for (const look of LOOKS) {
        await goto(`/admin/sheet?year=2021&${look}`);
        await upload(page, { name: '填好的表.xlsx', mimeType: 'application/octet-stream', buffer });
        await page.getByRole('row', { name: /B3/ }).waitFor();
        expect(await sightFindings(page), look).toEqual([]);
      }
      await close();
    },
  );
});
