import { describe, expect, it } from 'vitest';
import { startJourney } from './harness/journey.ts';
import { readScorecard } from './harness/read-api.ts';

const SIGHTS = (['zh', 'en'] as const).flatMap((lang) => [1440, 390].map((width) => ({ lang, width })));
const WORDS = {
  zh: { title: /个单位、12 项已核目标中 6 项达标/, present: '量化目标' },
  en: { title: /6 of 12/, present: 'Quantified targets' },
} as const;

describe('all organisations', () => {
  const { server, open } = startJourney();

  it.each(SIGHTS)(
    'says how many targets each meets, and leads to its board, in $lang at $width',
    async ({ lang, width }) => {
      const { page, goto, close, complaints } = await open({ width, height: 844 });
      const { organisation, counts } = await readScorecard(server(), '?period=2021-Q3');
      const name = (lang === 'en' ? organisation.nameEn : null) ?? organisation.name;
      await goto(`/organisations?period=2021-Q3&lang=${lang}`);
      await page.getByRole('heading', { level: 1, name: WORDS[lang].title }).waitFor();
      const row = page.getByRole('row').filter({ hasText: name });
      expect(await row.innerText()).toContain(`${counts.met + counts.exceeded}`);
      await row.getByRole('link', { name, exact: false }).first().click();
      await page.waitForURL((url) => url.pathname === '/' && url.searchParams.get('org') === organisation.id);
      await page.getByRole('table', { name: WORDS[lang].present }).waitFor();
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
