import { expect, it } from 'vitest';
import { listEntries } from '../../../server/services/by-hand/list-entries.ts';
import { putFigure } from '../../../server/services/by-hand/put-figure.ts';
import { putTarget } from '../../../server/services/by-hand/put-target.ts';
import { makeBench } from '../support/make-context.ts';

it('a grid shows what answers, what was entered, and what can be undone', async () => {
  const { context, take } = makeBench();
  await take({ metrics: [{ name: '冷库', target: [100, '座'], actual: [69, '座'] }, { name: '粮库' }] });
  const key = { org: '海州市农业局', indicator: '冷库' };
  await putFigure(context, { ...key, period: { year: 2031, quarter: 2 } }, { value: 40 }, { reason: null });
  await putTarget(context, { ...key, year: 2031 }, { value: 120 }, { reason: '追加' });
  const grid = await listEntries(context, undefined, undefined);
  expect(grid).toMatchObject({
    year: 2031,
    quarters: [
      { period: '2031-Q1', hasReport: false, isLocked: false },
      { period: '2031-Q2', hasReport: true },
      { period: '2031-Q3', hasReport: true },
      { period: '2031-Q4', hasReport: false },
    ],
  });
  const [row, other] = grid.rows;
  expect(row).toMatchObject({
    name: '冷库',
    unit: '座',
    target: { value: 120, isByHand: true, from: '2031-Q3', hand: { actor: 'local' } },
  });
  expect(row?.cells.map(({ value, isByHand, entered }) => [value, isByHand, entered])).toEqual([
    [null, false, null],
    [40, true, 40],
    [69, false, null],
    [null, false, null],
  ]);
  expect(other).toMatchObject({
    name: '粮库',
    target: null,
    cells: [{}, {}, { value: null, hand: null }, {}],
  });
  expect((await listEntries(context, undefined, 2030)).rows[0]?.cells[2]?.value).toBeNull();
});
