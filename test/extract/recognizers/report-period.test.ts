import { describe, expect, it } from 'vitest';
import {
  latestQuarterIn,
  monthInTitle,
  periodInTitle,
  quarterInBody,
} from '../../../server/extract/recognizers/report-period.ts';

describe('the period that a title names', () => {
  it.each([
    ['2021年第三季度重点工作进展', { year: 2021, quarter: 3 }],
    ['2021年第2季度重点工作进展', { year: 2021, quarter: 2 }],
    ['2022年上半年目标完成情况', { year: 2022, quarter: 2 }],
    ['二〇二二年一季度督查通报', { year: 2022, quarter: 1 }],
    ['2022 Third Quarter Delivery Report', { year: 2022, quarter: 3 }],
    ['Delivery Plan 2023/24 Quarter 3', { year: 2023, quarter: 4 }],
    ['Delivery Plan 2023/24 Quarter 4', { year: 2024, quarter: 1 }],
    ['Delivery Plan 2023/24', { year: 2023, quarter: null }],
    ['2021年1-8月重点任务进展', { year: 2021, quarter: 3 }],
    ['截至5月重点任务进展', { year: null, quarter: 2 }],
    ['2021年13月重点任务', { year: 2021, quarter: null }],
    ['重点任务分工方案', { year: null, quarter: null }],
  ])('%s', (title, period) => {
    expect(periodInTitle(title)).toEqual(period);
  });
});

describe('the single month that a title covers', () => {
  it.each([
    ['2021年1-7月重点任务进展', 7],
    ['2021年8月重点任务进展', 8],
    ['2021年1-9月重点任务进展', null],
    ['2021年13月重点任务进展', null],
    ['2021年三季度重点任务进展', null],
    ['重点任务分工方案', null],
  ])('%s', (title, month) => {
    expect(monthInTitle(title)).toBe(month);
  });
});

describe('the quarter that the words of a report end in', () => {
  it.each([
    ['截至9月底建成驿站5座;1-9月发放补贴3万元;6月底前完成招标。', 3],
    ['上半年接待游客20万人次。', 2],
    ['Spending to 31 December was on plan.', 4],
    ['截至13月底,另行通报。', null],
    ['召开专题会议研究。', null],
  ])('%s', (body, quarter) => {
    expect(quarterInBody(body)).toBe(quarter);
  });

  it.each([
    ['一季度进展 | 二季度进展', 2],
    ['1-3月 | 1-15月', 1],
    ['目标 | 进展', null],
  ])('%s above its columns', (head, quarter) => {
    expect(latestQuarterIn(head)).toBe(quarter);
  });
});
