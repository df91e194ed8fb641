import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe-findings.ts';
import { startJourney } from './harness/journey.ts';
import { readReport, readReports, readScorecard } from './harness/read-api.ts';

const { server, open } = startJourney();
const WORDS = {
  zh: { locale: 'zh-CN', dialog: '搜索与操作', keys: '快捷键', field: '搜索', other: 'Switch to English' },
  en: { locale: 'en-GB', dialog: 'Search and actions', keys: 'Keys', field: 'Search', other: '切换到中文' },
} as const;
const SIGHTS = (['zh', 'en'] as const).flatMap((lang) => [1440, 390].map((width) => ({ lang, width })));

/** Opens the palette by the button of the masthead and types. */
async function look(page: Page, lang: 'zh' | 'en', words: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: WORDS[lang].field, exact: true }).click();
  await page.getByRole('dialog', { name: WORDS[lang].dialog }).waitFor();
  await page.getByRole('combobox', { name: WORDS[lang].field }).fill(words);
}

describe('the palette', () => {
  it.each(SIGHTS)('leads from a word to its metric, in $lang at $width', async ({ lang, width }) => {
    const { page, goto, close, complaints } = await open({ locale: WORDS[lang].locale, width });
    await goto('/?period=2021-Q3');
    const { metrics } = await readScorecard(server(), '?period=2021-Q3');
    const wanted = metrics.find(({ name }) => name.includes('科技型中小企业'));
    await look(page, lang, '型中小');
    const name = (lang === 'en' ? wanted?.nameEn : null) ?? wanted?.name ?? '';
    const option = page.getByRole('option').filter({ hasText: name }).first();
    await option.waitFor();
    await page.getByRole('status').filter({ hasText: /\d/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await option.click();
    await page.waitForURL(`**/indicators/${wanted?.indicatorId ?? ''}?**`);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens with Ctrl K from anywhere, moves by arrows, and gives the focus back', async () => {
    const { page, goto, close } = await open({ locale: 'en-GB' });
    await goto('/?period=2021-Q3');
    const reports = page.getByRole('link', { name: /^Reports/ }).first();
    await reports.focus();
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.waitFor();
    const chosen = page.getByRole('dialog').getByRole('option', { selected: true });
    expect(await chosen.innerText()).toContain('Overview');
    await page.keyboard.press('ArrowDown');
    expect(await chosen.innerText()).toContain('Metrics');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await chosen.innerText()).toContain('single keys');
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    expect(await reports.evaluate((link) => link === document.activeElement)).toBe(true);
    await close();
  });

  it.each(SIGHTS)('leads to a task, open and in sight, in $lang at $width', async ({ lang, width }) => {
    const { page, goto, close } = await open({ locale: WORDS[lang].locale, width });
    await goto('/?period=2021-Q2');
    const { tasks } = await readScorecard(server(), '?period=2021-Q3');
    const task = tasks.find(({ no }) => no === '9');
    await look(page, lang, task?.shortTitle ?? '');
    await page
      .getByRole('dialog')
      .getByRole('group', { name: lang === 'zh' ? '任务' : 'Tasks' })
      .getByRole('option')
      .first()
      .click();
    await page.waitForURL(/\/tasks\?.*task=9/);
    const open9 = page.getByRole('main').locator(':focus');
    await expect
      .poll(() => open9.innerText())
      .toContain((lang === 'en' ? task?.titleEn : task?.shortTitle) ?? '-');
    await page
      .getByRole('heading', { level: 2, name: lang === 'zh' ? '下一步打算' : 'Next steps' })
      .first()
      .waitFor();
    await close();
  });

  it('leads to the very place in a report', async () => {
    const { page, goto, close } = await open({ locale: 'zh-CN' });
    await goto('/?period=2021-Q3');
    const summaries = await readReports(server());
    const third = summaries.find(({ period }) => period === '2021-Q3');
    const { text } = await readReport(server(), third?.id ?? '');
    const start = text.indexOf('13462');
    await look(page, 'zh', '１３４６２');
    await page.getByRole('option').filter({ hasText: '13462' }).first().click();
    await page.waitForURL(`**/reports/${third?.id ?? ''}?**`);
    expect(new URL(page.url()).searchParams.get('span')).toBe(`${start}-${start + 5}`);
    await close();
  });

  it('runs actions by their words, and says when nothing is found', async () => {
    const { page, goto, close } = await open({ locale: 'en-GB' });
    await goto('/?period=2021-Q3');
    await look(page, 'en', 'switch to dark');
    await page.keyboard.press('Enter');
    await page.locator('html[data-theme=dark]').waitFor();
    await look(page, 'en', '2021 q2');
    await page.keyboard.press('Enter');
    await page.waitForURL('**period=2021-Q2**');
    await look(page, 'en', '没有这样的词');
    await page.getByText('Nothing found for “没有这样的词”').waitFor();
    expect(await page.getByRole('dialog').getByRole('option').count()).toBe(0);
    await close();
  });
});

describe('keys', () => {
  it.each(SIGHTS)('are listed, in $lang at $width, and axe finds nothing', async ({ lang, width }) => {
    const { page, goto, close } = await open({ locale: WORDS[lang].locale, width });
    await goto('/?period=2021-Q3');
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: WORDS[lang].keys });
    await list.waitFor();
    for (const theme of ['dark', 'light']) {
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      expect(await axeFindings(page), theme).toEqual([]);
    }
    expect(await list.getByRole('term').count()).toBeGreaterThan(12);
    await close();
  });

  it('lead to pages in pairs, and to nothing while somebody types', async () => {
    const { page, goto, close } = await open({ locale: 'en-GB' });
    await goto('/?period=2021-Q3');
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await page.waitForURL('**/reports?**');
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await page.waitForURL((url) => url.pathname === '/');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search' }).waitFor();
    await page.keyboard.type('gr2?');
    expect(await page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('gr2?');
    expect(new URL(page.url()).pathname).toBe('/');
    expect(new URL(page.url()).searchParams.get('period')).toBe('2021-Q3');
    await close();
  });

  it('are turned off in the list and stay off over a visit; Ctrl K still works', async () => {
    const { page, goto, close } = await open({ locale: 'en-GB' });
    await goto('/?period=2021-Q3');
    await page.keyboard.press('?');
    await page.getByRole('switch', { name: 'Single keys' }).uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    await goto('/?period=2021-Q3');
    for (const key of ['?', '2', 'g', 'r']) await page.keyboard.press(key);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Turn single keys on' }).click();
    expect(new URL(page.url()).search).toBe('?period=2021-Q3');
    await page.keyboard.press('2');
    await page.waitForURL('**period=2021-Q2**');
    await close();
  });
});
