import { createHmac } from 'node:crypto';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { postWebhook } from '../../server/outlets/post-webhook.ts';
import { makeDelivery } from './make-delivery.ts';
import { startWebhookServer } from './support/webhook-server.ts';

const now = (): Date => new Date('2032-01-15T08:00:00Z');
const secret = 'sixteen letters!';
const options = { secret, now };

describe('a webhook', () => {
  it('gets a form with the files, signed over every byte', async () => {
    const { url, host, received } = await startWebhookServer();
    expect(await postWebhook(url, makeDelivery(), options)).toEqual({ place: host });
    const [{ headers, body } = { headers: {}, body: Buffer.alloc(0) }] = received;
    const seconds = now().getTime() / 1000;
    const hash = createHmac('sha256', secret)
      .update(Buffer.concat([Buffer.from(`${seconds}.`), body]))
      .digest('hex');
    expect(headers).toMatchObject({
      'x-dabiao-signature': `t=${seconds},v1=${hash}`,
      'x-dabiao-delivery': 'run-1',
    });
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': headers['content-type'] ?? '' },
    }).formData();
    const event = form.get('event');
    expect(event instanceof File && JSON.parse(await event.text())).toEqual({
      ...{ id: 'run-1', event: 'briefing', period: '2031-Q3' },
    });
    const files = form.getAll('file').map((file) => (file instanceof File ? file.name : ''));
    expect(files).toEqual(['看板.csv', 'board.svg']);
  });

  it('gets JSON when there are no files, unsigned without a secret', async () => {
    const { url, received } = await startWebhookServer();
    await postWebhook(url, makeDelivery({ files: [] }), { secret: null, now });
    expect(received[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
    expect(received[0]?.headers).not.toHaveProperty('x-dabiao-signature');
    expect(JSON.parse(received[0]?.body.toString('utf8') ?? '')).toMatchObject({ event: 'briefing' });
  });

  it('that points elsewhere is not followed', async () => {
    const elsewhere = await startWebhookServer();
    const { url } = await startWebhookServer([elsewhere.url]);
    await expect(postWebhook(url, makeDelivery(), options)).rejects.toMatchObject({
      failure: { code: 'webhook_redirect', params: { status: 302 } },
      isPassing: false,
    });
    expect(elsewhere.received).toEqual([]);
  });

  it.each([
    [400, 'webhook_refused', false],
    [404, 'webhook_refused', false],
    [429, 'webhook_failed', true],
    [503, 'webhook_failed', true],
  ])('answering %i means %s, and trying again %s', async (status, code, isPassing) => {
    const { url } = await startWebhookServer([status]);
    await expect(postWebhook(url, makeDelivery(), options)).rejects.toMatchObject({
      failure: { code, params: { status } },
      isPassing,
    });
  });

  it('that does not answer in time is given up for now', async () => {
    const { url } = await startWebhookServer([0]);
    const hurried = postWebhook(url, makeDelivery(), { ...options, timeoutSeconds: 0.2 });
    await expect(hurried).rejects.toMatchObject({ failure: { code: 'webhook_timeout' }, isPassing: true });
  });

  it('where nobody listens is tried again', async () => {
    const probe = createServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const address = probe.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await new Promise((resolve) => probe.close(resolve));
    await expect(postWebhook(`http://127.0.0.1:${port}/`, makeDelivery(), options)).rejects.toMatchObject({
      failure: { code: 'webhook_unreachable', params: { host: `127.0.0.1:${port}` } },
      isPassing: true,
    });
  });

  it('is not sent more than it may take', async () => {
    const { url, received } = await startWebhookServer();
    const files = [{ name: 'big.bin', type: 'x/y', bytes: new Uint8Array(26 * 1024 * 1024) }];
    await expect(postWebhook(url, makeDelivery({ files }), options)).rejects.toMatchObject({
      failure: { code: 'too_large', params: { mb: 26, limitMb: 25 } },
    });
    expect(received).toEqual([]);
  });
});
