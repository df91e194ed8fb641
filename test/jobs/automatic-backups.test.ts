import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { automaticBackups } from '../../server/jobs/automatic-backups.ts';
import { tempFolder } from '../services/support/open-temp-store.ts';

const HOUR = 3_600_000;

function bench({ hours = 24, keep = 2 } = {}) {
  const folder = tempFolder();
  const store = join(tempFolder(), 'dabiao.db');
  writeFileSync(store, 'store');
  const clock = { at: statSync(store).birthtime.getTime() };
  const events: string[] = [];
  const disk = { isFull: false };
  const tick = automaticBackups({
    store,
    folder,
    hours,
    keep,
    make: async (_, to) => {
      if (disk.isFull) throw new Error('no room');
      writeFileSync(to, 'copy');
      writeFileSync(`${to}.sha256`, 'sum');
      return { bytes: 4 };
    },
    now: () => new Date(clock.at),
    log: (_, event) => events.push(event),
  });
  const after = async (hoursLater: number) => {
    clock.at += hoursLater * HOUR;
    await tick();
    return readdirSync(folder).filter((name) => name.endsWith('.db')).length;
  };
  return { folder, store, events, disk, after, tick };
}

describe('automaticBackups', () => {
  it('makes one when the newest is as old as it may be, and keeps so many', async () => {
    const { folder, after, events } = bench();
    expect([await after(23), await after(1), await after(23), await after(1), await after(24)]).toEqual([
      0, 1, 1, 2, 2,
    ]);
    expect(events).toEqual(['backup_made', 'backup_made', 'backup_made']);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('keeps the old ones when a new one fails, says so, and tries again at the next call', async () => {
    const { disk, after, events } = bench({ keep: 1 });
    expect(await after(24)).toBe(1);
    disk.isFull = true;
    expect(await after(24)).toBe(1);
    disk.isFull = false;
    expect(await after(0)).toBe(1);
    expect(events).toEqual(['backup_made', 'backup_failed', 'backup_made']);
  });

  it('makes none when told so, one at a time, and none of a store that is not there', async () => {
    expect(await bench({ hours: 0 }).after(1000)).toBe(0);
    const twice = bench();
    await Promise.all([twice.after(24), twice.after(24)]);
    expect(twice.events).toEqual(['backup_made']);
    expect(existsSync(twice.store)).toBe(true);
  });
});
