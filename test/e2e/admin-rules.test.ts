import { describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe-findings.ts';
import { startJourney } from './harness/journey.ts';
import { readScorecard } from './harness/read-api.ts';

const SIGHTS = (['zh', 'en'] as const).flatMap((lang) =>
  [1440, 390].map((width) => ({ lang, width, height: width === 390 ? 844 : 900 })),
);

const WORDS = {
  zh: {
    ...{ gap: '预警下限，百分点', flips: '2021年三季度：1 项状态改变', flip: /发放科技创新券.*滞后.*预警/ },
    ...{ reason: '理由（记入日志）', saved: '已保存：阈值', undo: '撤销', undone: '已撤销：阈值' },
    ...{
      edit: '编辑口径',
      plan: '全年计划',
      wrong: /四个份额要逐季不减/,
      save: '保存',
      theirs: '采用对方的',
    },
    ...{ savedPlan: '已保存：2021年计划', faster: /本机 刚改过这一项/ },
    ...{ first: '第一个', savedGauges: '已保存：概览表盘', undoneGauges: '已撤销：概览表盘' },
  },
  en: {
    ...{ gap: 'At risk, points behind at most', flips: '2021 Q3: 1 status changes' },
    ...{ flip: /Innovation vouchers.*Behind.*At risk/, reason: 'Reason (kept in the log)' },
    ...{ saved: 'Saved: thresholds', undo: 'Undo', undone: 'Undone: thresholds', edit: 'Edit definition' },
    ...{
      plan: 'Plan of the year',
      wrong: /Four shares that never fall/,
      save: 'Save',
      theirs: 'Take theirs',
    },
    ...{ savedPlan: 'Saved: plan of 2021', faster: /this machine just changed this item/ },
    first: 'First',
    ...{ savedGauges: 'Saved: gauges on the overview', undoneGauges: 'Undone: gauges on the overview' },
  },
} as const;

describe('how figures are judged', () => {
  const { server, open } = startJourney();

  const metricOf = async (name: string) => {
    const { metrics } = await readScorecard(server(), '?period=2021-Q3');
    const found = metrics.find(({ nameEn }) => nameEn === name);
    if (found === undefined) throw new Error(`no ${name} on the board`);
    return found;
  };

  it.each(SIGHTS)(
    'other thresholds are seen before they are stored, and taken back, in $lang at $width',
    async ({ lang, ...size }) => {
      const words = WORDS[lang];
      const { page, goto, close, complaints } = await open(size);
      await goto(`/admin/thresholds?period=2021-Q3&lang=${lang}`);
      await page.getByRole('textbox', { name: words.gap }).fill('30');
      await page.getByRole('status').getByText(words.flips).waitFor();
      await page.getByRole('row', { name: words.flip }).waitFor();
      expect((await metricOf('Innovation vouchers')).bucket).toBe('behind');
      const reason = page.getByRole('textbox', { name: words.reason });
      await reason.fill(lang);
      await reason.press('Enter');
      await page.getByText(words.saved).waitFor();
      expect((await metricOf('Innovation vouchers')).bucket).toBe('at_risk');
      await page.getByRole('button', { name: words.undo, exact: true }).click();
      await page.getByText(words.undone).waitFor();
      expect((await metricOf('Innovation vouchers')).bucket).toBe('behind');
      await goto(`/admin/log?period=2021-Q3&lang=${lang}&kind=thresholds`);
      await page
        .getByRole('row', { name: new RegExp(`-30.*${lang}`, 'u') })
        .first()
        .waitFor();
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it.each(SIGHTS)(
    'a plan is set from the page of its metric, and a faster one is not overwritten unseen, in $lang at $width',
    async ({ lang, ...size }) => {
      const words = WORDS[lang];
      const { page, goto, close } = await open(size);
      const { indicatorId } = await metricOf('Corporate R&D units');
      await goto(`/indicators/${indicatorId}?period=2021-Q3&lang=${lang}`);
      await page.getByRole('link', { name: words.edit }).click();
      const form = page.getByRole('form', { name: words.plan });
      const shares = form.getByRole('textbox');
      await shares.nth(0).fill('10');
      await shares.nth(1).fill('90');
      await shares.nth(2).fill('80');
      await shares.nth(2).press('Enter');
      await form.getByRole('alert').getByText(words.wrong).waitFor();
      await shares.nth(2).fill('90');
      await shares.nth(2).press('Enter');
      await form.getByText(words.savedPlan).waitFor();
      expect(await metricOf('Corporate R&D units')).toMatchObject({ elapsed: 90, bucket: 'at_risk' });
      const plan = `${server().url}/api/indicators/${indicatorId}/plans/2021`;
      await fetch(plan, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ shares: [5, 10, 15, 100] }),
      });
      await shares.nth(2).fill('95');
      await shares.nth(2).press('Enter');
      const alert = form.getByRole('alert').filter({ hasText: words.faster });
      await alert.getByText('10 / 90 / 90 / 100 → 5 / 10 / 15 / 100').waitFor();
      expect((await metricOf('Corporate R&D units')).elapsed).toBe(15);
      expect(await shares.nth(2).inputValue()).toBe('95');
      await alert.getByRole('button', { name: words.theirs }).click();
      await expect.poll(() => shares.nth(2).inputValue()).toBe('15');
      await fetch(plan, { method: 'DELETE' });
      await close();
    },
  );

  it.each(SIGHTS)('gauges are chosen, and taken back, in $lang at $width', async ({ lang, ...size }) => {
    const words = WORDS[lang];
    const { page, goto, close, complaints } = await open(size);
    await goto(`/admin/indicators?period=2021-Q3&lang=${lang}`);
    const { indicatorId } = await metricOf('Innovation Ding awards');
    await page.getByRole('combobox', { name: words.first, exact: true }).selectOption(indicatorId);
    await page.getByText(words.savedGauges).waitFor();
    expect((await metricOf('Innovation Ding awards')).pinnedOrder).toBe(0);
    await page.getByRole('button', { name: words.undo, exact: true }).click();
    await page.getByText(words.undoneGauges).waitFor();
    expect((await metricOf('Innovation Ding awards')).isPinned).toBe(false);
    expect((await metricOf('New technology SMEs')).pinnedOrder).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(SIGHTS)(
    'axe finds nothing while something is typed, in $lang at $width',
    async ({ lang, ...size }) => {
      const words = WORDS[lang];
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, goto, close } = await open({ ...size, colorScheme });
        await goto(`/admin/thresholds?period=2021-Q3&lang=${lang}&theme=${colorScheme}`);
        await page.getByRole('textbox', { name: words.gap }).fill('30');
        await page.getByRole('row', { name: words.flip }).waitFor();
        expect(await axeFindings(page)).toEqual([]);
        await close();
      }
    },
  );
});
