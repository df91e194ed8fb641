import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ReportsView } from '../../web/views/reports/reports-view.tsx';
import { importDraft } from './draft-fixture.ts';
import { reportSummary } from './factories.ts';
import { problem, renderPage, stubApi, type Answers, type Sent } from './render-page.tsx';

const newest = reportSummary();
const sample = reportSummary({
  id: 'r2',
  title: '示例报告',
  period: '2021-Q2',
  isSample: true,
  isIllustrative: true,
});
const gone = reportSummary({ id: 'r3', title: '旧报告', status: 'withdrawn' });

function show(answers: Answers = {}): Sent {
  const sent = stubApi({ 'GET /api/reports': [newest, sample, gone], ...answers });
  renderPage(<ReportsView />, '/reports?lang=zh');
  return sent;
}

function taken(result: Readonly<Record<string, boolean>> = {}) {
  return {
    draft: importDraft({ id: null }),
    taken: { report: newest, duplicate: false, restored: false, ...result },
  };
}

function bodyText(body: unknown): string {
  return typeof body === 'string' ? body : '';
}

function fileInput(): HTMLElement {
  return screen.getByLabelText('选择文件', { selector: 'input' });
}

const file = (name: string) => new File(['正文'], name, { type: 'text/plain' });

describe('list of reports', () => {
  it('names each report with its quarter, counts and state', async () => {
    show();
    const row = await screen.findByRole('row', { name: /之江省科学技术厅2021年度重点工作三季度完成情况/ });
    expect(within(row).getByRole('link', { name: '2021年三季度' }).getAttribute('href')).toBe(
      '/?period=2021-Q3&org=o1&lang=zh',
    );
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
        .slice(2, 8),
    ).toEqual(['18', '4', '4', '10', '0.0%', '核对中']);
    const other = screen.getByRole('row', { name: /示例报告/ });
    expect(other.textContent).toContain('示例');
    expect(other.textContent).toContain('示意');
    const withdrawn = screen.getByRole('row', { name: /旧报告/ });
    expect(withdrawn.textContent).toContain('已撤回');
    expect(within(withdrawn).queryByRole('link', { name: '2021年三季度' })).toBeNull();
  });

  it('says what to do while there is none', async () => {
    show({ 'GET /api/reports': [] });
    expect(await screen.findByRole('heading', { name: '还没有报告' })).toBeTruthy();
  });

  it('keeps the upload when the list cannot be read', async () => {
    show({ 'GET /api/reports': 'offline' });
    expect((await screen.findByRole('alert')).textContent).toContain('连不上服务');
    expect(fileInput()).toBeTruthy();
  });
});

