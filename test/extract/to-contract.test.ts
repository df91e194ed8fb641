import { describe, expect, it } from 'vitest';
import { toContract } from '../../server/extract/to-contract.ts';
import { readText } from './read-report.ts';

const REPORT = `云岭省科技厅2021年度重点工作三季度完成情况
序号 | 重点任务 | 目标任务 | 完成情况 | 责任单位 |
1 | 培育小店 | 新增小店超过800家,引进院所1-2家。 | 1-9月,全省新备案小店1346家,已超额完成年度800家的目标任务。引进院所2家。 | 小店处 |
2 | 建实验室 | 新建省实验室2家;出台《实验室办法》。 | 3月,正式批准建设东岭实验室、西溪实验室;《实验室办法》正在征求意见。 | 基础处 |
`;

describe('the extraction result of the contract', () => {
  it('has the names, values and words of the contract', async () => {
    const { text, extraction } = await readText(REPORT);
    const result = toContract(extraction, 'hash');
    expect(result.report).toMatchObject({ year: 2021, quarter: 3, lang: 'zh', textHash: 'hash' });
    expect(result.tasks).toEqual([
      { no: '1', title: '培育小店', owners: ['小店处'] },
      { no: '2', title: '建实验室', owners: ['基础处'] },
    ]);
    const [shops, institutes, labs] = result.metrics;
    expect(shops).toMatchObject({
      taskNo: '1',
      name: '新增小店',
      direction: 'up',
      form: 'level',
      target: { value: 800, unit: '家', comparator: 'gte', strict: true, low: null, high: null },
      actual: { value: 1346, unit: '家', basis: 'cumulative', asOf: '2021-09-30', how: 'stated' },
      attainment: 168.3,
      claim: { quote: '已超额完成年度800家的目标任务', holds: true },
      needsReview: false,
      reasons: [],
      candidates: [],
    });
    expect(institutes).toMatchObject({
      target: { value: 1, comparator: 'range', low: 1, high: 2 },
      attainment: null,
    });
    expect(labs).toMatchObject({ actual: { value: 2, how: 'counted', asOf: '2021-03' }, needsReview: true });
    expect(labs?.reasons).toEqual(['文中没有写数字，按列出的名称数得 2：东岭实验室、西溪实验室。']);
    expect(result.milestones).toMatchObject([
      { taskNo: '2', goal: '出台《实验室办法》', status: 'in_progress' },
    ]);
    expect(result.findings).toMatchObject([
      { type: 'definition_drift', severity: 'note', taskNo: '1', metric: 0 },
    ]);
    expect(result.findings[0]?.message).toBe('目标说“新增”，完成情况说“新备案”，口径可能不同。');
    expect(shops?.target?.spans.map(({ role, quote }) => [role, quote])).toEqual([
      ['number', '800家'],
      ['name', '小店'],
      ['sentence', '新增小店超过800家,引进院所1-2家'],
      ['number', '800家'],
    ]);
    for (const span of shops?.actual?.spans ?? []) expect(text.slice(span.start, span.end)).toBe(span.quote);
  });

  it('speaks English about an English report', async () => {
    const { extraction } = await readText(
      '# Bay Zone: Delivery Plan 2023, third quarter\n\n## 1. Labs\n\nFour joint laboratories are to open in 2023. The Marine Joint Laboratory opened on 21 August.\n',
    );
    const result = toContract(extraction, 'hash');
    expect(result.metrics[0]?.reasons).toEqual([
      'No figure is written; 1 counted from the names: Marine Joint Laboratory.',
    ]);
  });
});
