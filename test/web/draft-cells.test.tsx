import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { DraftCorrections } from '../../server/domain/import-draft.ts';
import { DraftCells } from '../../web/views/reports/draft-cells.tsx';
import { DraftFacts } from '../../web/views/reports/draft-facts.tsx';
import { importDraft } from './draft-fixture.ts';
import { reportSummary } from './factories.ts';
import { renderPage } from './render-page.tsx';

describe('a corrected file, before it is taken', () => {
  const { changes } = importDraft();
  const cell = {
    what: 'metric',
    taskNo: '2',
    task: '修渠',
    name: '修渠里程',
    field: 'actual',
    words: [],
    place: null,
    quote: null,
  } as const;

  it('says each cell as it was and as it will be, and what becomes of decisions', () => {
    const decision = {
      what: 'metric',
      name: '种树',
      outcome: 'waiting',
      actor: 'local',
      reason: '核过',
    } as const;
    renderPage(
      <DraftCells
        changes={{
          ...changes,
          replaces: reportSummary(),
          cells: [
            {
              ...{ ...cell, was: '9公里', becomes: '8公里' },
              ...{ place: { start: 5, end: 8 }, quote: '修渠8公里' },
            },
            { ...cell, field: 'whole', was: '打井', becomes: null },
          ],
          cellCount: 4,
          decisions: [decision],
        }}
      />,
    );
    const rows = screen
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ['内容', '原报告', '新文件'],
      ['任务 2 修渠里程 实际', '9公里', '8公里新文件原句：修渠8公里'],
      ['任务 2 修渠里程 整项', '打井', '（不再出现）'],
    ]);
    const link = screen.getByRole('link', { name: '在原报告中查看：修渠里程 实际：9公里' });
    expect(link.getAttribute('href')).toContain('span=5-8');
    expect(screen.getByText('另有 2 处，导入后可在对比中查看')).toBeTruthy();
    expect(screen.getByRole('listitem').textContent).toBe('种树 新文件另有说法，待重新核对 (核过)');
    expect(screen.getByText('逐格改动 4 处')).toBeTruthy();
  });

  it('marks what differs in long words and cuts what stays', () => {
    const [head, tail] = ['甲'.repeat(60), '乙'.repeat(60)];
    const words = [
      { kind: 'same', text: head },
      { kind: 'dropped', text: '9' },
      { kind: 'added', text: '10' },
      { kind: 'same', text: tail },
    ] as const;
    const long = { ...cell, field: 'progress', was: `${head}9${tail}`, becomes: `${head}10${tail}`, words };
    renderPage(
      <DraftCells changes={{ ...changes, replaces: reportSummary(), cells: [long], cellCount: 1 }} />,
    );
    const [, was, becomes] = screen.getAllByRole('row')[1]?.children ?? [];
    expect(was?.textContent).toBe(`…${'甲'.repeat(16)}9${'乙'.repeat(16)}…`);
    expect(was?.querySelector('del')?.textContent).toBe('9');
    expect(becomes?.querySelector('ins')?.textContent).toBe('10');
  });

  it('says nothing where no report is replaced', () => {
    renderPage(<DraftCells changes={changes} />);
    expect(screen.queryByRole('group')).toBeNull();
  });
});

describe('the facts of a file', () => {
  it('keep a typed year when the span is chosen next', async () => {
    const user = userEvent.setup();
    const said: DraftCorrections[] = [];
    renderPage(
      <DraftFacts
        draft={importDraft({ period: null })}
        corrections={{}}
        onCorrect={(change) => said.push(change)}
      />,
    );
    await user.type(screen.getByRole('textbox', { name: '年份' }), '2032');
    await user.selectOptions(screen.getByRole('combobox', { name: '涵盖时间' }), '1—6月');
    expect(said.at(-1)).toEqual({ period: '2032-Q2' });
  });
});
