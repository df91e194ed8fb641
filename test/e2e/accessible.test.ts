import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sightFindings } from './harness/axe-findings.ts';
import { startJourney } from './harness/journey.ts';
import type { OpenPage } from './harness/open-page.ts';
import { PAGES, pathOf } from './harness/page-paths.ts';

/** Ways to look at a screen, as the address writes them. */
const LOOKS = ['zh', 'en'].flatMap((lang) =>
  ['light', 'dark'].map((theme) => `&lang=${lang}&theme=${theme}`),
);

describe.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])('for everybody at $width', (size) => {
  const { server, open } = startJourney();
  const held: { sight?: OpenPage } = {};
  beforeAll(async () => {
    held.sight = await open(size);
  });
  afterAll(() => held.sight?.close());

  it.each(PAGES)(
    '%s: axe finds nothing in both languages and themes, nothing sticks out, goes elsewhere or complains',
    async (screen) => {
      const { sight } = held;
      if (sight === undefined) throw new Error('no page is open');
      const { page, goto, complaints } = sight;
      const path = await pathOf(screen, server());
      const before = complaints.length;
      for (const look of LOOKS) {
        await goto(path + look);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await sightFindings(page), look).toEqual([]);
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      }
      await sight.settle();
      expect(complaints.slice(before)).toEqual([]);
    },
  );
});
