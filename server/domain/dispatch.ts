/** What is sent out by itself: the briefing book, and notices about statuses and late reports. */
import type { FailureCode } from './dispatch-failure.ts';
import type { Lang } from './format.ts';

/** The book of a quarter at set times · a status that changed · reports that did not come by a day. */
export const DISPATCH_KINDS = ['briefing', 'status_flip', 'missing_report'] as const;
export type DispatchKind = (typeof DISPATCH_KINDS)[number];

export const BRIEFING_PARTS = ['deck', 'pictures', 'tables'] as const;
export type BriefingPart = (typeof BRIEFING_PARTS)[number];

/** Where something goes. A folder lies below the one that the server allows; an empty name is that one itself. */
export type DispatchTarget =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'webhook'; readonly url: string }
  | { readonly kind: 'email'; readonly to: readonly string[] };

/** What an administrator sets. */
export interface DispatchSettings {
  readonly kind: DispatchKind;
  readonly name: string;
  /** null: every organisation but the bundled sample. */
  readonly organisationId: string | null;
  /** Of a briefing: five fields in the server's time zone; null runs on demand alone. */
  readonly cron: string | null;
  /** Of a reminder: how many days after the quarter's end a report is late. */
  readonly daysAfter: number | null;
  /** Of a briefing. */
  readonly parts: readonly BriefingPart[];
  readonly lang: Lang;
  readonly target: DispatchTarget;
  readonly isOn: boolean;
  /** A time that was missed while the server was down: run once at the next start, or only noted. */
  readonly catchesUp: boolean;
}

export const RUN_STATES = [
  'waiting',
  'running',
  'done',
  'nothing',
  'failed',
  'interrupted',
  'missed',
] as const;
export type RunState = (typeof RUN_STATES)[number];

export type RunCause = 'scheduled' | 'by_hand' | 'caught_up' | 'flip' | 'late';

/** One file that went out. */
export interface SentFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, hex. */
  readonly hash: string;
}

/** Why something did not go out; `dispatch-failure.ts` has the words. */
export interface RunFailure {
  readonly code: FailureCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One status that is not what it was. */
export interface StatusFlip {
  readonly indicatorId: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** Statuses, and whether the target is a cap, which has words of its own. */
  readonly from: string;
  readonly to: string;
  readonly isCap: boolean;
  readonly actual: { readonly value: number; readonly unit: string } | null;
  readonly attainment: number | null;
}

export interface LateOrganisation {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** Its newest report, `2021-Q2`; null without any. */
  readonly lastPeriod: string | null;
}

/** What a notice says, as it stood when it was noticed: every try sends the same. */
export type Notice =
  | { readonly kind: 'flips'; readonly organisation: string; readonly flips: readonly StatusFlip[] }
  | {
      readonly kind: 'late';
      /** ISO date by which the reports were due. */
      readonly dueOn: string;
      readonly organisations: readonly LateOrganisation[];
    }
  /** Sent by hand to see whether the way is open. */
  | { readonly kind: 'test' };

export interface RunView {
  readonly id: string;
  readonly dispatchId: string;
  readonly dispatchName: string;
  readonly kind: DispatchKind;
  readonly organisation: string | null;
  readonly period: string | null;
  readonly cause: RunCause;
  readonly state: RunState;
  /** When it was to run, began and ended, and when it is tried again; ISO instants. */
  readonly dueAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly nextTryAt: string | null;
  readonly attempts: number;
  /** Folder, host or recipients; null until something went out. */
  readonly place: string | null;
  readonly files: readonly SentFile[];
  readonly failure: RunFailure | null;
  /** Who caused it. */
  readonly actor: string;
}

export interface DispatchView extends DispatchSettings {
  readonly id: string;
  /** The last step that was seen; a change must name it. */
  readonly revision: string | null;
  readonly organisation: string | null;
  /** ISO instants to come, soonest first; empty when it is off or waits for no time. */
  readonly nextRuns: readonly string[];
  readonly lastRun: RunView | null;
}

/** Everything the page about schedule and alerts needs to know of the server. */
export interface DispatchBoard {
  readonly timeZone: string;
  /** ISO instant of the answer, to say how far away a time is. */
  readonly now: string;
  /** Folder below which files may be written. */
  readonly folder: string;
  /** Sender of e-mail; null while no mail server is set. */
  readonly mailFrom: string | null;
  /** Whether webhooks carry a signature. */
  readonly isSigned: boolean;
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string | null;
    readonly isSample: boolean;
    /** Newest quarter that is published or locked; null: nothing would be sent. */
    readonly published: string | null;
  }[];
  readonly dispatches: readonly DispatchView[];
}

/** Fifty runs, newest first. */
export interface RunPage {
  readonly runs: readonly RunView[];
  readonly next: number | null;
}

/** Address of a webhook without what may be a secret: `https://host/path?…`. */
export function shownAddress(url: string): string {
  const cut = url.search(/[?#]/);
  return cut === -1 ? url : `${url.slice(0, cut)}?…`;
}

/** Minutes until something is tried again after its first, second … failure; then it is given up. */
const BACKOFF_MINUTES = [1, 5, 30, 120, 360];

/** @param attempts how often it was tried; null: not again */
export function backoffMinutes(attempts: number): number | null {
  return BACKOFF_MINUTES[attempts - 1] ?? null;
}
