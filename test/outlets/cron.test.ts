import { describe, expect, it } from 'vitest';
import { cronProblem, lastTime, momentIn, nextTimes } from '../../server/outlets/cron.ts';

const ZONE = 'Asia/Shanghai';
const NOW = new Date('2031-10-20T00:00:00Z');

describe('a cron expression', () => {
  it('comes at times of the zone it is read in', () => {
    const next = nextTimes('0 8 15 1,4,7,10 *', { timeZone: ZONE, after: NOW, count: 2 });
    expect(next?.map((time) => time.toISOString())).toEqual([
      '2032-01-15T00:00:00.000Z',
      '2032-04-15T00:00:00.000Z',
    ]);
    const utc = nextTimes('0 8 15 1,4,7,10 *', { timeZone: 'UTC', after: NOW, count: 1 });
    expect(utc?.[0]?.toISOString()).toBe('2032-01-15T08:00:00.000Z');
  });

  it('has come up to a moment, that moment included', () => {
    const at = new Date('2031-10-15T00:00:00Z');
    expect(lastTime('0 8 15 * *', ZONE, at)).toEqual(at);
    expect(lastTime('0 8 15 * *', ZONE, new Date(at.getTime() - 1))?.toISOString()).toBe(
      '2031-09-15T00:00:00.000Z',
    );
  });

  it.each([
    ['0 8 15 * *', null],
    ['0 * * * *', null],
    ['eight', 'cron_invalid'],
    ['0 8 15 *', 'cron_invalid'],
    ['0 0 8 15 * *', 'cron_invalid'],
    ['60 8 * * *', 'cron_invalid'],
    ['0 8 30 2 *', 'cron_never'],
    ['* * * * *', 'cron_too_often'],
    ['0,30 8 * * *', 'cron_too_often'],
  ])('%s: %s', (cron, problem) => {
    expect(cronProblem(cron, ZONE, NOW)).toBe(problem);
  });

  it('finds the moment of a day and time in a zone, also where clocks change', () => {
    expect(momentIn(ZONE, '2031-11-01', '08:00').toISOString()).toBe('2031-11-01T00:00:00.000Z');
    expect(momentIn('Europe/Berlin', '2031-07-01', '08:00').toISOString()).toBe('2031-07-01T06:00:00.000Z');
  });
});
