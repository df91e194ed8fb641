import {
  BRIEFING_PARTS,
  type BriefingPart,
  type DispatchKind,
  type DispatchView,
} from '../../../../server/domain/dispatch.ts';
import type { Lang } from '../../../../server/domain/format.ts';
import { cronOf, rhythmOf, type Rhythm } from '../../../../server/domain/rhythm.ts';
import type { DispatchDraft } from '../../../api/dispatches.ts';

/** How often, as the form asks: a common rhythm, only when somebody presses the button, or an expression. */
export type Frequency = Rhythm['every'] | 'demand' | 'custom';

/** What the form holds while somebody types. */
export interface DispatchFields {
  readonly kind: DispatchKind;
  readonly name: string;
  /** Empty: every organisation. */
  readonly organisationId: string;
  readonly frequency: Frequency;
  readonly rhythm: Rhythm;
  readonly cron: string;
  readonly daysAfter: string;
  readonly parts: readonly BriefingPart[];
  readonly lang: Lang;
  readonly targetKind: 'folder' | 'webhook' | 'email';
  readonly folder: string;
  /** Empty while editing: the stored address stays. */
  readonly url: string;
  /** An address a line. */
  readonly to: string;
  readonly isOn: boolean;
  readonly catchesUp: boolean;
}

const USUAL_RHYTHM: Rhythm = { every: 'quarter', time: '08:00', weekday: 1, day: 15, month: 1 };

/** The fields of a new item. */
function newFields(lang: Lang): DispatchFields {
  return {
    ...{ kind: 'briefing', name: '', organisationId: '', frequency: 'quarter', rhythm: USUAL_RHYTHM },
    ...{ cron: cronOf(USUAL_RHYTHM), daysAfter: '15', parts: BRIEFING_PARTS, lang },
    ...{ targetKind: 'folder', folder: '', url: '', to: '', isOn: true, catchesUp: true },
  };
}

/** The fields of an item, or of a new one. */
export function fieldsOf(item: DispatchView | null, lang: Lang): DispatchFields {
  const usual = newFields(lang);
  if (item === null) return usual;
  const { kind, name, organisationId, cron, daysAfter, parts, target, isOn, catchesUp } = item;
  const rhythm = cron === null ? null : rhythmOf(cron);
  return {
    ...usual,
    ...{ kind, name, isOn, catchesUp, lang: item.lang, targetKind: target.kind },
    organisationId: organisationId ?? '',
    frequency: cron === null ? 'demand' : (rhythm?.every ?? 'custom'),
    rhythm: rhythm ?? USUAL_RHYTHM,
    cron: cron ?? '',
    daysAfter: String(daysAfter ?? usual.daysAfter),
    parts: kind === 'briefing' ? parts : usual.parts,
    folder: target.kind === 'folder' ? target.folder : '',
    to: target.kind === 'email' ? target.to.join('\n') : '',
  };
}

/** The expression that the fields come to; null without a time. */
export function cronOfFields({ kind, frequency, rhythm, cron }: DispatchFields): string | null {
  if (kind !== 'briefing' || frequency === 'demand') return null;
  return frequency === 'custom' ? cron.trim() : cronOf({ ...rhythm, every: frequency });
}

/** What is sent. @param name for an item nobody named */
export function draftOf(fields: DispatchFields, name: string): DispatchDraft {
  const { kind, organisationId, daysAfter, parts, lang, isOn, catchesUp } = fields;
  return {
    ...{ kind, lang, isOn, catchesUp },
    name: fields.name.trim() === '' ? name : fields.name.trim(),
    organisationId: organisationId === '' ? null : organisationId,
    cron: cronOfFields(fields),
    daysAfter: kind === 'missing_report' ? Number(daysAfter) : null,
    parts: kind === 'briefing' ? [...parts] : [],
    target: targetOf(fields),
  };
}

function targetOf({ targetKind, folder, url, to }: DispatchFields): DispatchDraft['target'] {
  if (targetKind === 'folder') return { kind: 'folder', folder: folder.trim() };
  if (targetKind === 'webhook') return { kind: 'webhook', url: url.trim() === '' ? null : url.trim() };
  const addresses = to.split(/[\n,;，；]/).map((address) => address.trim());
  return { kind: 'email', to: addresses.filter((address) => address !== '') };
}

/** The settings as they stand, to put them back; null where a stored address would be lost with it. */
export function draftBack(item: DispatchView, change: DispatchDraft): DispatchDraft | null {
  const { id: _, revision, organisation, nextRuns, lastRun, parts, target, ...settings } = item;
  if (target.kind !== 'webhook') {
    const same = target.kind === 'email' ? { ...target, to: [...target.to] } : target;
    return { ...settings, parts: [...parts], target: same };
  }
  const isKept = change.target.kind === 'webhook' && change.target.url === null;
  return isKept ? { ...settings, parts: [...parts], target: { kind: 'webhook', url: null } } : null;
}
