import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { startJourney } from './harness/journey.ts';
import { readReports, readScorecard } from './harness/read-api.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SCREENS = [
  'overview',
  'organisations',
  'metrics',
  'metric',
  'compare',
  'two reports',
  'export',
  'reports',
  'report text',
  'admin',
  'thresholds',
  'definitions',
  'definition',
  'sheet',
  'log',
  'api',
  'schedule',
  'departments',
  'import settings',
  'units',
  'about',
  'sample',
] as const;
/** Admin sections that are shown as they stand. */
const ADMIN: Readonly<Partial<Record<(typeof SCREENS)[number], string>>> = {
  departments: 'organisations',
  'import settings': 'imports',
  units: 'units',
  about: 'about',
  sample: 'sample',
};
const LANGS = ['zh', 'en'] as const;
/** Ways to look at a screen, as the address writes them. */
const LOOKS = LANGS.flatMap((lang) => ['light', 'dark'].map((theme) => `&lang=${lang}&theme=${theme}`));
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
/** Screens × sizes, a row each for `it.each`. */
const SIGHTS = SCREENS.flatMap((screen) => SIZES.map((size) => ({ screen, size, width: size.width })));

describe('for everybody', () => {
  const { server, open } = startJourney();

  async function pathOf(screen: (typeof SCREENS)[number]): Promise<string> {
    if (screen === 'overview') return '/?period=2021-Q3';
    if (screen === 'organisations') return '/organisations?period=2021-Q3';
    if (screen === 'metrics') return '/indicators?period=2021-Q3';
    if (screen === 'compare') return '/compare?period=2021-Q3';
    if (screen === 'two reports') return '/compare?period=2021-Q3&tab=editions';
    if (screen === 'admin') return '/admin/metrics?period=2021-Q3&metric=new';
    if (screen === 'thresholds') return '/admin/thresholds?period=2021-Q3';
    if (screen === 'definitions') return '/admin/indicators?period=2021-Q3';
    if (screen === 'sheet') return '/admin/sheet?period=2021-Q3&year=2021';
    if (screen === 'api') return '/api-docs?q=embed';
    if (screen === 'schedule') return '/admin/schedule?period=2021-Q3&item=new';
    const admin = ADMIN[screen];
    if (admin !== undefined) return `/admin/${admin}?period=2021-Q3`;
    if (screen === 'log') return '/admin/log?period=2021-Q3';
    if (screen === 'export') return '/export?period=2021-Q3&chart=trend';
    if (screen === 'reports') return '/reports?period=2021-Q3';
    if (screen === 'report text') {
      const [report] = await readReports(server());
      return `/reports/${report?.id ?? ''}?period=2021-Q3`;
    }
    const { metrics } = await readScorecard(server(), '?period=2021-Q3');
    const pinned = metrics.find(({ isPinned }) => isPinned);
    const id = pinned?.indicatorId ?? '';
    if (screen === 'definition') return `/admin/indicators?period=2021-Q3&metric=${id}`;
    return `/indicators/${id}?period=2021-Q3`;
  }

  it.each(SIGHTS)(
    'axe finds nothing on $screen at $width, in both languages and themes',
    async ({ screen, size }) => {
      const { page, goto, close } = await open(size);
      const path = await pathOf(screen);
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

  it.each(SCREENS)('%s needs no sideways scrolling on a phone', async (screen) => {
    const { page, goto, close } = await open({ width: 390, height: 844 });
    for (const lang of LANGS) {
      await goto(`${await pathOf(screen)}&lang=${lang}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const { content, view } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        view: document.documentElement.clientWidth,
      }));
      expect(content).toBeLessThanOrEqual(view);
    }
    await close();
  });

  it.each(SCREENS)('%s asks nobody else for anything and complains about nothing', async (screen) => {
    const { page, goto, close, complaints } = await open();
    await goto(await pathOf(screen));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    await close();
  });
});
