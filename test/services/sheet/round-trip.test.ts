import { describe, expect, it } from 'vitest';
import { exportBoard } from '../../../server/services/output/export-board.ts';
import { putFigure } from '../../../server/services/by-hand/put-figure.ts';
import { putTarget } from '../../../server/services/by-hand/put-target.ts';
import { setPeriodState } from '../../../server/services/publish/set-period-state.ts';
import { previewSheet } from '../../../server/services/sheet/preview-sheet.ts';
import { sheetTemplate } from '../../../server/services/sheet/sheet-template.ts';
import { takeSheet } from '../../../server/services/sheet/take-sheet.ts';
import { countRows } from '../../db/count-rows.ts';
import { KEY, ORG, readXlsx, reported, sheetOf, templateOf } from './support.ts';

describe('a template', () => {
  it.each(['zh', 'en'] as const)(
    'in %s has what stands, a frozen head, choices and an explanation',
    async (lang) => {
      const { context } = await reported();
      const { bytes, name } = await sheetTemplate(context, 'xlsx', { org: ORG, lang });
      expect(name).toBe(lang === 'zh' ? '2031_填报_海州市农业局.xlsx' : '2031_Figures_海州市农业局.xlsx');
      const { sheets } = await readXlsx(bytes);
      const [sheet, about] = sheets;
      expect(sheet?.rows[0]?.slice(0, 10)).toEqual(
        lang === 'zh'
          ? [
              '指标',
              '英文名称',
              '单位',
              '方向',
              '口径',
              '2031年目标',
              '2031年一季度',
              '2031年二季度',
              '2031年三季度',
              '2031年四季度',
            ]
          : [
              'Metric',
              'English name',
              'Unit',
              'Direction',
              'Basis',
              'Target 2031',
              '2031 Q1',
              '2031 Q2',
              '2031 Q3',
              '2031 Q4',
            ],
      );
      expect(sheet?.rows[1]?.slice(0, 10)).toEqual([
        ...['冷库', null, '座', lang === 'zh' ? '越多越好' : 'more is better', null, '100'],
        ...[null, null, 69, null],
      ]);
      expect(sheet?.freezePane).toMatchObject({ rows: 1, columns: 1 });
      expect(sheet?.dataValidations?.find(({ range }) => range.startsWith('D2'))?.values).toHaveLength(2);
      expect(sheet?.columns?.at(-1)?.hidden).toBe(true);
      expect(about?.rows[1]).toEqual([lang === 'zh' ? '单位' : 'Department', ORG]);
      expect(about?.rows.length).toBeGreaterThan(9);
    },
  );

  it('of one quarter has one column of figures', async () => {
    const bench = await reported();
    const [head] = await templateOf(bench, { period: { year: 2031, quarter: 3 } });
    expect(head?.filter((heading) => String(heading).includes('季度'))).toEqual(['2031年三季度']);
  });

  it.each(['xlsx', 'csv'] as const)('read back as it is changes nothing, as %s', async (format) => {
    const bench = await reported();
    const { context, store } = bench;
    await putTarget(
      context,
      { ...KEY, year: 2031 },
      { value: 1, bound: 'range', low: 1, high: 2 },
      { reason: '改' },
    );
    await putFigure(context, { ...KEY, period: { year: 2031, quarter: 2 } }, { value: 0 }, { reason: null });
    const before = await countRows(store);
    for (const lang of ['zh', 'en'] as const) {
      const { bytes, name } = await sheetTemplate(context, format, { org: ORG, lang });
      const input = { bytes, fileName: name, org: ORG, reason: null, isOverwriting: false };
      const preview = await previewSheet(context, input);
      expect(preview).toMatchObject({ changes: [], problems: [], ignored: [], format });
      expect(preview.counts).toEqual({
        ...{ rows: 3, created: 0, settings: 0, targets: 0, figures: 0, unchanged: 6 },
      });
      expect(await takeSheet(context, { ...input, rows: 'all' })).toMatchObject({ stepId: null, stored: [] });
    }
    expect(await countRows(store)).toEqual(before);
  });

  it.each(['zh', 'en'] as const)(
    'is not needed: an exported board in %s read back changes nothing either',
    async (lang) => {
      const { context, store } = await reported();
      const before = await countRows(store);
      const { bytes, name } = await exportBoard(context, 'scorecard.xlsx', { org: ORG }, lang);
      const preview = await previewSheet(context, {
        bytes,
        fileName: name,
        org: ORG,
        reason: null,
        isOverwriting: false,
      });
      expect(preview).toMatchObject({ changes: [], problems: [] });
      expect(preview.counts).toMatchObject({ rows: 3, unchanged: 5 });
      expect(await countRows(store)).toEqual(before);
    },
  );

  it('says which quarters are locked', async () => {
    const { context } = await reported();
    const preview = await previewSheet(context, sheetOf(await templateOf({ context })));
    await setPeriodState(context, {
      ...{
        organisationId: preview.organisationId,
        period: { year: 2031, quarter: 3 },
        state: 'locked',
        reason: null,
      },
    });
    const { bytes } = await sheetTemplate(context, 'xlsx', { org: ORG, lang: 'zh' });
    const { sheets } = await readXlsx(bytes);
    expect(sheets[1]?.rows).toContainEqual(['已锁定，不能改', '2031-Q3']);
  });
});
