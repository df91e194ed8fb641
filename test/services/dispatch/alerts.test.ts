import { describe, expect, it } from 'vitest';
import { addDispatch, setWithdrawn } from '../../../server/services/dispatch/save-dispatch.ts';
import { runNow } from '../../../server/services/dispatch/run-now.ts';
import { startSmtpServer } from '../../outlets/support/smtp-server.ts';
import { startWebhookServer, type WebhookServer } from '../../outlets/support/webhook-server.ts';
import { briefing, dispatchBench, notice, Q3, REPORT, statesOf } from './dispatch-bench.ts';

interface Posted {
  readonly event: string;
  readonly period: string;
  readonly flips?: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly organisations?: readonly { readonly name: string; readonly lastPeriod: string }[];
  readonly dueOn?: string;
}

const posted = ({ received }: WebhookServer): readonly Posted[] =>
  received.map(({ body }) => JSON.parse(body.toString('utf8')) as Posted);

/** The third quarter published, its statuses seen. */
async function watched(answers: readonly number[] = [200]) {
  const bench = dispatchBench();
  const hook = await startWebhookServer(answers);
  await bench.take({ ...REPORT, quarter: 2 });
  await bench.take(REPORT);
  await bench.publish({ year: 2031, quarter: 2 });
  await bench.publish(Q3);
  const item = await addDispatch(bench.context, notice(hook.url));
  const server = bench.startServer();
  await server.round();
  return { ...bench, hook, server, item };
}

const corrected = (actual: number, pending: number) => ({
  note: `更正${actual}`,
  metrics: [
    { name: '冷库', target: [12, '座'] as const, actual: [actual, '座'] as const },
    { name: '水渠', target: [5, '公里'] as const },
    { name: '泵站', target: [8, '座'] as const, actual: [pending, '座'] as const, needsReview: true },
  ],
});

describe('a notice of changed statuses', () => {
  it('tells of no status that stood before, and of each change once', async () => {
    const { hook, server, take, runs } = await watched();
    expect(await runs()).toEqual([]);
    await take(corrected(12, 8));
    await server.round();
    await server.round();
    expect(posted(hook)).toMatchObject([
      {
        event: 'status_flip',
        period: '2031-Q3',
        flips: [{ name: '冷库', from: 'on_track', to: 'met', actual: { value: 12 }, attainment: 100 }],
      },
    ]);
    expect(statesOf(await runs())).toEqual(['done flip']);
    await take(corrected(9, 8));
    await server.round();
    await take(corrected(13, 8));
    await server.round();
    expect(posted(hook).map(({ flips }) => flips?.map(({ from, to }) => `${from} ${to}`))).toEqual([
      ['on_track met'],
      ['met on_track'],
      ['on_track exceeded'],
    ]);
  });

  it('says nothing of a quarter nobody published, and compares a new one with the one before', async () => {
    const { hook, server, take, publish } = await watched();
    await take({ ...corrected(11, 8), quarter: 4 });
    await server.round();
    expect(posted(hook)).toEqual([]);
    await take({
      quarter: 4,
      note: '达标',
      metrics: [{ name: '冷库', target: [12, '座'], actual: [12, '座'] }],
    });
    await publish({ year: 2031, quarter: 4 });
    await server.round();
    expect(posted(hook)).toMatchObject([
      { period: '2031-Q4', flips: [{ name: '冷库', from: 'on_track', to: 'met' }] },
    ]);
  });

  it('is tried again with growing pauses under the same id, and never after it arrived', async () => {
    const { hook, server, take, runs, setClock } = await watched([503, 429, 200]);
    await take(corrected(12, 8));
    await server.round();
    expect((await runs())[0]).toMatchObject({
      ...{ state: 'waiting', attempts: 1, nextTryAt: '2031-10-10T00:01:00.000Z' },
      failure: { code: 'webhook_failed', params: { host: hook.host, status: 503 } },
    });
    setClock('2031-10-10T00:00:59Z');
    await server.round();
    expect(hook.received).toHaveLength(1);
    setClock('2031-10-10T00:01:00Z');
    await server.round();
    expect((await runs())[0]).toMatchObject({ attempts: 2, nextTryAt: '2031-10-10T00:06:00.000Z' });
    setClock('2031-10-10T00:06:00Z');
    await server.round();
    setClock('2031-10-12T00:00:00Z');
    await server.round();
    const [run] = await runs();
    expect(run).toMatchObject({ state: 'done', attempts: 3, failure: null, place: hook.host });
    expect(hook.received.map(({ headers }) => headers['x-dabiao-delivery'])).toEqual([
      run?.id,
      run?.id,
      run?.id,
    ]);
  });

  it('is given up after six tries, at once when it is refused, and with its removal', async () => {
    const refused = await watched([403]);
    await refused.take(corrected(12, 8));
    await refused.server.round();
    expect((await refused.runs())[0]).toMatchObject({ state: 'failed', attempts: 1 });
    const { hook, server, take, runs, setClock, context, item } = await watched([500]);
    await take(corrected(12, 8));
    for (const day of [11, 12, 13, 14, 15, 16, 17]) {
      setClock(`2031-10-${day}T00:00:00Z`);
      await server.round();
    }
    expect(hook.received).toHaveLength(6);
    expect((await runs())[0]).toMatchObject({ state: 'failed', attempts: 6, nextTryAt: null });
    await take(corrected(9, 8));
    await server.round();
    const { revision } = item;
    await setWithdrawn(context, item.id, true, revision);
    expect(statesOf(await runs())).toEqual(['missed flip', 'failed flip']);
  });

  it('can be tried out', async () => {
    const { hook, server, context, item, runs } = await watched();
    await runNow(context, item.id);
    await server.round();
    expect(posted(hook)).toMatchObject([{ event: 'status_flip', kind: 'test' }]);
    expect(statesOf(await runs())).toEqual(['done by_hand']);
  });
});

