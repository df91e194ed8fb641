import { describe, expect, it } from 'vitest';
import { startJourney } from './harness/journey.ts';
import { readScorecard } from './harness/read-api.ts';

describe('the Admin page', () => {
  const { server, open } = startJourney();

  it('takes a figure typed by hand, shows it on the board, and takes it back', async () => {
    const { page, goto, complaints, close } = await open();
    await goto('/?period=2021-Q3');
    await page.getByRole('link', { name: '管理', exact: true }).click();
    const cell = page.getByRole('textbox', { name: /技术交易总?额，三季度/ });
    await cell.fill('1200');
    await cell.press('Enter');
    const status = page.getByText(/已保存：.*三季度 1200/);
    await status.waitFor();
    const figure = async () => {
      const { metrics } = await readScorecard(server(), '?period=2021-Q3');
      return metrics.find(({ name }) => name.includes('技术交易'))?.actual;
    };
    expect(await figure()).toMatchObject({ value: 1200, how: 'manual' });
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText(/已撤销/).waitFor();
    expect(await figure()).toMatchObject({ value: 1157, how: 'stated' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('makes a metric with the keyboard, and says what cannot be read', async () => {
    const { page, goto, close } = await open({ locale: 'en-GB' });
    await goto('/admin/metrics?lang=en');
    await page.getByRole('link', { name: 'New metric' }).press('Enter');
    await page.keyboard.type('示范果园');
    await page.getByRole('textbox', { name: 'Unit', exact: true }).fill('个');
    await page.keyboard.press('Enter');
    await page.getByText(/Saved: 示范果园 made/).waitFor();
    const target = page.getByRole('textbox', { name: '示范果园, year target' });
    await target.fill('a few');
    await target.press('Tab');
    await page
      .getByRole('alert')
      .getByText(/“a few” is no target/)
      .waitFor();
    expect(await target.inputValue()).toBe('a few');
    await target.fill('≥12');
    await target.press('Enter');
    await page.getByText(/Saved: 示范果园, year target ≥12/).waitFor();
    await goto('/admin/log?lang=en');
    await page
      .getByRole('row', { name: /示范果园/ })
      .first()
      .waitFor();
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('report');
    await page
      .getByRole('row', { name: /Reports · imported/ })
      .first()
      .waitFor();
    expect(page.url()).toContain('kind=report');
    expect(await page.getByRole('row', { name: /示范果园/ }).count()).toBe(0);
    await close();
  });
});
