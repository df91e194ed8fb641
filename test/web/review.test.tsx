import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReportView } from '../../web/views/report/report-view.tsx';
import { fullReport } from './fixtures/full-report.ts';
import { problem, renderPage, stubApi, type Answers, type Sent } from './render-page.tsx';

const { report } = fullReport();
const core = report.metrics.find(({ indicatorId }) => indicatorId === 'core');
const DECISIONS = `POST /api/reports/r1/metrics/${core?.metricId ?? ''}/decisions`;
const DONE = { metricId: core?.metricId, revision: 'e1' };

async function show(query: string, answers: Answers = {}): Promise<Sent> {
  const sent = stubApi({ 'GET /api/reports/r1': report, ...answers });
  renderPage(<ReportView id="r1" />, `/reports/r1?lang=zh${query}`);
  await screen.findByRole('heading', { level: 1 });
  return sent;
}

const review = () => screen.getByRole('region', { name: '审核' });
const bodies = (sent: Sent, line: string) =>
  sent.filter((each) => each.line === line).map(({ init }): unknown => JSON.parse(init.body as string));

beforeEach(() => localStorage.clear());

describe('reviewing a metric', () => {
  it('is accepted with A, naming the state that was seen, and moves on to the next that waits', async () => {
    const user = userEvent.setup();
    const sent = await show('&metric=core', { [DECISIONS]: DONE });
    await user.keyboard('a');
    await waitFor(() => expect(window.location.search).not.toContain('metric=core'));
    expect(bodies(sent, DECISIONS)).toEqual([
      { revision: null, reason: null, decision: { action: 'accept' } },
    ]);
    const next = new URLSearchParams(window.location.search).get('metric');
    expect(report.metrics.find(({ indicatorId }) => indicatorId === next)?.bucket).toBe('pending');
    await waitFor(() => expect(sent.filter(({ line }) => line === 'GET /api/reports/r1').length).toBe(2));
  });

  it('goes to the next and the previous with J and K', async () => {
    const user = userEvent.setup();
    await show('&metric=core');
    await user.keyboard('j');
    const after = new URLSearchParams(window.location.search).get('metric');
    expect(after).not.toBe('core');
    await user.keyboard('k');
    expect(new URLSearchParams(window.location.search).get('metric')).toBe('core');
  });

  it('is corrected with E: only what changed is sent, with the reason', async () => {
    const user = userEvent.setup();
    const sent = await show('&metric=core', { [DECISIONS]: DONE });
    await user.keyboard('e');
    const form = within(review()).getByRole('form', { name: '修正这一项' });
    const actual = within(form).getByRole('textbox', { name: '实际' });
    expect(document.activeElement).toBe(actual);
    await user.clear(actual);
    await user.type(actual, '2，800');
    await user.type(within(form).getByRole('textbox', { name: '理由' }), '口径不同{Enter}');
    await waitFor(() => expect(bodies(sent, DECISIONS)).toHaveLength(1));
    expect(bodies(sent, DECISIONS)[0]).toMatchObject({
      reason: '口径不同',
      decision: { action: 'correct', change: { actual: { value: 2800, unit: core?.actual?.unit } } },
    });
    expect(JSON.stringify(bodies(sent, DECISIONS)[0])).not.toContain('"target"');
  });

  it('refuses what is no number before anything is sent', async () => {
    const user = userEvent.setup();
    const sent = await show('&metric=core', { [DECISIONS]: DONE });
    await user.click(within(review()).getByRole('button', { name: '修正' }));
    const actual = within(review()).getByRole('textbox', { name: '实际' });
    await user.clear(actual);
    await user.type(actual, '三十{Enter}');
    expect(within(review()).getByRole('alert').textContent).toContain('不是数字');
    expect(bodies(sent, DECISIONS)).toEqual([]);
  });

  it('takes the words a person selects as the source of the figure', async () => {
    const user = userEvent.setup();
    const sent = await show('&metric=core', { [DECISIONS]: DONE });
    await user.click(within(review()).getByRole('button', { name: '修正' }));
    await user.click(screen.getByText('改用别处的原文作依据'));
    const piece = screen.getByRole('region', { name: '报告原文' }).querySelector('[data-at]');
    const words = piece?.firstChild;
    if (!words) throw new Error('no text is drawn');
    const at = Number(piece.getAttribute('data-at'));
    window.getSelection()?.setBaseAndExtent(words, 1, words, 3);
    await user.click(within(review()).getByRole('button', { name: '用选中的原文作依据 实际依据' }));
    expect(within(review()).getByText(new RegExp(`原文 ${at + 1}–${at + 3}`))).toBeTruthy();
    await user.click(within(review()).getByRole('button', { name: '保存修正' }));
    await waitFor(() => expect(bodies(sent, DECISIONS)).toHaveLength(1));
    expect(bodies(sent, DECISIONS)[0]).toMatchObject({
      decision: { change: { actual: { marks: [{ start: at + 1, end: at + 3, role: 'number' }] } } },
    });
  });

  it.each([
    ['offline', '没有保存，网络中断'],
    [problem(409, 'quarter_locked', '本季已锁定', '没有保存。'), '本季已锁定 没有保存。'],
  ] as const)('keeps what was typed when it cannot be stored: %s', async (answer, words) => {
    const user = userEvent.setup();
    await show('&metric=core', { [DECISIONS]: answer });
    await user.keyboard('e');
    const actual = within(review()).getByRole('textbox', { name: '实际' });
    await user.clear(actual);
    await user.type(actual, '29{Enter}');
    expect((await within(review()).findByRole('alert')).textContent).toContain(words);
    expect(actual).toHaveProperty('value', '29');
  });

  it('keeps what was typed in this browser when the page goes away, until it is given up', async () => {
    const user = userEvent.setup();
    await show('&metric=core');
    await user.keyboard('e');
    await user.keyboard('29');
    cleanup();
    await show('&metric=core');
    expect(within(review()).getByRole('textbox', { name: '实际' })).toHaveProperty('value', '29');
    await user.click(within(review()).getByRole('button', { name: '放弃改动' }));
    expect(within(review()).getByRole('textbox', { name: '实际' })).toHaveProperty('value', '30');
    expect(document.activeElement?.hasAttribute('data-head')).toBe(true);
    expect(localStorage).toHaveLength(0);
  });

  it('says who was faster and what they changed, and keeps the typed number', async () => {
    const user = userEvent.setup();
    const now = { indicatorId: 'core', direction: 'up', target: null, actual: null, review: null };
    const conflict = {
      action: 'metric.corrected',
      actor: '小王',
      at: '2021-12-08T02:00:00.000Z',
      reason: '口径不同',
      revision: 'd1',
      before: { ...now, name: '旧名', isDiscarded: false },
      current: { ...now, name: '新名', isDiscarded: false },
    };
    await show('&metric=core', {
      [DECISIONS]: problem(409, 'changed_meanwhile', '小王 刚改过这一项', '', { conflict }),
    });
    await user.keyboard('e29{Enter}');
    const alert = await within(review()).findByText('小王 刚改过这一项');
    expect(alert.parentElement?.textContent).toContain('名称：旧名 → 新名');
    expect(alert.parentElement?.textContent).toContain('修正 (口径不同)');
    expect(alert.parentElement?.textContent).toContain('你填写的内容还在');
    expect(within(review()).getByRole('textbox', { name: '实际' })).toHaveProperty('value', '29');
  });

  it('is tried again with R after the connection was lost, never by itself', async () => {
    const user = userEvent.setup();
    const answers = { lost: true };
    const sent = await show('&metric=core', {
      [DECISIONS]: () => (answers.lost ? 'offline' : DONE),
    });
    await user.keyboard('a');
    expect((await within(review()).findByRole('alert')).textContent).toContain('没有保存，网络中断');
    answers.lost = false;
    await user.keyboard('r');
    await waitFor(() => expect(window.location.search).not.toContain('metric=core'));
    expect(bodies(sent, DECISIONS)).toHaveLength(2);
  });

  it('takes a remark on the quarter, and shows those there are', async () => {
    const user = userEvent.setup();
    const remark = {
      id: 'n1',
      indicatorId: 'core',
      period: '2021-Q3',
      text: '八月停工',
      actor: 'local',
      at: '2021-12-08T02:00:00.000Z',
    };
    const sent = await show('&metric=core', {
      'GET /api/indicators/core/remarks': [remark],
      'POST /api/indicators/core/remarks': remark,
    });
    expect(await screen.findByText('八月停工')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: '本季说明' }), '九月复工');
    await user.click(screen.getByRole('button', { name: '记下' }));
    await waitFor(() =>
      expect(bodies(sent, 'POST /api/indicators/core/remarks')).toEqual([
        { period: '2021-Q3', text: '九月复工' },
      ]),
    );
  });

  it('offers no step on a report that was withdrawn', async () => {
    await show('&metric=core', { 'GET /api/reports/r1': { ...report, status: 'withdrawn' } });
    expect(screen.queryByRole('region', { name: '审核' })).toBeNull();
  });

  it('offers to bring back what was thrown out, and nothing else', async () => {
    const metrics = report.metrics.map((metric) =>
      metric.indicatorId === 'core' ? { ...metric, isDiscarded: true, revision: 'e9' } : metric,
    );
    await show('&metric=core', { 'GET /api/reports/r1': { ...report, metrics } });
    for (const name of ['恢复待核', '撤销'])
      expect(within(review()).getByRole('button', { name })).toBeTruthy();
    for (const name of ['确认', '修正', '剔除', '不是目标'])
      expect(within(review()).queryByRole('button', { name })).toBeNull();
    expect(review().querySelector('fieldset')).toHaveProperty('disabled', true);
    expect(screen.getByText('已剔除，不是目标')).toBeTruthy();
  });
});
