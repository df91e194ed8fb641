import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunningServer } from '../../scripts/lib/start-built-server.ts';
import { axeFindings } from './harness/axe-findings.ts';
import { startJourney } from './harness/journey.ts';
import { readScorecard } from './harness/read-api.ts';

/** Publishes the third quarter of the sample; a target that is late wants a remark first. */
async function publish(server: RunningServer): Promise<string> {
  const send = (method: string, path: string, body: unknown): Promise<Response> =>
    fetch(server.url + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const { metrics, organisation, period } = await readScorecard(server, '?period=2021-Q3');
  for (const { bucket, indicatorId } of metrics) {
    if (bucket === 'behind' || bucket === 'missed')
      await send('POST', `/api/indicators/${indicatorId}/remarks`, { period, text: '四季度补上' });
  }
  const state = `/api/organisations/${organisation.id}/periods/${period}/state`;
  expect((await send('PUT', state, { state: 'published', reason: null })).status).toBe(200);
  return organisation.name;
}

describe('schedule and alerts', () => {
  const { server, open } = startJourney();

  it('sets up a book, refuses a time that is none, sends it, lists its files, and takes it away and back', async () => {
    const organisation = await publish(server());
    const { page, goto, complaints, close } = await open();
    await goto('/admin/schedule?lang=zh');
    await page.getByRole('heading', { name: '还没有设置' }).waitFor();
    await page.getByRole('button', { name: '新建' }).press('Enter');
    const form = page.getByRole('form', { name: '新建发送项' });
    await form.getByLabel('名称').fill('领导小组季报');
    await form.getByLabel('单位').selectOption({ label: organisation });
    await form.getByText('最近发布：2021年三季度').waitFor();
    await form.getByText(/每季度首月15日 08:00 · 接下来：\d{4}-/).waitFor();
    await form.getByLabel('频率').selectOption('custom');
    await form.getByLabel('时间（cron）').fill('每天八点');
    await form.getByRole('alert').getByText('“时间”一栏写法不对').waitFor();
    await form.getByRole('button', { name: '保存' }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: '没有保存' })
      .filter({ hasNotText: '接下来' })
      .first()
      .waitFor();
    expect(await form.getByLabel('名称').inputValue()).toBe('领导小组季报');
    await form.getByLabel('时间（cron）').fill('0 8 1 * *');
    await form.getByText(/每月1日 08:00 · 接下来/).waitFor();
    await form.getByLabel('子文件夹').fill('季报');
    await form.getByLabel('子文件夹').press('Enter');
    await page.getByText('已保存：新建“领导小组季报”').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('新建');
    const items = page.getByRole('table', { name: '已设置的发送项' });
    await items.getByRole('row', { name: /领导小组季报.*每月1日 08:00.*下次.*文件夹.*季报/ }).waitFor();
    await items.getByRole('button', { name: '立即执行“领导小组季报”' }).click();
    const log = page.getByRole('region', { name: '执行记录' });
    await log.getByText('完成').waitFor({ timeout: 120_000 });
    await log.getByText(/10 个文件，共/).click();
    await log.getByRole('rowheader', { name: '2021Q3_简报.pptx' }).waitFor();
    const place = join(server().data, 'briefings', '季报');
    const [folder = ''] = readdirSync(place);
    expect(folder).toMatch(/^2021Q3_.*_\d{8}-\d{4}$/);
    const names = await log.locator('details').getByRole('rowheader').allTextContents();
    expect(names).toHaveLength(10);
    expect(readdirSync(join(place, folder)).sort()).toEqual([...names].sort());
    await items.getByRole('button', { name: '移除“领导小组季报”' }).click();
    await page.getByRole('heading', { name: '还没有设置' }).waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await items.getByRole('row', { name: /领导小组季报/ }).waitFor();
    const foreseen = complaints.filter((words) => !words.includes('422'));
    expect(foreseen).toEqual([]);
    await close();
  });

  it('runs a book from the Export page, and shows nothing of a webhook’s address but its path', async () => {
    const { page, goto, close } = await open({ locale: 'en-GB' });
    await goto('/admin/schedule?lang=en&item=new');
    const form = page.getByRole('form', { name: 'New item' });
    await form.getByRole('button', { name: 'Status changes' }).click();
    await form.getByLabel('Address').fill('http://127.0.0.1:9/hook?token=hush');
    await form.getByRole('button', { name: 'Save' }).click();
    const items = page.getByRole('table', { name: 'What is sent out' });
    await items.getByRole('row', { name: /Status changes.*http:\/\/127\.0\.0\.1:9\/hook\?…/ }).waitFor();
    expect(await page.content()).not.toContain('hush');
    await items.getByRole('button', { name: 'Send a test of Status changes' }).click();
    const log = page.getByRole('region', { name: 'Log of runs' });
    await log.getByText('127.0.0.1:9 cannot be reached').waitFor();
    await log.getByText(/again at \d{4}-/).waitFor();
    await goto('/export?period=2021-Q3&lang=en');
    const books = page.getByRole('region', { name: 'Briefing book' });
    await books.getByRole('button', { name: /Run .* now/ }).click();
    await books
      .getByRole('status')
      .getByText(/has begun/)
      .waitFor();
    await books.getByRole('link', { name: 'Set times and places' }).waitFor();
    await close();
  });

  it.each([1440, 390])('has nothing for axe to find with items and runs at %i', async (width) => {
    const { page, goto, close } = await open({ width, height: 900 });
    for (const look of [
      'lang=zh&theme=light',
      'lang=zh&theme=dark',
      'lang=en&theme=light',
      'lang=en&theme=dark',
    ]) {
      await goto(`/admin/schedule?${look}`);
      await page.getByRole('table').nth(1).waitFor();
      await page.locator('details > summary').first().click();
      expect(await axeFindings(page)).toEqual([]);
    }
    await close();
  });
});
