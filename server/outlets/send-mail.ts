import { Transform } from 'node:stream';
import { DeliveryError, requireSize, type Delivered, type Delivery } from './delivery.ts';

/** A mail server, from the settings of the machine. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** From the first byte · after STARTTLS, never without · none. */
  readonly security: 'tls' | 'starttls' | 'none';
  /** null: no login. */
  readonly login: { readonly user: string; readonly password: string } | null;
  /** `Dabiao <dabiao@example.gov.cn>` or the address alone. */
  readonly from: string;
}

const PATIENCE_MS = 30_000;

export const NO_MAIL = (): DeliveryError => new DeliveryError('mail_unset');

/**
 * Sends a delivery as one plain message with its files attached. The message id is the same for every try.
 *
 * @throws DeliveryError too_large, mail_unreachable, mail_login, mail_refused, mail_deferred, mail_uncertain
 */
export async function sendMail(
  { host, port, security, login, from }: MailSettings,
  to: readonly string[],
  { id, subject, text, files }: Delivery,
): Promise<Delivered> {
  requireSize(files);
  // Read when it is needed: a server starts faster without.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const state = { isHandedOver: false };
  transport.use('stream', (mail, next) => {
    mail.message.transform(() => passingOn(() => (state.isHandedOver = true)));
    next();
  });
  try {
    await transport.sendMail({
      from,
      to: [...to],
      subject,
      text,
      messageId: `<${id}@dabiao>`,
      headers: { 'X-Dabiao-Delivery': id, 'Auto-Submitted': 'auto-generated' },
      attachments: files.map(({ name, type, bytes }) => ({
        filename: name,
        contentType: type,
        content: Buffer.from(bytes),
      })),
    });
    return { place: to.join(', ') };
  } catch (error) {
    throw explained(error, host, state.isHandedOver);
  } finally {
    transport.close();
  }
}

/** Lets a message through and tells when the last of it went. */
function passingOn(onEnd: () => void): Transform {
  return new Transform({
    transform: (chunk, _, next) => next(null, chunk),
    flush: (next) => {
      onEnd();
      next();
    },
  });
}

/** The library throws a code, and the reply of the server if there was one. */
function explained(error: unknown, host: string, isHandedOver: boolean): DeliveryError {
  const field = (name: string): unknown =>
    error instanceof Error && name in error ? (error as unknown as Record<string, unknown>)[name] : undefined;
  const [code, status] = [field('code'), field('responseCode')];
  if (code === 'EAUTH') return new DeliveryError('mail_login', { host }, { cause: error });
  if (typeof status === 'number') {
    return status >= 500
      ? new DeliveryError('mail_refused', { status }, { cause: error })
      : new DeliveryError('mail_deferred', { status }, { isPassing: true, cause: error });
  }
  if (isHandedOver) return new DeliveryError('mail_uncertain', {}, { cause: error });
  return new DeliveryError('mail_unreachable', { host }, { isPassing: true, cause: error });
}
