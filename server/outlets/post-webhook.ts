import { createHmac } from 'node:crypto';
import { DeliveryError, requireSize, type Delivered, type Delivery } from './delivery.ts';

export interface WebhookOptions {
  readonly secret: string | null;
  readonly now: () => Date;
  readonly timeoutSeconds?: number;
}

const TIMEOUT_SECONDS = 30;
const TOO_MANY = 429;

/**
 * Posts a delivery: JSON without files, else a form whose part `event` is that JSON and whose parts `file` are the
 * files. Redirects are not followed and the answer's body is not read. With a secret the header
 * `x-dabiao-signature: t=<seconds>,v1=<hex>` signs `<seconds>.<body>` with HMAC-SHA-256.
 *
 * @throws DeliveryError too_large, webhook_unreachable, webhook_timeout, webhook_redirect, webhook_refused, webhook_failed
 */
export async function postWebhook(
  url: string,
  delivery: Delivery,
  { secret, now, timeoutSeconds = TIMEOUT_SECONDS }: WebhookOptions,
): Promise<Delivered> {
  requireSize(delivery.files);
  const { host } = new URL(url);
  const { type, body } = await bodyOf(delivery);
  const headers = {
    'content-type': type,
    'user-agent': 'dabiao',
    'x-dabiao-delivery': delivery.id,
    ...(secret === null ? {} : { 'x-dabiao-signature': signature(secret, body, now()) }),
  };
  const signal = AbortSignal.timeout(timeoutSeconds * 1000);
  const response = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal }).catch(
    (cause: unknown) => {
      if (signal.aborted)
        throw new DeliveryError(
          'webhook_timeout',
          { host, seconds: timeoutSeconds },
          { isPassing: true, cause },
        );
      throw new DeliveryError('webhook_unreachable', { host }, { isPassing: true, cause });
    },
  );
  await response.body?.cancel().catch(() => undefined);
  const { status } = response;
  if (response.ok) return { place: host };
  if (status >= 300 && status < 400) throw new DeliveryError('webhook_redirect', { host, status });
  if (status >= 500 || status === TOO_MANY)
    throw new DeliveryError('webhook_failed', { host, status }, { isPassing: true });
  throw new DeliveryError('webhook_refused', { host, status });
}

async function bodyOf({
  id,
  event,
  files,
}: Delivery): Promise<{ readonly type: string; readonly body: Uint8Array<ArrayBuffer> }> {
  const json = JSON.stringify({ id, ...event });
  if (files.length === 0) return { type: 'application/json', body: new TextEncoder().encode(json) };
  const form = new FormData();
  form.set('event', new Blob([json], { type: 'application/json' }), 'event.json');
  for (const { name, type, bytes } of files)
    form.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
  // The platform writes the form; the bytes are needed as a whole, to be signed.
  const written = new Response(form);
  return {
    type: written.headers.get('content-type') ?? '',
    body: new Uint8Array(await written.arrayBuffer()),
  };
}

/** `t=1700000000,v1=…`: the time is signed too, so that an old message cannot be sent again unnoticed. */
function signature(secret: string, body: Uint8Array, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  const hash = createHmac('sha256', secret).update(`${seconds}.`).update(body).digest('hex');
  return `t=${seconds},v1=${hash}`;
}