describe('import', () => {
  it('says which formats and sizes the server takes', async () => {
    show({ 'GET /api/health': { status: 'ok', version: '0.1.0', store: 'sqlite', maxUploadMb: 64 } });
    expect(await screen.findByText(/每份不超过 64 MB/)).toBeTruthy();
  });

  it('sends files one after another and says what was read', async () => {
    const user = userEvent.setup();
    const sent = show({
      'POST /api/imports': taken(),
    });
    await user.upload(fileInput(), [file('一.txt'), file('二.txt')]);
    expect(await screen.findByText('2 份已导入，0 份没有导入')).toBeTruthy();
    const items = within(screen.getByRole('region', { name: '本次导入' })).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      '一.txt读出 18 个目标，4 项待核查看 2021年三季度看原文',
      '二.txt读出 18 个目标，4 项待核查看 2021年三季度看原文',
    ]);
    expect(sent.filter(({ line }) => line === 'POST /api/imports')).toHaveLength(2);
    expect(sent.filter(({ line }) => line === 'GET /api/reports').length).toBeGreaterThan(1);
  });

  it('counts along, stops before the next file and goes on', async () => {
    const user = userEvent.setup();
    const answers: ((value: object) => void)[] = [];
    const sent = show({ 'POST /api/imports': () => new Promise((resolve) => answers.push(resolve)) });
    await user.upload(fileInput(), [file('一.txt'), file('二.txt'), file('三.txt')]);
    await waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.(taken());
    expect(await screen.findByText('已读 1 / 3 份，1 份已导入，0 份没有导入')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '停止' }));
    await waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.(taken());
    await user.click(await screen.findByRole('button', { name: '继续（还有 1 份未发送）' }));
    await waitFor(() => expect(answers).toHaveLength(3));
    answers[2]?.(taken());
    expect(await screen.findByText('3 份已导入，0 份没有导入')).toBeTruthy();
    expect(sent.filter(({ line }) => line === 'POST /api/imports')).toHaveLength(3);
  });

  it('says that a file is there already', async () => {
    const user = userEvent.setup();
    show({
      'POST /api/imports': taken({ duplicate: true }),
    });
    await user.upload(fileInput(), file('同一份.txt'));
    expect(await screen.findByText('这份文件已经导入过，没有改动任何数据')).toBeTruthy();
  });

  it('words a refusal at its file, and the others go on', async () => {
    const user = userEvent.setup();
    let calls = 0;
    show({
      'POST /api/imports': () => {
        calls += 1;
        return calls === 1
          ? problem(422, 'unreadable_file', '文件无法读取', '文件是空的，没有保存任何内容。')
          : taken();
      },
    });
    await user.upload(fileInput(), [file('空.txt'), file('好.txt')]);
    expect(await screen.findByText('1 份已导入，1 份没有导入')).toBeTruthy();
    const [bad] = within(screen.getByRole('region', { name: '本次导入' })).getAllByRole('listitem');
    expect(bad?.textContent).toBe('空.txt没有导入：文件无法读取。 文件是空的，没有保存任何内容。');
  });

  it('says that the service does not answer', async () => {
    const user = userEvent.setup();
    show({ 'POST /api/imports': 'offline' });
    await user.upload(fileInput(), file('三.txt'));
    expect((await screen.findByRole('alert')).textContent).toContain('连不上服务，文件还在本机');
  });

  it('asks for the quarter where a file does not name it', async () => {
    const user = userEvent.setup();
    const open = importDraft({
      state: 'needs_input',
      period: null,
      doubts: [{ code: 'period_unknown', params: {} }],
    });
    const sent = show({
      'POST /api/imports': { draft: open, taken: null },
      'PATCH /api/imports/d1': { draft: importDraft() },
      'POST /api/imports/d1/commit': { report: newest, duplicate: false, restored: false },
    });
    await user.upload(fileInput(), file('无题.txt'));
    expect(await screen.findByText('需要你补充')).toBeTruthy();
    expect(screen.getByRole('button', { name: '导入 无题.txt' })).toHaveProperty('disabled', true);
    await user.type(screen.getByRole('textbox', { name: '年份' }), '2022{Enter}');
    expect(await screen.findByText('可以导入')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: '涵盖时间' }), '仅三季度');
    const corrected = sent
      .filter(({ line }) => line.startsWith('PATCH'))
      .map(({ init }) => bodyText(init.body));
    expect(corrected.map((body) => (JSON.parse(body) as { period: string }).period)).toEqual([
      '2022-Q1',
      '2022-07-01/P3M',
    ]);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: '导入 无题.txt' })).toHaveProperty('disabled', false),
    );
    await user.click(screen.getByRole('button', { name: '导入 无题.txt' }));
    expect(await screen.findByText('读出 18 个目标，4 项待核')).toBeTruthy();
  });

  it('takes the meaning of columns, sends all that was said, and keeps the draft when it fails', async () => {
    const user = userEvent.setup();
    const unknown = (header: string) => ({ header, role: 'other', source: 'unknown' as const });
    const open = importDraft({
      state: 'needs_input',
      doubts: [{ code: 'columns_unread', params: {} }],
      tables: [
        {
          columns: [unknown('要求'), unknown('办到哪里')],
          rowCount: 2,
          isRead: false,
          rows: [['冷库12座', null]],
        },
      ],
    });
    const sent = show({
      'POST /api/imports': { draft: open, taken: null },
      'PATCH /api/imports/d1': { draft: importDraft({ tables: open.tables }) },
      'POST /api/imports/d1/commit': problem(409, 'quarter_locked', '这个季度已锁定', '先解锁。'),
    });
    await user.upload(fileInput(), file('表.txt'));
    const target = await screen.findByRole('combobox', { name: '“要求”的含义' });
    expect(screen.getByRole('row', { name: /要求/ }).textContent).toContain('冷库12座');
    await user.selectOptions(target, '目标');
    await user.selectOptions(screen.getByRole('combobox', { name: '“办到哪里”的含义' }), '完成情况');
    const bodies = sent.filter(({ line }) => line.startsWith('PATCH')).map(({ init }) => bodyText(init.body));
    expect(JSON.parse(bodies.at(-1) ?? '')).toEqual({ columns: { 要求: 'target', 办到哪里: 'progress' } });
    expect(await screen.findByText('可以导入')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '导入 表.txt' }));
    expect((await screen.findByRole('alert')).textContent).toBe('这个季度已锁定 先解锁。');
    expect(screen.getByRole('combobox', { name: '“要求”的含义' })).toHaveProperty('value', 'target');
  });

  it('takes all that are ready at once, and lets go of the others', async () => {
    const user = userEvent.setup();
    const sent = show({
      'POST /api/imports': {
        draft: importDraft({
          state: 'ready',
          doubts: [{ code: 'column_unknown', params: { header: '街镇' } }],
        }),
        taken: null,
      },
      'POST /api/imports/d1/commit': { report: newest, duplicate: false, restored: false },
      'DELETE /api/imports/d1': new Response(null, { status: 204 }),
    });
    await user.upload(fileInput(), [file('一.txt'), file('二.txt'), file('三.txt')]);
    expect(await screen.findByText('0 份已导入，0 份没有导入，3 份待确认')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '不导入 三.txt' }));
    await user.click(screen.getByRole('button', { name: '导入全部可导入的文件（2）' }));
    expect(await screen.findByText('2 份已导入，0 份没有导入')).toBeTruthy();
    expect(sent.map(({ line }) => line).filter((line) => /commit|DELETE/.test(line))).toHaveLength(3);
  });

  it('takes files dropped anywhere and shows that it will', async () => {
    show({
      'POST /api/imports': taken(),
    });
    const transfer = { types: ['Files'], files: [file('拖入.txt')] };
    const drag = (type: string) =>
      window.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), { dataTransfer: transfer }));
    await screen.findByRole('table');
    drag('dragenter');
    expect(await screen.findByText('松开即可导入')).toBeTruthy();
    drag('drop');
    expect(await screen.findByText('拖入.txt')).toBeTruthy();
    expect(await screen.findByText('1 份已导入，0 份没有导入')).toBeTruthy();
    expect(screen.queryByText('松开即可导入')).toBeNull();
  });
});

