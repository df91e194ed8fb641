import { describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe-findings.ts';
import { startJourney } from './harness/journey.ts';
import { keyboardOf } from './harness/keyboard.ts';
import { readReport } from './harness/read-api.ts';
import { importByApi, textFile } from './harness/upload.ts';

/** The second row holds a promise and a result in words that read as no target. */
const REPORT = `索引号: | 990000022/2021-00044 | 发布机构: | 云岭市水利局 |
云岭市水利局2021年度重点工作三季度完成情况
序号 | 重点工作任务 | 目标任务 | 工作举措 | 完成情况 | 责任单位 | 存在问题 | 下一步打算 |
1 | 整治河道。 | 1.整治河道60公里。 | 分段实施。 | 1.1-9月,整治河道48公里。 | 河道处 | 汛期停工。 | 加快剩余河段。 |
2 | 管护水库。 | 1.加强水库巡查,力求巡查频次不减。 | 分片包干。 | 1.全市水库巡查持续开展,组织应急演练18场。 | 水库处 | 人手不足。 | 开展冬季检修。 |
`;

describe('what reading missed', () => {
  const { server, open } = startJourney();

  it('is added by keyboard alone: words typed as they stand in the text become metric and milestone', async () => {
    const { page, goto, close, complaints } = await open();
    const answer = await importByApi(server(), textFile('yunling-water.txt', REPORT));
    const { report } = (await answer.json()) as { readonly report: { readonly id: string } };
    await goto(`/reports/${report.id}?lang=zh&task=2`);
    await page.getByRole('button', { name: '标注遗漏' }).waitFor();
    const keys = keyboardOf(page);
    await keys.press('s');
    const form = page.getByRole('form', { name: '补上没有读到的一项' });
    await form.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await keys.tabTo(/^INPUT/);
    const words = form.getByRole('textbox', { name: '写有实际的原文' });
    await words.focus();
    await keys.type('组织应急演练18场');
    expect(await form.getByRole('textbox', { name: '实际', exact: true }).inputValue()).toBe('18');
    expect(await form.getByRole('textbox', { name: '实际的单位' }).inputValue()).toBe('场');
    expect(await form.getByRole('textbox', { name: '指标名称' }).inputValue()).toContain('应急演练');
    await keys.press('Enter');
    await page.getByText('已补上“组织应急演练”').waitFor();
    await keys.expectFocus();
    const detail = await readReport(server(), report.id);
    const added = detail.metrics.find(({ name }) => name === '组织应急演练');
    expect(added).toMatchObject({
      taskNo: '2',
      review: 'accepted',
      actual: { value: 18, unit: '场', how: 'stated' },
    });
    for (const span of added?.actual?.spans ?? [])
      expect(detail.text.slice(span.start, span.end)).toBe(span.quote);

    await keys.press('s');
    await form.getByRole('combobox', { name: '类别' }).selectOption('milestone');
    await form.getByRole('textbox', { name: '写有节点的原文' }).fill('开展冬季检修');
    await keys.press('Enter');
    await page.getByText('已补上“开展冬季检修”').waitFor();
    const { tasks } = await readReport(server(), report.id);
    const goals = tasks.find(({ no }) => no === '2')?.milestones.map(({ goal }) => goal);
    expect(goals).toContain('开展冬季检修');
    expect(complaints).toEqual([]);
    await close();
  });
});
