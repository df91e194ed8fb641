import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../db/repositories/audit-events.ts';
import type { DispatchInput } from '../../../server/services/dispatch/check-settings.ts';
import { listDispatches, previewTimes } from '../../../server/services/dispatch/list-dispatches.ts';
import {
  addDispatch,
  changeDispatch,
  setWithdrawn,
} from '../../../server/services/dispatch/save-dispatch.ts';
import { runNow } from '../../../server/services/dispatch/run-now.ts';
import { briefing, dispatchBench, notice, REPORT } from './dispatch-bench.ts';

const URL_WITH_SECRET = 'https://hooks.example.cn/robot/send?access_token=hush';

async function withReport() {
  const bench = dispatchBench();
  await bench.take(REPORT);
  return bench;
}

describe('what is sent out', () => {
  it('has its next times, and none while it is off', async () => {
    const { context } = await withReport();
    const item = await addDispatch(context, briefing());
    expect(item.nextRuns).toEqual([
      '2031-10-15T00:00:00.000Z',
      '2032-01-15T00:00:00.000Z',
      '2032-04-15T00:00:00.000Z',
    ]);
    const off = await changeDispatch(context, item.id, briefing({ isOn: false }), item.revision);
    expect(off).toMatchObject({ isOn: false, nextRuns: [] });
    expect(await listDispatches(context)).toMatchObject({
      ...{ timeZone: 'Asia/Shanghai', mailFrom: null, isSigned: true, dispatches: [{ id: item.id }] },
      organisations: [{ name: '海州市农业局', isSample: false, published: null }],
    });
    expect(previewTimes(context, '0 8 * * 1').next[0]).toBe('2031-10-13T00:00:00.000Z');
  });

  it.each<[string, Partial<DispatchInput>, string]>([
    ['a time that is none', { cron: 'eight' }, 'cron_invalid'],
    ['a time that never comes', { cron: '0 8 30 2 *' }, 'cron_never'],
    ['a time every minute', { cron: '* * * * *' }, 'cron_too_often'],
    ['a folder outside', { target: { kind: 'folder', folder: '../x' } }, 'folder_outside'],
    ['an absolute folder', { target: { kind: 'folder', folder: '/srv' } }, 'folder_outside'],
    ['an address of a file', { target: { kind: 'webhook', url: 'file:///etc/passwd' } }, 'url_invalid'],
    ['a password in an address', { target: { kind: 'webhook', url: 'http://a:b@c.cn/' } }, 'url_invalid'],
    ['no address at all', { target: { kind: 'webhook', url: null } }, 'url_invalid'],
    ['e-mail without a server', { target: { kind: 'email', to: ['a@b.cn'] } }, 'mail_unset'],
    ['nothing to send', { parts: [] }, 'invalid_request'],
    ['a notice into a folder', { kind: 'status_flip' }, 'invalid_request'],
    ['somebody unknown', { organisationId: 'nobody' }, 'organisation_not_found'],
  ])('refuses %s', async (_, change, code) => {
    const { context } = await withReport();
    await expect(addDispatch(context, briefing(change))).rejects.toMatchObject({ code });
    expect((await listDispatches(context)).dispatches).toEqual([]);
  });

  it('refuses recipients that are none, and takes those that are', async () => {
    const mail = { host: 'mail', port: 25, security: 'none', login: null, from: 'a@b.cn' } as const;
    const bench = dispatchBench({ mail });
    await bench.take(REPORT);
    const to = (...addresses: string[]) => ({ target: { kind: 'email' as const, to: addresses } });
    for (const wrong of ['nobody', 'a b@c.cn', 'a@b.cn\r\nBcc: x@y.cn', 'a@b,c@d'])
      await expect(addDispatch(bench.context, briefing(to(wrong)))).rejects.toMatchObject({
        code: 'recipients_invalid',
      });
    await expect(addDispatch(bench.context, briefing(to()))).rejects.toMatchObject({
      code: 'recipients_invalid',
    });
    expect(await addDispatch(bench.context, briefing(to('a@b.cn')))).toMatchObject(to('a@b.cn'));
  });

  it('never shows the end of an address again, and keeps it when none is given', async () => {
    const { context, store } = await withReport();
    const item = await addDispatch(context, notice(URL_WITH_SECRET));
    const shown = { kind: 'webhook', url: 'https://hooks.example.cn/robot/send?…' };
    expect(item.target).toEqual(shown);
    const keeping = notice('', { name: '改名', target: { kind: 'webhook', url: null } });
    const changed = await changeDispatch(context, item.id, keeping, item.revision);
    expect(changed).toMatchObject({ name: '改名', target: shown });
    const events = await eventsOf(store, item.id);
    expect(events.map(({ action }) => action)).toEqual(['dispatch.added', 'dispatch.changed']);
    expect(events[1]).toMatchObject({ before: { name: '提醒' }, after: { name: '改名' } });
    expect(JSON.stringify([events, await listDispatches(context)])).not.toContain('hush');
    const [row] = await store.db.select().from(store.tables.dispatch);
    expect(row?.target).toEqual({ kind: 'webhook', url: URL_WITH_SECRET });
  });

  it('is changed by nobody who has not seen the last step, and comes back after its removal', async () => {
    const { context } = await withReport();
    const item = await addDispatch(context, briefing());
    const renamed = await changeDispatch(context, item.id, briefing({ name: '新' }), item.revision);
    await expect(changeDispatch(context, item.id, briefing(), item.revision)).rejects.toMatchObject({
      code: 'changed_meanwhile',
    });
    await expect(setWithdrawn(context, item.id, true, item.revision)).rejects.toMatchObject({
      code: 'changed_meanwhile',
    });
    const gone = await setWithdrawn(context, item.id, true, renamed.revision);
    expect((await listDispatches(context)).dispatches).toEqual([]);
    await expect(runNow(context, item.id)).rejects.toMatchObject({ code: 'dispatch_not_found' });
    await setWithdrawn(context, item.id, false, gone.revision);
    expect((await listDispatches(context)).dispatches).toMatchObject([{ id: item.id, name: '新' }]);
  });
});
