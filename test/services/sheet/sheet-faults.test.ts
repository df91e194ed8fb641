import { describe, expect, it } from 'vitest';
import type { CellValue } from 'hucre';
import type { SheetInput } from '../../../server/services/sheet/plan-sheet.ts';
import { previewSheet } from '../../../server/services/sheet/preview-sheet.ts';
import { putIndicator } from '../../../server/services/by-hand/put-indicator.ts';
import { fill, ORG, reported, sheetOf, templateOf, workbookOf, type Table } from './support.ts';

const HEAD = ['指标', '单位', '方向', '2031年目标', '2031年三季度', '说明'];

async function faultsOf(input: SheetInput, bench?: Awaited<ReturnType<typeof reported>>) {
  const { context } = bench ?? (await reported());
  const { problems } = await previewSheet(context, input);
  return problems.map(({ cell, code }) => [cell, code]);
}

describe('cells that cannot be read', () => {
  it.each<[string, Table[number], (readonly [string, string])[]]>([
    ['a row without a name', [null, '座', null, null, 5, null], [['A2', 'name_missing']]],
    ['a new metric without a unit', ['水塘', null, null, null, 5, null], [['B2', 'unit_missing']]],
    ['another measure as unit', ['冷库', '亩', null, null, 5, null], [['B2', 'unit_unlike']]],
    ['a unit in the cell that is none', ['冷库', null, null, null, '5万元', null], [['E2', 'unit_unlike']]],
    ['words for a figure', ['冷库', null, null, null, '若干', null], [['E2', 'not_a_number']]],
    ['none, which may mean nought', ['冷库', null, null, null, '无', null], [['E2', 'none_or_unknown']]],
    [
      'a number that lost its digits',
      ['冷库', null, null, null, '1.2E+08', null],
      [['E2', 'shortened_number']],
    ],
    ['words for a target', ['冷库', null, null, '尽力而为', null, null], [['D2', 'not_a_target']]],
    ['a choice that is none', ['冷库', null, '随意', null, null, null], [['C2', 'choice_unknown']]],
    [
      'another target without a reason',
      ['冷库', null, null, '90', null, null],
      [['D2', 'target_reason_needed']],
    ],
    [
      'all of them at once',
      ['冷库', null, '随意', '尽力', '若干', null],
      [
        ['C2', 'choice_unknown'],
        ['D2', 'not_a_target'],
        ['E2', 'not_a_number'],
      ],
    ],
  ])('name %s', async (_words, row, expected) => {
    expect(await faultsOf(sheetOf([HEAD, row]))).toEqual(expected);
  });

  it('name the metric that a new name is most alike, before it is made twice', async () => {
    const { context } = await reported();
    const rows = [
      HEAD,
      ['网络零售额', null, null, null, 5, null],
      ['农产品零售额', '亿元', null, null, 5, null],
    ];
    const { problems, changes } = await previewSheet(context, sheetOf(rows));
    expect(problems).toMatchObject([{ cell: 'B2', params: { near: '农产品网络零售额' } }]);
    expect(changes[0]).toMatchObject({ what: 'indicator', near: '农产品网络零售额' });
  });

  it('name the row that stands twice, and one that several metrics are called', async () => {
    const bench = await reported();
    const twice = [HEAD, ['冷库', null, null, null, 70, null], ['冷 库', null, null, null, 71, null]];
    expect(await faultsOf(sheetOf(twice), bench)).toEqual([['A3', 'name_twice']]);
    await putIndicator(
      bench.context,
      { org: ORG, indicator: '粮库' },
      { settings: { nameEn: '冷库' }, reason: null },
    );
    expect(await faultsOf(sheetOf(twice.slice(0, 2)), bench)).toEqual([['A2', 'indicator_ambiguous']]);
  });

  it('name dates, ticks, failed formulas and formulas that were never computed; computed ones are read', async () => {
    const rows: CellValue[][] = [
      HEAD,
      ['冷库', null, null, null, new Date('2031-01-02T00:00:00Z'), null],
      ['粮库', null, null, null, true, null],
      ['农产品网络零售额', null, null, null, null, null],
    ];
    const uncomputed = await workbookOf(
      rows,
      new Map([['3,4', { value: null, type: 'formula', formula: '4+5' }]]),
    );
    expect(await faultsOf(uncomputed)).toEqual([
      ['E2', 'date_in_cell'],
      ['E3', 'flag_in_cell'],
      ['E4', 'formula_without_result'],
    ]);
    const cells = new Map([
      ['3,4', { value: 9.25, type: 'formula', formula: '4+5.25', formulaResult: 9.25 }],
      ['1,4', { value: '#DIV/0!', type: 'error' }],
    ] as const);
    const { context } = await reported();
    const { changes, problems } = await previewSheet(
      context,
      await workbookOf(rows.toSpliced(2, 1, ['粮库', null, null, null, 3, null]), cells),
    );
    expect(problems.map(({ cell, code, text }) => [cell, code, text])).toEqual([
      ['E2', 'formula_failed', '#DIV/0!'],
    ]);
    expect(changes.map(({ cell, becomes }) => [cell, becomes])).toEqual([
      ['E3', { kind: 'amount', value: 3, unit: '座' }],
      ['E4', { kind: 'amount', value: 9.25, unit: '亿元' }],
    ]);
  });
});

