/** The ways out of this machine. Nothing goes out that no administrator set up. */
import { NO_MAIL, sendMail, type MailSettings } from './send-mail.ts';
import type { DispatchTarget } from '../domain/dispatch.ts';
import type { Delivered, Delivery } from './delivery.ts';
import { postWebhook } from './post-webhook.ts';
import { clearHalfWritten, writeFolder } from './write-folder.ts';

export interface OutletSettings {
  /** Folder below which files may be written, absolute. */
  readonly folder: string;
  /** null: no mail server. */
  readonly mail: MailSettings | null;
  /** Signs webhooks; null: they go unsigned. */
  readonly webhookSecret: string | null;
  readonly now: () => Date;
}

export interface Outlets {
  readonly folder: string;
  /** Sender of e-mail; null: none can be sent. */
  readonly mailFrom: string | null;
  readonly isSigned: boolean;
  /** Hands a delivery over, whole or not at all. @throws DeliveryError */
  readonly deliver: (target: DispatchTarget, delivery: Delivery) => Promise<Delivered>;
  /** Takes away what an interrupted run left half-written. */
  readonly clearHalfWritten: () => Promise<void>;
}

export function openOutlets({ folder, mail, webhookSecret, now }: OutletSettings): Outlets {
  return {
    folder,
    mailFrom: mail?.from ?? null,
    isSigned: webhookSecret !== null,
    clearHalfWritten: () => clearHalfWritten(folder),
    deliver: async (target, delivery) => {
      if (target.kind === 'folder') return writeFolder(folder, target.folder, delivery);
      if (target.kind === 'webhook') return postWebhook(target.url, delivery, { secret: webhookSecret, now });
      if (mail === null) throw NO_MAIL();
      return sendMail(mail, target.to, delivery);
    },
  };
}