describe('withdrawal', () => {
  it('asks first, then takes the report out and offers the way back', async () => {
    const user = userEvent.setup();
    const sent = show({
      'DELETE /api/reports/r1': { report: newest },
      'POST /api/reports/r1/restore': { report: newest },
    });
    const title = '之江省科学技术厅2021年度重点工作三季度完成情况';
    await user.click(await screen.findByRole('button', { name: `撤回《${title}》` }));
    const dialog = screen.getByRole('dialog', { name: `撤回《${title}》` });
    expect(dialog.textContent).toContain('原文件保留，可以撤销');
    await user.click(within(dialog).getByRole('button', { name: '撤回' }));
    expect(await screen.findByText(`已撤回《${title}》`)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await screen.findByText(`已恢复《${title}》`)).toBeTruthy();
    expect(sent.map(({ line }) => line).filter((line) => !line.startsWith('GET'))).toEqual([
      'DELETE /api/reports/r1',
      'POST /api/reports/r1/restore',
    ]);
  });

  it('changes nothing when the reader keeps the report', async () => {
    const user = userEvent.setup();
    const sent = show();
    await user.click(await screen.findByRole('button', { name: /^撤回《之江省/ }));
    await user.click(screen.getByRole('button', { name: '不撤回' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(sent.every(({ line }) => line.startsWith('GET'))).toBe(true);
  });

  it('says when it could not be saved', async () => {
    const user = userEvent.setup();
    show({
      'DELETE /api/reports/r1': problem(503, 'store_unavailable', '数据库暂时不可用', '这次操作没有保存。'),
    });
    await user.click(await screen.findByRole('button', { name: /^撤回《之江省/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '撤回' }));
    expect(await screen.findByText('没有保存这次改动：这次操作没有保存。')).toBeTruthy();
  });
});