describe('numbers and units', () => {
  it.each<[string, string | number, string, unknown]>([
    ['a scale word alone', '1.2亿', '农产品网络零售额', { value: 1.2, unit: '亿元' }],
    ['another scale', '92000万元', '农产品网络零售额', { value: 92000, unit: '万元' }],
    ['full-width digits', '７１', '冷库', { value: 71, unit: '座' }],
    ['thousands', '1,234', '冷库', { value: 1234, unit: '座' }],
    ['nought', 0, '冷库', { value: 0, unit: '座' }],
  ])('%s is understood', async (_words, value, name, becomes) => {
    const bench = await reported();
    const rows = fill(await templateOf(bench), name, '2031年三季度', value);
    const { changes, problems } = await previewSheet(bench.context, sheetOf(rows));
    expect(problems).toEqual([]);
    expect(changes).toMatchObject([{ what: 'figure', becomes }]);
  });

  it.each(['8.5亿', '85000万元', '850000000元'])('the same amount as %s changes nothing', async (value) => {
    const bench = await reported();
    const rows = fill(await templateOf(bench), '农产品网络零售额', '2031年三季度', value);
    expect(await previewSheet(bench.context, sheetOf(rows))).toMatchObject({ changes: [], problems: [] });
  });

  it('an empty cell or a dash leaves things as they are', async () => {
    const bench = await reported();
    for (const value of [null, '—', '未报']) {
      const rows = fill(await templateOf(bench), '冷库', '2031年三季度', value);
      expect(await previewSheet(bench.context, sheetOf(rows))).toMatchObject({ changes: [], problems: [] });
    }
  });

  it('a percentage of a workbook is one, with all its digits', async () => {
    const bench = await reported();
    const rows: CellValue[][] = [
      ['指标', '单位', '2031年三季度'],
      ['合格率', '%', 0.9581],
    ];
    const input = await workbookOf(
      rows,
      new Map([['1,2', { value: 0.9581, type: 'number', style: { numFmt: '0%' } }]]),
    );
    const { changes } = await previewSheet(bench.context, input);
    expect(changes.at(-1)).toMatchObject({ cell: 'C2', becomes: { value: 95.81, unit: '%' } });
  });
});

