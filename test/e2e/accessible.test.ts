import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { startJourney } from './harness/journey.ts';
import { PAGES, pathOf } from './harness/page-paths.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LANGS = ['zh', 'en'] as const;
/** Ways to look at a screen, as the address writes them. */
const LOOKS = LANGS.flatMap((lang) => ['light', 'dark'].map((theme) => `&lang=${lang}&theme=${theme}`));
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
/** Pages × sizes, a row each for `it.each`. */
const SIGHTS = PAGES.flatMap((screen) => SIZES.map((size) => ({ screen, size, width: size.width })));

describe('for everybody', () => {
  const { server, open } = startJourney();

  it.each(SIGHTS)(
    'axe finds nothing on $screen at $width, in both languages and themes',
    async ({ screen, size }) => {
      const { page, goto, close } = await open(size);
      const path = await pathOf(screen, server());
      for (const look of LOOKS) {
        await goto(path + look);
        await page.getByRole('heading', { level: 1 }).waitFor();
        const axe = new AxeBuilder({ page }).withTags(TAGS).options({ resultTypes: ['violations'] });
        const { violations, passes } = await axe.analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        expect(found, look).toEqual([]);
        expect(passes.length, look).toBeGreaterThan(15);
      }
      await close();
    },
  );

  it.each(PAGES)('%s needs no sideways scrolling on a phone', async (screen) => {
    const { page, goto, close } = await open({ width: 390, height: 844 });
    for (const lang of LANGS) {
      await goto(`${await pathOf(screen, server())}&lang=${lang}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const { content, view } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        view: document.documentElement.clientWidth,
      }));
      expect(content).toBeLessThanOrEqual(view);
    }
    await close();
  });

  it.each(PAGES)('%s asks nobody else for anything and complains about nothing', async (screen) => {
    const { page, goto, close, complaints } = await open();
    await goto(await pathOf(screen, server()));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    await close();
  });
});
