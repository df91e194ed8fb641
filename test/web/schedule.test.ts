import { describe, expect, it } from 'vitest';
import type { DispatchView } from '../../server/domain/dispatch.ts';
import { scheduleEn } from '../../web/lib/i18n/schedule-en.ts';
import { scheduleZh } from '../../web/lib/i18n/schedule-zh.ts';
import { fileSize, timeAway, tookTime, zonedTime, zonedWeekday } from '../../web/lib/zoned-time.ts';
import {
  cronOfFields,
  draftBack,
  draftOf,
  fieldsOf,
} from '../../web/views/admin/schedule/dispatch-fields.ts';

const ITEM: DispatchView = {
  ...{ id: 'd1', kind: 'briefing', name: '季报', organisationId: 'o1', organisation: '海州市农业局' },
  ...{ cron: '30 9 L * *', daysAfter: null, parts: ['deck'], lang: 'en', isOn: false, catchesUp: false },
  ...{ target: { kind: 'folder', folder: '季报' }, revision: 'r1', nextRuns: [], lastRun: null },
};

describe('the form of a sending', () => {
  it('starts with a book on the fifteenth after each quarter', () => {
    const fields = fieldsOf(null, 'zh');
    expect(cronOfFields(fields)).toBe('0 8 15 1,4,7,10 *');
    expect(draftOf(fields, '季度简报')).toMatchObject({
      ...{ kind: 'briefing', name: '季度简报', organisationId: null, lang: 'zh', isOn: true },
      ...{ parts: ['deck', 'pictures', 'tables'], target: { kind: 'folder', folder: '' } },
    });
  });

  it('gives back what stands when nothing is touched', () => {
    const { id: _, organisation, revision, nextRuns, lastRun, ...settings } = ITEM;
    expect(draftOf(fieldsOf(ITEM, 'zh'), '')).toEqual(settings);
    expect(draftBack(ITEM, draftOf(fieldsOf(ITEM, 'zh'), ''))).toEqual(settings);
  });

  it('keeps an expression that is no common rhythm, and none for what runs on demand', () => {
    const odd = fieldsOf({ ...ITEM, cron: '0 8-10 1 * *' }, 'zh');
    expect(odd).toMatchObject({ frequency: 'custom', cron: '0 8-10 1 * *' });
    expect(cronOfFields(odd)).toBe('0 8-10 1 * *');
    const onDemand = fieldsOf({ ...ITEM, cron: null }, 'zh');
    expect(onDemand.frequency).toBe('demand');
    expect(draftOf(onDemand, '').cron).toBeNull();
  });

  it('keeps a stored address when none is typed, and can only then be taken back', () => {
    const hooked: DispatchView = { ...ITEM, target: { kind: 'webhook', url: 'https://a.cn/x?…' } };
    const kept = draftOf(fieldsOf(hooked, 'zh'), '');
    expect(kept.target).toEqual({ kind: 'webhook', url: null });
    expect(draftBack(hooked, kept)?.target).toEqual({ kind: 'webhook', url: null });
    const moved = draftOf({ ...fieldsOf(hooked, 'zh'), url: ' https://b.cn ' }, '');
    expect(moved.target).toEqual({ kind: 'webhook', url: 'https://b.cn' });
    expect(draftBack(hooked, moved)).toBeNull();
  });

  it('takes recipients a line or a comma each, and days for missing reports', () => {
    const late = fieldsOf({ ...ITEM, kind: 'missing_report', cron: null, daysAfter: 20, parts: [] }, 'zh');
    const fields = { ...late, targetKind: 'email', to: 'a@b.cn\n\nc@d.cn， e@f.cn' } as const;
    expect(draftOf(fields, '')).toMatchObject({
      ...{ cron: null, daysAfter: 20, parts: [] },
      target: { kind: 'email', to: ['a@b.cn', 'c@d.cn', 'e@f.cn'] },
    });
  });
});

describe('times of the server', () => {
  it('are shown in its zone, whoever looks from wherever', () => {
    const at = '2026-12-15T00:00:00Z';
    expect(zonedTime(at, 'Asia/Shanghai')).toBe('2026-12-15 08:00');
    expect(zonedTime(at, 'UTC')).toBe('2026-12-15 00:00');
    expect(zonedWeekday(at, 'Asia/Shanghai', 'zh')).toBe('周二');
    expect(zonedWeekday('2026-12-14T23:00:00Z', 'UTC', 'en')).toBe('Mon');
  });

  it('say how far away they are and how long something took', () => {
    const now = '2026-12-01T00:00:00Z';
    expect(timeAway('2026-12-15T01:00:00Z', now, 'zh')).toBe('14天后');
    expect(timeAway('2026-12-01T06:00:00Z', now, 'en')).toBe('in 6 hours');
    expect(timeAway('2026-11-30T23:57:00Z', now, 'zh')).toBe('3分钟前');
    expect(tookTime(now, '2026-12-01T00:00:01.240Z')).toBe('1.2 s');
    expect(tookTime(now, '2026-12-01T00:00:42Z')).toBe('42 s');
    expect(tookTime(now, '2026-12-01T00:02:05Z')).toBe('2 min 5 s');
    expect([12, 627_000, 2_500_000].map(fileSize)).toEqual(['12 B', '612 KB', '2.4 MB']);
  });
});

describe('words of schedule and alerts', () => {
  it('punctuate Chinese full-width and are there in both languages', () => {
    const leaves = (node: object): readonly (readonly [string, unknown])[] =>
      Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
        typeof value === 'object' && value !== null
          ? leaves(value).map(([rest, leaf]) => [`${key}.${rest}`, leaf] as const)
          : [[key, value] as const],
      );
    const [zh, en] = [leaves(scheduleZh), leaves(scheduleEn)];
    expect(en.map(([key]) => key).sort()).toEqual(zh.map(([key]) => key).sort());
    for (const [key, words] of zh) {
      const said =
        typeof words === 'function'
          ? String((words as (...of: readonly string[]) => unknown)('x', 'y', 'z'))
          : String(words);
      expect(said, key).not.toMatch(/[\u4e00-\u9fff][,;:!?()]|[!！您]|请/);
    }
  });
});
