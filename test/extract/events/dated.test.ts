import { describe, expect, it } from 'vitest';
import { readText } from '../read-report.ts';

const head = '海州市农业局2031年三季度重点工作完成情况\n序号 | 重点任务 | 目标任务 | 完成情况 |\n';

async function read(goal: string, progress: string) {
  const { extraction } = await readText(`${head}1 | 园区 | ${goal} | ${progress} |\n`);
  const [metric] = extraction.metrics;
  return {
    value: metric?.actual?.value ?? null,
    how: metric?.actual?.how ?? null,
    dated: metric?.dated.map(({ on, spans }) => [on, spans[0]?.quote]) ?? [],
    milestones: extraction.milestones.map(({ status, doneOn }) => [status, doneOn]),
  };
}

describe('counted names', () => {
  it.each([
    [
      '今年3月,省里正式批准建设东湾实验室、西岭实验室。',
      [
        ['2031-03', '东湾实验室'],
        ['2031-03', '西岭实验室'],
      ],
    ],
    ['6月12日,东湾实验室获批建设。', [['2031-06-12', '东湾实验室']]],
    ['东湾实验室获批建设。', []],
    ['截至9月底,东湾实验室获批建设。', []],
    ['5月,东湾实验室、西岭实验室等实验室获批建设。', []],
  ])('of %s', async (progress, dated) => {
    const found = await read('建设省实验室2家。', progress);
    expect(found).toMatchObject({ how: 'counted', dated });
  });

  it('are not looked for where a number is written', async () => {
    const found = await read('建设省实验室2家。', '5月,新建省实验室2家。');
    expect(found).toMatchObject({ value: 2, how: 'stated', dated: [] });
  });
});

describe('a milestone that is done', () => {
  it.each([
    ['8月5日,市政府印发《冷链物流发展规划》。', '2031-08-05'],
    ['《冷链物流发展规划》已于7月印发。', '2031-07'],
    ['《冷链物流发展规划》已印发。', null],
    ['2月报市政府,8月5日印发《冷链物流发展规划》。', '2031-08-05'],
  ])('by %s', async (progress, on) => {
    const { milestones } = await read('印发《冷链物流发展规划》。', progress);
    expect(milestones).toEqual([['done', on]]);
  });

  it('has no day while it is not', async () => {
    const { milestones } = await read('印发《冷链物流发展规划》。', '8月5日起征求《冷链物流发展规划》意见。');
    expect(milestones.map(([, on]) => on)).toEqual([null]);
  });
});