describe('a notice of missing reports', () => {
  it('names who is late, on the morning after the last day, once', async () => {
    const smtp = await startSmtpServer();
    const mail = {
      host: '127.0.0.1',
      port: smtp.port,
      security: 'none',
      login: null,
      from: 'a@b.cn',
    } as const;
    const bench = dispatchBench({ mail });
    await bench.take({ ...REPORT, quarter: 2 });
    await bench.take(REPORT);
    await bench.take({ ...REPORT, org: '海州市水利局', quarter: 2 });
    const to = ['office@example.cn'];
    const settings = notice('', { kind: 'missing_report', daysAfter: 15, target: { kind: 'email', to } });
    const item = await addDispatch(bench.context, settings);
    expect(item.nextRuns).toEqual(['2031-10-16T00:00:00.000Z', '2032-01-16T00:00:00.000Z']);
    const server = bench.startServer();
    bench.setClock('2031-10-15T23:59:00Z');
    await server.round();
    expect(smtp.messages).toEqual([]);
    bench.setClock('2031-10-16T00:00:00Z');
    await server.round();
    await server.round();
    expect(await bench.runs()).toMatchObject([
      { state: 'done', cause: 'late', period: '2031-Q3', place: to[0] },
    ]);
    const [message = ''] = smtp.messages;
    const text = Buffer.from(message.split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8');
    expect(text).toContain('应于 2031-10-15 前报送');
    expect(text).toContain('海州市水利局（最近一份：2031年二季度）');
    expect(text).not.toContain('农业局');
    expect(smtp.messages).toHaveLength(1);
  });

  it('sends nothing when every report came', async () => {
    const hook = await startWebhookServer();
    const bench = dispatchBench();
    await bench.take({ ...REPORT, quarter: 2 });
    await bench.take(REPORT);
    await addDispatch(bench.context, notice(hook.url, { kind: 'missing_report', daysAfter: 10 }));
    const server = bench.startServer();
    bench.setClock('2031-10-12T00:00:00Z');
    await server.round();
    expect(statesOf(await bench.runs())).toEqual(['nothing late']);
    expect(hook.received).toEqual([]);
  });
});

describe('a book by webhook or e-mail', () => {
  it('arrives with its files and sentences', async () => {
    const smtp = await startSmtpServer();
    const hook = await startWebhookServer();
    const mail = {
      host: '127.0.0.1',
      port: smtp.port,
      security: 'none',
      login: null,
      from: 'a@b.cn',
    } as const;
    const bench = dispatchBench({ mail });
    await bench.take(REPORT);
    await bench.publish(Q3);
    const input = briefing({ cron: null, parts: ['tables'] });
    const target = { kind: 'email', to: ['chief@example.cn'] } as const;
    const byMail = await addDispatch(bench.context, { ...input, target });
    const byHook = await addDispatch(bench.context, { ...input, target: { kind: 'webhook', url: hook.url } });
    await runNow(bench.context, byMail.id);
    await runNow(bench.context, byHook.id);
    await bench.startServer().round();
    expect(statesOf(await bench.runs())).toEqual(['done by_hand', 'done by_hand']);
    expect(smtp.messages[0]?.match(/Content-Disposition: attachment/g)).toHaveLength(3);
    const text = smtp.messages[0]?.split('\r\n\r\n')[2]?.split('\r\n--')[0] ?? '';
    expect(Buffer.from(text, 'base64').toString('utf8')).toContain('1 项数值待核，未列入本文件');
    expect(hook.received[0]?.body.toString('utf8')).toContain('"event":"briefing","period":"2031-Q3"');
  });
});
