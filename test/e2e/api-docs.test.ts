import { describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe-findings.ts';
import { startJourney } from './harness/journey.ts';

const WORDS = {
  zh: {
    title: '接口说明',
    search: '搜索接口',
    found: /个接口中 3 个符合/,
    required: '必填',
    none: '没有符合的接口。',
  },
  en: {
    title: 'API',
    search: 'Find a route',
    found: /^3 of \d+ routes$/,
    required: 'required',
    none: 'No route matches.',
  },
} as const;

describe('API page', () => {
  const { server, open } = startJourney();

  it.each([
    ['zh', 1440],
    ['en', 390],
  ] as const)('finds a route and shows what it takes and answers, in %s at %i', async (lang, width) => {
    const { page, goto, close, complaints } = await open({ width, height: 844 });
    const words = WORDS[lang];
    await goto(`/api-docs?lang=${lang}`);
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    const { paths } = (await (await fetch(`${server().url}/api/openapi.json`)).json()) as {
      paths: Record<string, object>;
    };
    for (const path of Object.keys(paths)) await page.getByText(path, { exact: true }).first().waitFor();
    await page.getByRole('searchbox', { name: words.search }).fill('api/embeds');
    await page.getByRole('status').filter({ hasText: words.found }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('api/embeds');
    await page.getByText('Make a signed link').click();
    const route = page.getByRole('listitem').filter({ hasText: 'Make a signed link' });
    await route.getByText('curl -X POST').waitFor();
    expect(await route.getByText(words.required).count()).toBe(1);
    await route.getByText('embed_not_found').waitFor({ state: 'detached' });
    await route.getByText(/indicator_not_found/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('searchbox', { name: words.search }).fill('nothing like this');
    await page.getByText(words.none).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
