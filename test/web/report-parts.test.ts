import { describe, expect, it } from 'vitest';
import { spanOf } from '../../server/domain/provenance.ts';
import type { TextBlock } from '../../server/domain/scorecard.ts';
import { cutRuns, itemStarts } from '../../web/views/report/cut-runs.ts';
import { findMarks, marksOf, stretches } from '../../web/views/report/marks.ts';
import { metricLabels } from '../../web/views/report/metric-labels.ts';
import { readSelection } from '../../web/views/report/selection.ts';
import { sourceOfSelection } from '../../web/views/report/source-copy.ts';
import { textSections } from '../../web/views/report/text-sections.ts';
import { metric, observation, silentMetric, span, target } from './factories.ts';
import { fullReport } from './fixtures/full-report.ts';

const TEXT = '1.新建公园40个，修路8条。2.1-9月新建公园46个，已完成目标。';
const at = (words: string, from = 0) => TEXT.indexOf(words, from);
const cut = (words: string, role: Parameters<typeof spanOf>[3] = 'number', from = 0) =>
  spanOf(TEXT, at(words, from), at(words, from) + words.length, role);

const park = metric({
  indicatorId: 'park',
  target: target({ spans: [cut('公园', 'name'), cut('40个')] }),
  actual: observation({ spans: [cut('46个'), cut('1-9月新建公园46个，已完成目标。', 'sentence')] }),
  claim: { quote: '已完成目标', start: at('已完成目标'), end: at('已完成目标') + 5, holds: true },
});

describe('marks', () => {
  it('join a name with the number beside it', () => {
    expect(stretches([cut('公园', 'name'), cut('40个')])).toMatchObject([
      { start: at('公园'), end: at('40个') + 3 },
    ]);
  });

  it('stay apart where the same figure is said in two places', () => {
    const twice = [span(0, '公园', 'name'), span(2, '40个'), span(300, '40个')];
    expect(stretches(twice)).toMatchObject([
      { start: 0, end: 5 },
      { start: 300, end: 303 },
    ]);
  });

  it('fall back to names, then to the sentence', () => {
    const names = [
      span(5, '甲院', 'name'),
      span(8, '乙院', 'name'),
      span(0, '建成甲院、乙院等。', 'sentence'),
    ];
    expect(stretches(names)).toMatchObject([{ start: 5, end: 10 }]);
    expect(stretches([span(0, '一句话。', 'sentence')])).toMatchObject([{ start: 0, end: 4 }]);
    expect(stretches([])).toEqual([]);
  });

  it('tell actual, target and claim apart', () => {
    expect(marksOf(park, []).map(({ kind, start }) => [kind, start])).toEqual([
      ['actual', at('46个')],
      ['target', at('公园')],
      ['claim', at('已完成目标')],
    ]);
  });

  it('never cover one another: the stronger kind keeps the characters', () => {
    const said = silentMetric({
      indicatorId: 'road',
      target: null,
      said: cut(TEXT.slice(at('2.1')), 'sentence'),
    });
    const marks = findMarks([said, park], []);
    for (const [index, mark] of marks.slice(1).entries())
      expect(mark.start).toBeGreaterThanOrEqual(marks[index]?.end ?? 0);
    const actual = marks.find(({ kind }) => kind === 'actual');
    expect(TEXT.slice(actual?.start, actual?.end)).toBe('46个');
    expect(
      marks.filter(({ kind }) => kind === 'said').map(({ start, end }) => TEXT.slice(start, end)),
    ).toEqual(['2.1-9月新建公园', '，', '。']);
  });
});

