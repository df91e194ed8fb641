/** Services with a clock that is set by hand, real ways out, and a dispatcher that goes round when it is told. */
import { join } from 'node:path';
import { expect } from 'vitest';
import { createDispatcher, type Dispatcher } from '../../../server/jobs/dispatcher.ts';
import type { RunView } from '../../../server/domain/dispatch.ts';
import type { Quarter } from '../../../server/domain/period.ts';
import { openOutlets, type OutletSettings } from '../../../server/outlets/outlets.ts';
import { cachedRenderer } from '../../../server/render/cached-renderer.ts';
import type { ServiceContext } from '../../../server/services/context.ts';
import { findOrganisation } from '../../../server/services/board/find-organisation.ts';
import type { DispatchInput } from '../../../server/services/dispatch/check-settings.ts';
import { listRuns } from '../../../server/services/dispatch/run-view.ts';
import { setPeriodState } from '../../../server/services/publish/set-period-state.ts';
import { makeBench, type TestBench } from '../support/make-context.ts';
import { tempFolder } from '../support/open-temp-store.ts';

export interface DispatchBench extends TestBench {
  /** Folder that briefings may be written to. */
  readonly folder: string;
  /** Moves the clock; everything that asks for the time gets this one. */
  readonly setClock: (iso: string) => void;
  /** Publishes a quarter of the only organisation, or of the one named. */
  readonly publish: (quarter: Quarter, org?: string) => Promise<void>;
  readonly runs: () => Promise<readonly RunView[]>;
  /** A server that starts now on this store. */
  readonly startServer: (context?: ServiceContext) => Dispatcher;
  /** Events that the servers logged. */
  readonly logged: readonly string[];
}

export function dispatchBench(settings: Partial<Omit<OutletSettings, 'now'>> = {}): DispatchBench {
  const bench = makeBench();
  const clock = { now: new Date('2031-10-10T00:00:00Z') };
  const now = (): Date => clock.now;
  const folder = join(tempFolder(), 'briefings');
  const logged: string[] = [];
  const drawn = { draw: () => Promise.resolve(new Uint8Array([1, 2, 3])), close: () => Promise.resolve() };
  const context: ServiceContext = {
    ...bench.context,
    now,
    renderer: cachedRenderer(drawn, 0),
    outlets: openOutlets({ folder, mail: null, webhookSecret: 'sixteen letters!', ...settings, now }),
  };
  return {
    ...bench,
    context,
    folder,
    logged,
    setClock: (iso) => {
      clock.now = new Date(iso);
    },
    publish: async (period, org) => {
      const { id: organisationId } = await findOrganisation(context.store, org);
      await setPeriodState(context, { organisationId, period, state: 'published', reason: null });
    },
    runs: async () => (await listRuns(context, null)).runs,
    startServer: (own = context) =>
      createDispatcher(own, (_, event, fields) => logged.push(`${event} ${String(fields?.['error'] ?? '')}`)),
  };
}

/** The book of the quarter into a folder, on the fifteenth after each quarter at eight. */
export function briefing(change: Partial<DispatchInput> = {}): DispatchInput {
  return {
    kind: 'briefing',
    name: '季报',
    organisationId: null,
    cron: '0 8 15 1,4,7,10 *',
    daysAfter: null,
    parts: ['deck', 'pictures', 'tables'],
    lang: 'zh',
    target: { kind: 'folder', folder: '季报' },
    isOn: true,
    catchesUp: true,
    ...change,
  };
}

/** Notices to a webhook. */
export function notice(url: string, change: Partial<DispatchInput> = {}): DispatchInput {
  return briefing({
    ...{ kind: 'status_flip', name: '提醒', cron: null, parts: [], target: { kind: 'webhook', url } },
    ...change,
  });
}

/** The runs as a test names them: state and cause. */
export function statesOf(runs: readonly RunView[]): readonly string[] {
  return runs.map(({ state, cause }) => `${state} ${cause}`);
}

export const Q3: Quarter = { year: 2031, quarter: 3 };

/** A report with one target well on its way, one that is not reported, and one figure that waits for a check. */
export const REPORT = {
  metrics: [
    { name: '冷库', target: [12, '座'], actual: [9, '座'] },
    { name: '水渠', target: [5, '公里'] },
    { name: '泵站', target: [8, '座'], actual: [7, '座'], needsReview: true },
  ],
} as const;

/** Fails the test when a run ended otherwise than well. */
export async function expectDone({ runs }: Pick<DispatchBench, 'runs'>): Promise<RunView> {
  const [run] = await runs();
  expect(run).toMatchObject({ state: 'done', failure: null });
  if (run === undefined) throw new Error('there is no run');
  return run;
}
