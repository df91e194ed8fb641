import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ReportComparison } from '../../../server/domain/comparison-view.ts';
import { diffWords } from '../../../server/domain/diff-words.ts';
import { EditionChanges } from '../../../web/views/compare/edition-changes.tsx';
import { pickReports } from '../../../web/views/compare/pick-reports.ts';
import { renderPage } from '../render-page.tsx';
import { editionOf } from './compare-fixture.ts';

const span = (start: number, quote: string) =>
  ({ start, end: start + quote.length, quote, role: 'number' }) as const;
const CHANGES: ReportComparison = {
  organisationId: 'o1',
  from: '2021-Q1',
  to: '2021-Q3',
  before: editionOf('2021-Q1'),
  after: editionOf('2021-Q3'),
  tasks: [
    {
      kind: 'reworded',
      no: '1',
      title: '有序推进冷库建设',
      previous: '确保完成冷库建设',
      words: diffWords('确保完成冷库建设', '有序推进冷库建设'),
      span: span(5, '有序推进冷库建设'),
    },
    { kind: 'dropped', no: '4', title: '科技下乡', previous: null, words: [], span: span(40, '科技下乡') },
  ],
  metrics: [
    {
      kind: 'added',
      indicatorId: 'i-培训',
      name: '培训班',
      nameEn: null,
      target: { value: 9, unit: '期', span: span(60, '9期') },
    },
  ],
  numbers: [
    {
      indicatorId: 'i-库',
      name: '冷库',
      nameEn: null,
      of: 'actual',
      before: null,
      after: { value: 60, unit: '座', span: span(90, '60座') },
    },
    {
      indicatorId: 'i-库',
      name: '冷库',
      nameEn: null,
      of: 'target',
      before: { value: 100, unit: '座', span: span(20, '100座') },
      after: { value: 80, unit: '座', span: span(80, '80座') },
    },
  ],
};

describe('two reports side by side', () => {
  it('say how much changed, strike and mark words, and link each number to its sentence', () => {
    renderPage(<EditionChanges changes={CHANGES} />, '/compare?tab=editions&lang=zh&theme=light');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      '不再列出任务 1 项，改写任务 1 项，新增指标 1 项，目标变动 1 处，数值变动 1 处',
    );
    expect(document.querySelector('del')?.textContent).toBe('确保完成');
    expect(document.querySelector('ins')?.textContent).toBe('有序推进');
    expect(screen.getByRole('link', { name: '科技下乡' }).getAttribute('href')).toContain(
      '/reports/r-2021-Q1?lang=zh&theme=light&span=40-44',
    );
    const [target, actual] = screen.getAllByRole('row').slice(1);
    expect(
      within(target ?? document.body)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['目标', '100座', '80座']);
    const links = within(target ?? document.body).getAllByRole('link');
    expect(links.slice(1).map((link) => link.getAttribute('href'))).toEqual([
      '/reports/r-2021-Q1?lang=zh&theme=light&span=20-24',
      '/reports/r-2021-Q3?lang=zh&theme=light&span=80-83',
    ]);
    expect(within(actual ?? document.body).getAllByRole('cell')[1]?.textContent).toBe('—');
  });

  it('say when nothing changed', () => {
    renderPage(
      <EditionChanges changes={{ ...CHANGES, tasks: [], metrics: [], numbers: [] }} />,
      '/compare?tab=editions&lang=en&theme=light',
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'The two reports have the same tasks and numbers',
    );
  });
});

describe('which reports are compared', () => {
  const reports = ['2021-Q3', '2021-Q1', '2021-Q2'].map((period) => ({ id: `r-${period}`, period }));
  const nothing = { from: null, to: null };

  it('is the shown quarter with the one before in time, not in the order of import', () => {
    expect(pickReports(reports, nothing, '2021-Q2')).toEqual({ from: 'r-2021-Q1', to: 'r-2021-Q2' });
    expect(pickReports(reports, nothing, '2021-Q1')).toEqual({ from: 'r-2021-Q2', to: 'r-2021-Q1' });
    expect(pickReports(reports, nothing, '2022-Q1')).toEqual({ from: 'r-2021-Q2', to: 'r-2021-Q3' });
  });

  it('follows the address as far as it names reports there are', () => {
    expect(pickReports(reports, { from: 'r-2021-Q3', to: 'r-2021-Q1' }, '2021-Q2')).toEqual({
      from: 'r-2021-Q3',
      to: 'r-2021-Q1',
    });
    expect(pickReports(reports, { from: 'gone', to: null }, '2021-Q3')).toEqual({
      from: 'r-2021-Q2',
      to: 'r-2021-Q3',
    });
  });

  it('needs two', () => {
    expect(pickReports(reports.slice(0, 1), nothing, '2021-Q3')).toBeNull();
  });
});
