import type { Session } from '../../../db/store.ts';
import type { DispatchSettings, DispatchTarget } from '../../domain/dispatch.ts';
import { AppError } from '../../errors.ts';
import { cronProblem } from '../../outlets/cron.ts';
import { folderParts } from '../../outlets/folder-path.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import type { ServiceContext } from '../context.ts';

/** What a person sends; a webhook without address keeps the stored one, which is never shown whole. */
export type DispatchInput = Omit<DispatchSettings, 'target'> & {
  readonly target: DispatchTarget | { readonly kind: 'webhook'; readonly url: null };
};

const ADDRESS = /^[^\s<>@,;"']{1,64}@[^\s<>@,;"']{1,190}$/;

/**
 * Settings as they may be stored: what does not belong to their kind is taken out, the rest is checked.
 *
 * @param stored the target so far
 * @throws AppError organisation_not_found, cron_invalid, cron_never, cron_too_often, folder_outside, url_invalid,
 *   recipients_invalid, mail_unset, invalid_request
 */
export async function checkedSettings(
  session: Session,
  { now, timeZone, outlets }: ServiceContext,
  input: DispatchInput,
  stored: DispatchTarget | null,
): Promise<DispatchSettings> {
  const { kind, organisationId, cron, daysAfter, parts } = input;
  const target = withStored(input.target, stored);
  checkTarget(target, outlets.mailFrom !== null);
  if (kind !== 'briefing' && target.kind === 'folder')
    throw new AppError('invalid_request', { where: 'target' });
  if (kind === 'briefing' && parts.length === 0) throw new AppError('invalid_request', { where: 'parts' });
  if (kind === 'missing_report' && daysAfter === null)
    throw new AppError('invalid_request', { where: 'daysAfter' });
  const problem = kind === 'briefing' && cron !== null ? cronProblem(cron, timeZone, now()) : null;
  if (problem !== null) {
    const errors = [{ field: 'cron', message: problem }];
    throw new AppError(problem, { cron: cron ?? '' }, { details: { errors } });
  }
  return {
    ...input,
    organisationId: organisationId === null ? null : (await findOrganisation(session, organisationId)).id,
    cron: kind === 'briefing' ? (cron?.trim() ?? null) : null,
    daysAfter: kind === 'missing_report' ? daysAfter : null,
    parts: kind === 'briefing' ? parts : [],
    target,
  };
}

function withStored(target: DispatchInput['target'], stored: DispatchTarget | null): DispatchTarget {
  if (target.kind !== 'webhook') return target;
  if (target.url !== null) return { kind: 'webhook', url: target.url };
  if (stored?.kind !== 'webhook') throw new AppError('url_invalid');
  return stored;
}

function checkTarget(target: DispatchTarget, hasMail: boolean): void {
  if (target.kind === 'folder') {
    if (folderParts(target.folder) === null) throw new AppError('folder_outside', { folder: target.folder });
    return;
  }
  if (target.kind === 'webhook') {
    if (!isAddress(target.url)) throw new AppError('url_invalid');
    return;
  }
  if (!hasMail) throw new AppError('mail_unset');
  const wrong = target.to.find((address) => !ADDRESS.test(address));
  if (wrong !== undefined || target.to.length === 0)
    throw new AppError('recipients_invalid', { address: wrong ?? '' });
}

function isAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}
