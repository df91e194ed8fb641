import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ReportsView } from '../../web/views/reports/reports-view.tsx';
import { importDraft } from './draft-fixture.ts';
import { reportSummary } from './factories.ts';
import { problem, renderPage, stubApi, type Answers, type Sent } from './render-page.tsx';

function show(answers: Answers): Sent {
  const sent = stubApi({ 'GET /api/reports': [], ...answers });
  renderPage(<ReportsView />, '/reports?lang=zh');
  return sent;
}

function taken() {
  return {
    draft: importDraft({ id: null }),
    taken: { report: reportSummary(), duplicate: false, restored: false },
  };
}

function fileInput(): HTMLElement {
  return screen.getByLabelText('选择文件', { selector: 'input' });
}

const file = (name: string) => new File(['正文'], name, { type: 'text/plain' });

describe('a text that comes in otherwise, or once more', () => {
  it('offers another encoding for a text that says nothing, and reads the same file again in it', async () => {
    const user = userEvent.setup();
    let calls = 0;
    const sent = show({
      'POST /api/imports': () => {
        calls += 1;
        const nothing = problem(422, 'nothing_found', '没有读到任务或目标', '没有保存。');
        return calls === 1 ? nothing : { draft: importDraft({ encoding: 'big5' }), taken: null };
      },
    });
    await user.upload(fileInput(), [file('繁体.txt')]);
    const choice = await screen.findByRole('combobox', { name: '编码' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([...['按其他编码读取', 'UTF-8', 'GB18030', 'BIG5', 'UTF-16LE', 'UTF-16BE']]);
    await user.selectOptions(choice, 'big5');
    expect(await screen.findByRole('button', { name: '导入 繁体.txt' })).toBeTruthy();
    const forms = sent
      .filter(({ line }) => line === 'POST /api/imports')
      .map(({ init }) => init.body as FormData);
    expect(forms.map((form) => [(form.get('file') as File).name, form.get('encoding')])).toEqual([
      ['繁体.txt', null],
      ['繁体.txt', 'big5'],
    ]);
  });

  it('reads a pasted text like a file, without asking for its encoding', async () => {
    const user = userEvent.setup();
    const sent = show({ 'POST /api/imports': { draft: importDraft(), taken: null } });
    await user.click(screen.getByText('粘贴文本'));
    const field = screen.getByRole('textbox', { name: '报告全文' });
    expect(screen.getByRole('button', { name: '读取文本' })).toHaveProperty('disabled', true);
    await user.click(field);
    await user.paste('青禾市农业局2031年三季度\n建设冷库12座。');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('button', { name: '导入 粘贴的文本 1' })).toBeTruthy();
    const form = sent.find(({ line }) => line === 'POST /api/imports')?.init.body as FormData;
    expect([form.get('text'), form.get('file')]).toEqual(['青禾市农业局2031年三季度\n建设冷库12座。', null]);
    expect(screen.queryByRole('combobox', { name: '编码' })).toBeNull();
    expect(field).toHaveProperty('value', '');
  });

  it('tries again where the service did not answer', async () => {
    const user = userEvent.setup();
    let calls = 0;
    show({
      'POST /api/imports': () => {
        calls += 1;
        return calls === 1 ? 'offline' : taken();
      },
    });
    await user.upload(fileInput(), file('三.txt'));
    await user.click(await screen.findByRole('button', { name: '重新读取' }));
    expect(await screen.findByText('1 份已导入，0 份没有导入')).toBeTruthy();
  });
});
