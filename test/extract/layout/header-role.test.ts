import { describe, expect, it } from 'vitest';
import { isoInterval } from '../../../server/domain/period.ts';
import { headerPeriod } from '../../../server/extract/layout/header-period.ts';
import { headerRole, unitInBrackets } from '../../../server/extract/layout/header-role.ts';

describe('headerRole', () => {
  it.each([
    ['序 号', 'number'],
    ['重点工作 任务', 'task'],
    ['目标任务', 'target'],
    ['年度工作目标', 'target'],
    ['2021年目标', 'target'],
    ['完成情况（不超过300字）', 'progress'],
    ['目标任务完成情况', 'progress'],
    ['1—9月完成情况', 'progress'],
    ['截至6月底完成', 'progress'],
    ['进展情况、存在问题及下一步打算', 'progress'],
    ['投资完成率(%)', 'rate'],
    ['占全年计划', 'rate'],
    ['完成计划(%)', 'rate'],
    ['累计完成年度任务', 'rate'],
    ['投资占年度预算', 'rate'],
    ['应完成计划', 'target'],
    ['预期完成目标', 'target'],
    ['责任股室', 'owner'],
    ['业务科室', 'owner'],
    ['责任 单位', 'owner'],
    ['牵头(责任)单位', 'owner'],
    ['存在的问题或困难', 'problems'],
    ['偏差原因及改进措施', 'problems'],
    ['下一步 打算', 'next'],
    ['困难问题及下步举措', 'next'],
    ['工作举措', 'measures'],
    ['指标名称', 'indicator'],
    ['计量单位', 'unit'],
    ['全年预计完成', 'forecast'],
    ['上年同期完成', 'prior'],
    ['其中:9月完成', 'other'],
    ['同比增减', 'other'],
    ['总投资', 'other'],
    ['备注', 'remark'],
    ['Target 2023', 'target'],
    ['Actual', 'progress'],
    ['Last year', 'prior'],
    ['Next steps', 'next'],
  ])('%s → %s', (header, role) => {
    expect(headerRole(header)?.role).toBe(role);
  });

  it.each(['', '县区', '任务分解表说明如下', '建成智慧城管平台', 'Rationale', 'Notebook', '2022年'])(
    'does not know %s',
    (header) => {
      expect(headerRole(header)).toBeNull();
    },
  );

  it('reads the unit in brackets', () => {
    expect(headerRole('年度计划(批次)')).toMatchObject({ role: 'target', unit: '批次' });
    expect(headerRole('投资（万元）')).toMatchObject({ role: 'other', unit: '万元' });
    expect(headerRole('完成情况(简述)')).toMatchObject({ role: 'progress', unit: null });
    expect(unitInBrackets('单位：亿元')).toBe('亿元');
    expect(unitInBrackets('填报单位:教育局')).toBeNull();
  });
});

describe('headerPeriod', () => {
  it.each([
    ['1-9月完成情况', '2023-01-01/P9M'],
    ['1至7月', '2023-01-01/P7M'],
    ['前三季度完成', '2023-01-01/P9M'],
    ['上半年进展情况', '2023-01-01/P6M'],
    ['截至10月底完成', '2023-01-01/P10M'],
    ['一季度目标', '2023-01-01/P3M'],
    ['其中:9月', '2023-09-01/P1M'],
    ['进展(12月)', '2023-01-01/P12M'],
    ['年度目标', '2023-01-01/P12M'],
    ['2022年', '2022-01-01/P12M'],
    ['2022年1-6月', '2022-01-01/P6M'],
    ['January to September', '2023-01-01/P9M'],
    ['Q3 alone', '2023-07-01/P3M'],
    ['Target 2024', '2024-01-01/P12M'],
  ])('%s → %s', (header, interval) => {
    const period = headerPeriod(header, 2023);
    expect(period === null ? null : isoInterval(period)).toBe(interval);
  });

  it.each(['完成情况', '责任单位', '13-14月', '9-3月'])('names none: %s', (header) => {
    expect(headerPeriod(header, 2023)).toBeNull();
  });

  it('needs a year', () => {
    expect(headerPeriod('1-9月', null)).toBeNull();
    expect(headerPeriod('2022年1-9月', null)).toEqual({ start: '2022-01-01', months: 9 });
  });
});
