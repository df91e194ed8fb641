import { describe, expect, it } from 'vitest';
import { sendMail, type MailSettings } from '../../server/outlets/send-mail.ts';
import { makeDelivery } from './make-delivery.ts';
import { startSmtpServer, type SmtpBehaviour } from './support/smtp-server.ts';

const TO = ['chief@example.cn', 'office@example.cn'];

async function withServer(behaviour: SmtpBehaviour = {}, login: MailSettings['login'] = null) {
  const server = await startSmtpServer(behaviour);
  const mail: MailSettings = {
    host: '127.0.0.1',
    port: server.port,
    security: 'none',
    login,
    from: '达标 <dabiao@example.cn>',
  };
  return { ...server, send: () => sendMail(mail, TO, makeDelivery()) };
}

describe('an e-mail', () => {
  it('goes to everybody with its files, under an id that a repeat would share', async () => {
    const { send, messages, commands } = await withServer({}, { user: 'a', password: 'b' });
    expect(await send()).toEqual({ place: 'chief@example.cn, office@example.cn' });
    const [message = ''] = messages;
    expect(message).toContain('Message-ID: <run-1@dabiao>');
    expect(message).toContain('To: chief@example.cn, office@example.cn');
    expect(message).toContain(Buffer.from('a,b').toString('base64'));
    expect(message).toContain(Buffer.from('三季度简报').toString('base64').slice(0, 12));
    expect(commands.filter((word) => word === 'RCPT')).toHaveLength(2);
    expect(commands).toContain('AUTH');
  });

  it.each([
    [{ replies: { AUTH: '535 no' } }, 'mail_login', false],
    [{ replies: { RCPT: '550 nobody' } }, 'mail_refused', false],
    [{ replies: { RCPT: '451 later' } }, 'mail_deferred', true],
    [{ replies: { MESSAGE: '452 full' } }, 'mail_deferred', true],
    [{ replies: { MESSAGE: '552 too big' } }, 'mail_refused', false],
    [{ hangsUp: true }, 'mail_uncertain', false],
  ])('%j is %s, and trying again %s', async (behaviour, code, isPassing) => {
    const { send, messages } = await withServer(behaviour, { user: 'a', password: 'b' });
    await expect(send()).rejects.toMatchObject({ failure: { code }, isPassing });
    expect(messages).toEqual([]);
  });

  it('is never sent in the clear where encryption was asked for', async () => {
    const { port, messages } = await startSmtpServer();
    const login = { user: 'a', password: 'b' };
    const mail = { host: '127.0.0.1', port, security: 'starttls', login, from: 'a@b.cn' } as const;
    await expect(sendMail(mail, TO, makeDelivery())).rejects.toMatchObject({ name: 'DeliveryError' });
    expect(messages).toEqual([]);
  });
});
