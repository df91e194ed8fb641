import { describe, expect, it } from 'vitest';
import { findEventDates } from '../../../server/extract/events/find-event-dates.ts';

const datesOf = (text: string) =>
  findEventDates(text, { start: 0, end: text.length }, { year: 2031, quarter: 3 }).map(({ on }) => on);

describe('the date of an event', () => {
  it.each([
    ['今年3月,市里批复建设冷链中心', ['2031-03']],
    ['6月4日,市政府印发办法', ['2031-06-04']],
    ['2031年8月20日印发实施', ['2031-08-20']],
    ['6月中旬开园', ['2031-06']],
    ['1月授予甲县,7月2日授予乙县', ['2031-01', '2031-07-02']],
    ['The museum opened on 21 August', ['2031-08-21']],
  ])('%s → %j', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it.each([
    '截至6月底已建成3家',
    '1-9月新建3家',
    '上半年新建3家',
    '9月底前完成验收',
    '计划8月开工',
    '拟于8月印发',
    '去年9月已印发',
    '2029年3月立项',
    '11月开馆',
    'to be opened by 30 September',
    '共3家',
  ])('is not in: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});