describe('files and headings', () => {
  const text = '指标,单位,2031年三季度,联系人\n\n冷库,,70,张某\n';
  const gb18030 = Uint8Array.from([
    ...[0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0x32, 0x30, 0x33, 0x31, 0xc4, 0xea, 0xc8, 0xfd, 0xbc, 0xbe, 0xb6, 0xc8],
    ...[0x0a, 0xc0, 0xe4, 0xbf, 0xe2, 0x2c, 0x37, 0x30, 0x0a],
  ]);
  const input = (bytes: Uint8Array, encoding?: SheetInput['encoding']): SheetInput => ({
    ...{ bytes, fileName: 'a.csv', org: ORG, reason: null, isOverwriting: false, encoding },
  });

  it.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8', 'C3'],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8', 'C3'],
    ['GB18030', gb18030, 'gb18030', 'B2'],
  ])('CSV in %s is read, blank lines counted', async (_words, bytes, encoding, cell) => {
    const { context } = await reported();
    const preview = await previewSheet(context, input(bytes));
    expect(preview).toMatchObject({ encoding, changes: [{ cell, becomes: { value: 70, unit: '座' } }] });
  });

  it('columns that nobody knows are named and left alone', async () => {
    const { context } = await reported();
    const { ignored } = await previewSheet(context, input(new TextEncoder().encode(text)));
    expect(ignored).toEqual([{ cell: 'D1', heading: '联系人' }]);
  });

  it('a wrong encoding finds no heading, the right one does', async () => {
    const bench = await reported();
    expect(await faultsOf(input(gb18030, 'utf-16le'), bench)).toEqual([['A1', 'header_missing']]);
    expect(await faultsOf(input(gb18030, 'gb18030'), bench)).toEqual([]);
  });

  it.each<[string, Table, string]>([
    [
      'without a heading',
      [
        ['甲', '乙'],
        ['丙', 1],
      ],
      'header_missing',
    ],
    [
      'with a heading twice',
      [
        ['指标', '2031年三季度', '2031 Q3'],
        ['冷库', 1, 2],
      ],
      'header_twice',
    ],
    [
      'with figures of no quarter',
      [
        ['指标', '实际'],
        ['冷库', 70],
      ],
      'period_needed',
    ],
    [
      'of too many years',
      [['指标', ...[1, 2, 3, 4, 5, 6, 7].map((n) => `203${n}年目标`)], ['冷库']],
      'too_many_years',
    ],
    [
      'of too many rows',
      [['指标', '单位'], ...Array.from({ length: 1001 }, (_, n) => [`甲${n}`, '个'])],
      'too_many_rows',
    ],
  ])('a sheet %s is not read', async (_words, rows, code) => {
    const [first] = await faultsOf(sheetOf(rows));
    expect(first?.[1]).toBe(code);
  });

  it('figures of no quarter are those of the quarter that a person names', async () => {
    const { context } = await reported();
    const period = { year: 2031, quarter: 2 };
    const sheet = sheetOf(
      [
        ['指标', '实际'],
        ['冷库', 40],
      ],
      { period },
    );
    expect((await previewSheet(context, sheet)).changes).toMatchObject([
      { of: '2031-Q2', becomes: { value: 40 } },
    ]);
  });

  it.each([
    ['a document', new TextEncoder().encode('%PDF-1.4'), 'format_not_supported'],
    ['nothing', new Uint8Array(0), 'empty_file'],
  ])('%s is refused with its reason', async (_words, bytes, reason) => {
    const { context } = await reported();
    await expect(previewSheet(context, input(bytes))).rejects.toMatchObject({
      code: 'unreadable_file',
      params: { reason },
    });
  });

  it('a row of another organisation is not taken for one of this', async () => {
    const bench = await reported();
    const rows = await templateOf(bench);
    const mark = rows[0]?.length ?? 0;
    const strange = rows.map((row, index) =>
      index === 1 ? row.with(mark - 1, 'elsewhere|座|2031=100') : row,
    );
    expect(await faultsOf(sheetOf(strange), bench)).toEqual([['L2', 'mark_unknown']]);
  });
});
