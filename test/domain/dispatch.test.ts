import { describe, expect, it } from 'vitest';
import { backoffMinutes, shownAddress } from '../../server/domain/dispatch.ts';
import { describeFailure } from '../../server/domain/dispatch-failure.ts';
import { cronOf, rhythmOf, rhythmText } from '../../server/domain/rhythm.ts';

describe('a rhythm', () => {
  it.each([
    ['0 8 * * *', '每天 08:00', 'Daily, 08:00'],
    ['30 17 * * 5', '每周五 17:30', 'Every Friday, 17:30'],
    ['0 8 15 * *', '每月15日 08:00', 'On day 15 of each month, 08:00'],
    ['0 8 L * *', '每月最后一天 08:00', 'On the last day of each month, 08:00'],
    ['5 9 15 1,4,7,10 *', '每季度首月15日 09:05', 'On day 15 of each quarter’s first month, 09:05'],
    ['0 8 1 2,5,8,11 *', '每季度次月1日 08:00', 'On day 1 of each quarter’s second month, 08:00'],
    ['0 8 L 3,6,9,12 *', '每季度末月最后一天 08:00', 'On the last day of each quarter’s last month, 08:00'],
  ])('%s is %s, and the same expression again', (cron, zh, en) => {
    expect(rhythmText(cron, 'zh')).toBe(zh);
    expect(rhythmText(cron, 'en')).toBe(en);
    const rhythm = rhythmOf(cron);
    expect(rhythm).not.toBeNull();
    expect(rhythm && cronOf(rhythm)).toBe(cron);
  });

  it('knows Sunday by both of its numbers', () => {
    expect(rhythmOf('0 8 * * 7')).toMatchObject({ every: 'week', weekday: 0 });
  });

  it.each([
    '*/5 8 * * *',
    '0 8,12 * * *',
    '0 24 * * *',
    '60 8 * * *',
    '0 8 30 * *',
    '0 8 15 1,7 *',
    '0 8 15 * 1',
    '0 8 * * 8',
    '0 8 * 1 *',
    '0 8 * * * *',
    '0 8',
    'x',
    '',
  ])('%j is none of the common ones and stays as it is written', (cron) => {
    expect(rhythmOf(cron)).toBeNull();
    expect(rhythmText(cron, 'zh')).toBe(cron);
  });
});

describe('a sending', () => {
  it('waits longer after every failure, and not for ever', () => {
    expect([1, 2, 3, 4, 5, 6].map(backoffMinutes)).toEqual([1, 5, 30, 120, 360, null]);
    expect(backoffMinutes(0)).toBeNull();
  });

  it('shows an address without what may be a secret', () => {
    expect(shownAddress('https://a.cn/hook?token=x')).toBe('https://a.cn/hook?…');
    expect(shownAddress('https://a.cn/hook#x')).toBe('https://a.cn/hook?…');
    expect(shownAddress('https://a.cn/hook')).toBe('https://a.cn/hook');
  });

  it('says why it failed and what to do, in both languages', () => {
    const params = { host: 'a.cn', status: 503 };
    expect(describeFailure('webhook_failed', params, 'zh').what).toBe('a.cn 出错（503）');
    expect(describeFailure('webhook_failed', params, 'en').what).toBe('a.cn failed (503)');
    expect(describeFailure('webhook_failed', {}, 'zh').what).toBe('— 出错（—）');
    expect(describeFailure('disk_full', {}, 'en').todo).toContain('Make room');
  });
});
