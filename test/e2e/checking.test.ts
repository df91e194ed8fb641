import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { RunningServer } from '../../scripts/lib/start-built-server.ts';
import { slidReport } from '../services/support/slid-report.ts';
import { startJourney } from './harness/journey.ts';
import { keyboardOf } from './harness/keyboard.ts';
import { readReport } from './harness/read-api.ts';
import { importByApi, textFile } from './harness/upload.ts';

const REPORT = `索引号: | 990000023/2021-00051 | 发布机构: | 云岭市林业局 |
云岭市林业局2021年度重点工作三季度完成情况
序号 | 重点工作任务 | 目标任务 | 工作举措 | 完成情况 | 责任单位 | 存在问题 | 下一步打算 |
1 | 营造林地。 | 1.营造林地60公顷。 | 1.编制造林方案。 | 1.1-9月,营造林地48公顷。2.造林方案已印发。 | 造林处 | 苗木紧张。 | 完成补植任务。 |
2 | 管护林道。 | 1.新建林道5条。 | 1.组织林道踏勘。 | 1.东山林道、西山林道、北坡林道建成。 | 管护处 | 人手不足。 | 开展冬季巡护。 |
`;

describe('checking a report', () => {
  const { server, open } = startJourney({ DABIAO_SAMPLE: '0' });

  async function importText(name: string, text: string): Promise<string> {
    const answer = await importByApi(server(), textFile(name, text));
    const { report } = (await answer.json()) as { readonly report: { readonly id: string } };
    return report.id;
  }

  it('puts the columns of a table right by keyboard, sees first what changes, and takes it back', async () => {
    const { page, goto, close, complaints } = await open();
    const id = await importText('slid.txt', slidReport());
    await goto(`/reports/${id}?lang=zh`);
    await page.getByRole('button', { name: '调整表格各列' }).waitFor();
    const keys = keyboardOf(page);
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: '调整表格各列' });
    await dialog.getByText('目标任务：目标任务 → 完成情况').waitFor();
    await keys.expectFocus();
    await dialog.getByText(/12座/).first().waitFor();
    expect((await readReport(server(), id)).metrics.map(({ target }) => target?.value)).not.toContain(12);
    await keys.press('Control+Enter');
    await page.getByText(/已按人工调整重新读取/).waitFor();
    await dialog.waitFor({ state: 'detached' });
    await keys.expectFocus();
    const repaired = await readReport(server(), id);
    expect(repaired.metrics.map(({ target, actual }) => [target?.value, actual?.value])).toContainEqual([
      12, 9,
    ]);

    await page.keyboard.press('c');
    // The file is read again for it, which a busy machine takes its time for.
    await dialog.getByRole('button', { name: '撤销上一次调整' }).press('Enter', { timeout: 40_000 });
    await page.getByText('各列已恢复到调整之前').waitFor();
    await dialog.waitFor({ state: 'detached' });
    await keys.expectFocus();
    const restored = await readReport(server(), id);
    expect(restored.metrics.map(({ target, actual }) => [target?.value, actual?.value])).toContainEqual([
      9,
      undefined,
    ]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('corrects a milestone by keyboard, undoes it, and shows who did what down to the file', async () => {
    const { page, goto, close, complaints } = await open();
    const id = await importText('forest.txt', REPORT);
    await goto(`/reports/${id}?lang=zh&task=1`);
    const keys = keyboardOf(page);
    await page.getByRole('region', { name: /^节点/ }).waitFor();
    await keys.press('m');
    const form = page.getByRole('form', { name: '核对这个节点' });
    await form.waitFor();
    await keys.press('e');
    await form.getByRole('combobox', { name: '状态' }).selectOption('not_started');
    await form.getByRole('textbox', { name: '完成日期' }).fill('9月');
    await form.getByRole('button', { name: '保存' }).press('Enter');
    await form.getByRole('alert').getByText('完成日期要写成').waitFor();
    await keys.expectFocus();
    await form.getByRole('textbox', { name: '完成日期' }).fill('2021-09-01');
    await keys.press('Enter');
    await page
      .getByRole('button', { name: /未启动/ })
      .first()
      .waitFor();
    await keys.expectFocus();
    const [corrected] = await milestones(server(), id);
    expect(corrected).toMatchObject({ status: 'not_started', doneOn: '2021-09-01' });
    await page.getByRole('button', { name: '撤销' }).waitFor();
    await keys.press('u');
    await page.getByRole('button', { name: /未启动/ }).waitFor({ state: 'detached' });
    await keys.expectFocus();
    expect((await milestones(server(), id))[0]).toMatchObject({ doneOn: null });
    await page.getByText('修订记录').last().click();
    await page.getByText('修正节点').waitFor();
    await page.getByText('读自 forest.txt').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('follows a next step up, and the second of two people is told who set what and keeps what they typed', async () => {
    const { page, goto, close } = await open();
    const id = await importText('forest.txt', REPORT);
    const path = `/reports/${id}?lang=zh&task=1`;
    await goto(path);
    const keys = keyboardOf(page);
    await page.getByRole('region', { name: /^下一步/ }).waitFor();
    await keys.press('n');
    const form = page.getByRole('form', { name: '跟进这一步' });
    await form.getByRole('textbox', { name: '负责' }).fill('李四');
    await goto(path);
    await page.getByRole('region', { name: /^下一步/ }).waitFor();
    await keys.press('n');
    const owner = form.getByRole('textbox', { name: '负责' });
    await owner.waitFor();
    expect(await owner.inputValue()).toBe('李四');

    const { organisationId } = await readReport(server(), id);
    const address = `${server().url}/api/organisations/${organisationId}/periods/2021-Q3/follow-ups`;
    const [step] = (await (await fetch(address)).json()) as readonly { readonly text: string }[];
    await put(address, { text: step?.text, revision: null, owner: '王五', state: 'dropped' });
    await owner.press('Enter');
    const alert = form.getByRole('alert');
    await alert.getByText('本机用户 刚改过这一项').waitFor();
    await alert.getByText('负责：造林处 → 王五').waitFor();
    await alert.getByText('状态：待办 → 不再办').waitFor();
    expect(await owner.inputValue()).toBe('李四');
    await owner.press('Enter');
    await alert.waitFor({ state: 'detached' });
    await keys.expectFocus();
    const stored = (await (await fetch(address)).json()) as readonly object[];
    expect(stored[0]).toMatchObject({ owner: '李四', state: 'dropped' });
    await close();
  });

  it('keeps the focus on something at every step: accept, discard, undo, mark, note, publish', async () => {
    const { page, goto, close } = await open();
    const id = await importText('forest.txt', REPORT);
    await goto(`/reports/${id}?lang=zh&task=2`);
    const keys = keyboardOf(page);
    await page.getByRole('button', { name: '标注遗漏' }).waitFor();
    await keys.press('j');
    await page.getByRole('button', { name: '确认' }).waitFor();
    const pending = async (): Promise<number> => (await readReport(server(), id)).counts.pending;
    const before = await pending();
    expect(before).toBeGreaterThan(0);
    for (const key of ['a', 'u', 'x', 'u']) {
      await keys.press(key);
      await expectStep(page, key);
      await keys.expectFocus();
    }
    expect(await pending()).toBe(before);
    await keys.press('s');
    await page.getByRole('form', { name: '补上没有读到的一项' }).waitFor();
    await keys.expectFocus();
    await keys.press('Escape');
    await keys.expectFocus();
    await page.getByText('说明', { exact: true }).first().click();
    await page.getByRole('textbox', { name: '本季说明' }).fill('北坡林道已验收');
    await page.getByRole('button', { name: '记下' }).press('Enter');
    await page.getByRole('button', { name: '撤回“北坡林道已验收”' }).press('Enter');
    await page.getByText('已撤回').waitFor();
    await keys.expectFocus();
    await page.getByRole('button', { name: '撤销', exact: true }).last().press('Enter');
    await page.getByText('已撤销，说明恢复原样').waitFor();
    await page.getByText('北坡林道已验收').first().waitFor();
    await keys.expectFocus();
    await close();
  });
});

/** The state that a step of review leads to is on screen. */
async function expectStep(page: Page, key: string): Promise<void> {
  const card = page.locator('[data-card]:has([data-head][aria-expanded=true])');
  const accept = card.getByRole('button', { name: '确认' });
  if (key === 'x') await card.getByRole('button', { name: '恢复待核' }).waitFor();
  else await accept.waitFor({ state: key === 'a' ? 'detached' : 'visible' });
  await card.locator('[aria-busy=true]').waitFor({ state: 'detached' });
}

async function milestones({ url }: RunningServer, id: string): Promise<readonly object[]> {
  return (await (await fetch(`${url}/api/reports/${id}/milestones`)).json()) as readonly object[];
}

async function put(address: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(address, { method: 'PUT', headers, body: JSON.stringify(body) });
  expect(answer.status).toBe(200);
}
