import { describe, expect, it } from 'vitest';
import { startJourney } from './harness/journey.ts';
import { readScorecard } from './harness/read-api.ts';

const { server, open } = startJourney();
const WORDS = {
  zh: { nav: '指标', find: '查找指标', review: '审核', pending: '待核', rate: '完成率', clear: '清除筛选' },
  en: {
    nav: 'Metrics',
    find: 'Find a metric',
    review: 'Review',
    pending: 'To check',
    rate: 'Attained',
    clear: 'Clear filter',
  },
} as const;

describe('list of indicators', () => {
  it.each([
    { lang: 'zh', width: 1440, height: 900 },
    { lang: 'en', width: 1440, height: 900 },
    { lang: 'zh', width: 390, height: 844 },
    { lang: 'en', width: 390, height: 844 },
  ] as const)('narrows, orders and leads to a metric, in $lang at $width', async ({ lang, ...size }) => {
    const words = WORDS[lang];
    const { page, goto, close, complaints } = await open({
      ...size,
      locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
    });
    await goto('/?period=2021-Q3');
    const { metrics, counts } = await readScorecard(server(), '?period=2021-Q3');
    await page.getByRole('link', { name: words.nav, exact: true }).click();
    const rows = page.getByRole('table').getByRole('row');
    const listed = async (): Promise<number> => (await rows.count()) - (size.width < 760 ? 0 : 1);
    await page.getByRole('heading', { level: 1, name: words.nav }).waitFor();
    await expect.poll(listed).toBe(metrics.length);
    await page.getByRole('combobox', { name: words.review }).selectOption({ label: words.pending });
    await page.waitForURL(/review=pending/);
    await expect.poll(listed).toBe(counts.pending);
    await page.getByRole('link', { name: words.clear }).click();
    const [first] = metrics;
    const name = (lang === 'en' ? first?.nameEn : null) ?? first?.name ?? '';
    await page.getByRole('searchbox', { name: words.find }).fill(name);
    await page.waitForURL((url) => url.searchParams.get('q') === name);
    await expect.poll(listed).toBe(1);
    await page.getByRole('table').getByRole('link', { name, exact: true }).click();
    await page.waitForURL((url) => url.pathname === `/indicators/${first?.indicatorId ?? ''}`);
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('q')).toBe(name);
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe(name);
    expect(complaints).toEqual([]);
    await close();
  });

  it('orders by attainment at a click, both ways, and a link shows what its sender saw', async () => {
    const { page, goto, settle, close } = await open({ locale: 'en-GB' });
    await goto('/indicators?period=2021-Q3&review=accepted');
    const { metrics } = await readScorecard(server(), '?period=2021-Q3');
    const rates = metrics
      .filter(({ review }) => review === 'accepted')
      .map(({ attainment, used }) => attainment ?? used)
      .filter((rate) => rate !== null);
    const head = page.getByRole('columnheader', { name: 'Attained' });
    const first = page.getByRole('table').getByRole('row').nth(1);
    await head.getByRole('link').click();
    await page.waitForURL(/sort=-attainment/);
    await expect.poll(() => first.innerText()).toContain(Math.max(...rates).toFixed(1));
    await head.getByRole('link').click();
    await page.waitForURL(/sort=attainment/);
    await expect.poll(() => first.innerText()).toContain(Math.min(...rates).toFixed(1));
    await page.reload();
    await settle();
    await expect.poll(() => first.innerText()).toContain(Math.min(...rates).toFixed(1));
    await close();
  });
});