describe('cutRuns', () => {
  const block = { start: 0, end: TEXT.length };
  const runs = cutRuns(TEXT, block, {
    marks: findMarks([park], []),
    hit: { start: at('6个，'), end: at('6个，') + 3 },
  });
  const pieces = runs.flatMap((run) => run.pieces);

  it('draws every character once and in order', () => {
    expect(pieces.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
    expect(pieces[0]?.start).toBe(0);
    expect(pieces.at(-1)?.end).toBe(TEXT.length);
  });

  it('keeps a mark in one run and highlights across its edge', () => {
    const marked = runs.filter((run) => run.mark !== null);
    expect(marked.map((run) => run.mark?.kind)).toEqual(['target', 'actual', 'claim']);
    const hits = pieces.filter((piece) => piece.isHit).map(({ start, end }) => TEXT.slice(start, end));
    expect(hits.join('')).toBe('6个，');
  });

  it('starts a line for a numbered item, not for a decimal, not where the text already does', () => {
    expect(itemStarts('1.甲。2、乙 3.0版')).toEqual([0, 4]);
    const lined = '1.甲。\n2.乙。3.丙。';
    const starts = cutRuns(lined, { start: 0, end: lined.length }, { marks: [], hit: null })
      .flatMap((run) => run.pieces)
      .filter((piece) => piece.startsLine)
      .map(({ start }) => lined.slice(start, start + 2));
    expect(starts).toEqual(['3.']);
  });
});

describe('textSections', () => {
  const block = (start: number, role: string | null, taskNo: string | null): TextBlock => ({
    start,
    end: start + 5,
    kind: 'cell',
    row: null,
    role,
    taskNo,
  });

  it('makes one section a task, with its heading apart and running numbers left out', () => {
    const blocks = [
      block(30, 'target', '1'),
      block(0, null, null),
      block(10, 'number', '1'),
      block(20, 'task', '1'),
    ];
    const [loose, first] = textSections({ blocks });
    expect(loose).toMatchObject({ taskNo: null, heading: null, parts: [{ start: 0 }] });
    expect(first).toMatchObject({ taskNo: '1', heading: { start: 20 }, parts: [{ start: 30 }] });
  });

  it('leaves out empty blocks', () => {
    expect(textSections({ blocks: [{ ...block(3, 'target', '1'), end: 3 }] })).toEqual([]);
  });
});

describe('metricLabels', () => {
  it('letters the metrics of a task in the order of the text', () => {
    const of = (indicatorId: string, start: number, taskNo: string | null) =>
      metric({ indicatorId, taskNo, target: target({ spans: [span(start, '8条')] }) });
    const labels = metricLabels([of('b', 50, '6'), of('a', 20, '6'), of('x', 5, null)]);
    expect([labels.get('a'), labels.get('b'), labels.get('x')]).toEqual(['6a', '6b', '1']);
  });
});

describe('readSelection', () => {
  const { report } = fullReport();
  const trade = report.metrics.find(({ indicatorId }) => indicatorId === 'trade');
  const number = trade?.actual?.spans[0];
  const address = `?span=${number?.start ?? 0}-${number?.end ?? 0}`;

  it('finds the metric and task of a span', () => {
    expect(readSelection(address, report)).toEqual({
      taskNo: '7',
      indicatorId: 'trade',
      milestoneId: null,
      hit: { start: number?.start, end: number?.end },
    });
  });

  it('reads a metric, a task, nothing', () => {
    expect(readSelection('?metric=sme', report)).toEqual({
      taskNo: '6',
      indicatorId: 'sme',
      milestoneId: null,
      hit: null,
    });
    expect(readSelection('?task=3', report)).toEqual({
      taskNo: '3',
      indicatorId: null,
      milestoneId: null,
      hit: null,
    });
    expect(readSelection('', report)).toEqual({
      taskNo: '1',
      indicatorId: null,
      milestoneId: null,
      hit: null,
    });
  });

  it('takes a span beyond the text for none, and one outside every mark for its task alone', () => {
    expect(readSelection('?span=999999-1000000', report).hit).toBeNull();
    const owner = report.text.indexOf('成果处');
    expect(readSelection(`?span=${owner}-${owner + 3}`, report)).toMatchObject({
      taskNo: '7',
      indicatorId: null,
    });
  });
});

describe('sourceOfSelection', () => {
  it('copies the stored text of what is selected, not what is drawn', () => {
    document.body.innerHTML = '<p><span data-at="0">成效（一）</span><span data-at="5">，待续</span></p>';
    const stored = '成效(一),待续';
    const [first, last] = [...document.querySelectorAll('span')].map((element) => element.firstChild);
    const range = document.createRange();
    if (first === null || first === undefined || last === null || last === undefined)
      throw new Error('no text');
    range.setStart(first, 2);
    range.setEnd(last, 1);
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    expect(sourceOfSelection(stored, selection)).toBe('(一),');
    selection?.removeAllRanges();
    expect(sourceOfSelection(stored, selection)).toBeNull();
  });
});
