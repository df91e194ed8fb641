import { describe, expect, it } from 'vitest';
import type { FollowUpView } from '../../server/domain/follow-up.ts';
import { axeFindings } from './harness/axe-findings.ts';
import { startJourney } from './harness/journey.ts';
import { readScorecard } from './harness/read-api.ts';

const { server, open } = startJourney();
const SIGHTS = (['zh', 'en'] as const).flatMap((lang) => [1440, 390].map((width) => ({ lang, width })));

describe('tasks and milestones', () => {
  it.each(SIGHTS)(
    'open to their milestones, sentences and next steps, in $lang at $width',
    async ({ lang, width }) => {
      const { page, goto, close, complaints } = await open({ width });
      const { tasks } = await readScorecard(server(), '?period=2021-Q3');
      const place = tasks.findIndex(({ milestones }) =>
        milestones.some(({ evidence }) => evidence.length > 0),
      );
      const task = tasks[place];
      for (const theme of ['light', 'dark']) {
        await goto(`/tasks?period=2021-Q3&lang=${lang}&theme=${theme}`);
        const rows = page.getByRole('main').getByRole('group');
        expect(await rows.count()).toBe(tasks.length);
        const row = rows.nth(place);
        await row.locator('summary').focus();
        await page.keyboard.press('Enter');
        await row.getByRole('heading', { name: lang === 'zh' ? '节点' : 'Milestones' }).waitFor();
        expect(await row.getByRole('time').count()).toBe(
          task?.milestones.filter(({ doneOn }) => doneOn !== null).length,
        );
        expect(await axeFindings(page)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(wide).toBe(false);
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('say how many targets are met, and lead to the sentence', async () => {
    const { page, goto, close } = await open({ locale: 'en-GB' });
    const { tasks } = await readScorecard(server(), '?period=2021-Q3');
    await goto('/tasks?period=2021-Q3');
    const rows = page.getByRole('main').getByRole('group');
    for (const [place, { rollUp }] of tasks.entries()) {
      if (rollUp.reported === 0) continue;
      const words = await rows.nth(place).locator('summary').innerText();
      expect(words).toContain(`${rollUp.met} of ${rollUp.reported} met`);
    }
    const place = tasks.findIndex(({ milestones }) => milestones.some(({ goalSpan }) => goalSpan !== null));
    const goal = tasks[place]?.milestones.find(({ goalSpan }) => goalSpan !== null);
    await rows.nth(place).locator('summary').click();
    await rows
      .nth(place)
      .locator(`a[href*="span=${goal?.goalSpan?.start ?? ''}-"]`)
      .first()
      .click();
    await page.waitForURL(`**/reports/**span=${goal?.goalSpan?.start ?? ''}-${goal?.goalSpan?.end ?? ''}**`);
    await close();
  });

  it.each(SIGHTS)(
    'follow a next step with state, department and due quarter, in $lang at $width',
    async ({ lang, width }) => {
      const words =
        lang === 'zh'
          ? { state: /^状态：四季度新启动/, due: /^办结期限：四季度新启动/, saved: '已保存' }
          : { state: /^State: 四季度新启动/, due: /^Due: 四季度新启动/, saved: 'Saved' };
      const { page, goto, close, complaints } = await open({ width });
      await goto(`/tasks?period=2021-Q3&lang=${lang}&task=5`);
      const state = page.getByRole('combobox', { name: words.state });
      await state.selectOption('done');
      await page.getByRole('status').getByText(words.saved).waitFor();
      await page.getByRole('combobox', { name: words.due }).selectOption('2022-Q1');
      const { organisation } = await readScorecard(server(), '?period=2021-Q3');
      const listed = async () => {
        const path = `/api/organisations/${organisation.id}/periods/2021-Q3/follow-ups`;
        const steps = (await (await fetch(server().url + path)).json()) as readonly FollowUpView[];
        return steps.find(({ text }) => text.includes('四季度新启动'));
      };
      await expect.poll(async () => (await listed())?.duePeriod).toBe('2022-Q1');
      expect(await listed()).toMatchObject({ state: 'done', stateBy: 'local' });
      await state.selectOption('open');
      await expect.poll(async () => (await listed())?.state).toBe('open');
      await page.getByRole('combobox', { name: words.due }).selectOption('2021-Q4');
      await expect.poll(async () => (await listed())?.duePeriod).toBe('2021-Q4');
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('are narrowed by department and state in the address, and grouped with d', async () => {
    const { page, goto, close } = await open({ locale: 'en-GB' });
    const { tasks, owners } = await readScorecard(server(), '?period=2021-Q3');
    const owner = owners[0] ?? '';
    await goto('/tasks?period=2021-Q3');
    const rows = page.getByRole('main').getByRole('group');
    await page.getByRole('combobox', { name: 'Department' }).selectOption(owner);
    await page.waitForURL('**owner=**');
    await expect.poll(() => rows.count()).toBe(tasks.filter((task) => task.owners.includes(owner)).length);
    await page.getByRole('button', { name: 'Clear filter' }).click();
    await page.getByRole('combobox', { name: 'Milestones that are' }).selectOption('not_mentioned');
    await page.getByRole('combobox', { name: 'Milestones that are' }).selectOption('to_check');
    await page.waitForURL('**state=to_check**');
    const { metrics } = await readScorecard(server(), '?period=2021-Q3');
    const doubtful = new Set(metrics.flatMap(({ bucket, taskId }) => (bucket === 'pending' ? [taskId] : [])));
    await expect.poll(() => rows.count()).toBe(doubtful.size);
    await expect.poll(() => rows.filter({ hasText: 'to check: 1 figure' }).count()).toBe(doubtful.size);
    await page.getByRole('combobox', { name: 'Milestones that are' }).selectOption('not_mentioned');
    const silent = tasks.filter(({ milestones }) =>
      milestones.some(({ status }) => status === 'not_mentioned'),
    );
    await expect.poll(() => rows.count()).toBe(silent.length);
    await goto('/tasks?period=2021-Q3');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('d');
    await page.waitForURL('**by=owner**');
    const leads = new Set(tasks.map((task) => task.owners[0] ?? null));
    await expect.poll(() => page.getByRole('main').getByRole('region').count()).toBe(leads.size);
    await page.keyboard.press('d');
    await page.waitForURL((url) => !url.searchParams.has('by'));
    await close();
  });
});
