import type { Store } from '../../../db/store.ts';
import { contentMemory } from '../../../server/services/content-memory.ts';
import { readFilledSheet } from '../../../server/services/reading/read-filled-sheet.ts';
import type { Reading, ServiceContext } from '../../../server/services/context.ts';
import type { ImportResult } from '../../../server/services/import/take-file.ts';
import { cachedRenderer } from '../../../server/render/cached-renderer.ts';
import { openOutlets } from '../../../server/outlets/outlets.ts';
import { NO_RENDERER } from '../../../server/render/renderer.ts';
import { importReport } from '../../../server/services/import-report.ts';
import { inventReport, type InventedReport, type MadeReport } from './invented-report.ts';
import { openTempStore } from './open-temp-store.ts';

export interface TestBench {
  readonly context: ServiceContext;
  readonly store: Store;
  /** Imports a made-up report. */
  readonly take: (report?: InventedReport) => Promise<ImportResult>;
  /** Makes a report known to the reading without importing it. */
  readonly prepare: (report?: InventedReport) => MadeReport;
}

/** Services on a store of their own; time stands still, ids count up, reading answers what was made for the text. */
export function makeBench(store: Store = openTempStore()): TestBench {
  const made = new Map<string, MadeReport>();
  const context: ServiceContext = {
    ...fixedSources(),
    store,
    reading: inventedReading(made),
    actor: 'local',
  };
  const prepare = (report?: InventedReport) => {
    const result = inventReport(report);
    made.set(result.text, result);
    return result;
  };
  return {
    context,
    store,
    prepare,
    take: (report) => {
      const { bytes, fileName } = prepare(report);
      return importReport(context, { bytes, fileName });
    },
  };
}

export function fixedSources(): Pick<
  ServiceContext,
  'now' | 'newId' | 'timeZone' | 'renderer' | 'outlets' | 'memory' | 'embedKey'
> {
  const ids = { last: 0 };
  const now = (): Date => new Date('2032-01-15T08:00:00Z');
  return {
    now,
    outlets: openOutlets({ folder: '/nowhere/briefings', mail: null, webhookSecret: null, now }),
    newId: () => {
      ids.last += 1;
      return `id-${String(ids.last).padStart(4, '0')}`;
    },
    timeZone: 'Asia/Shanghai',
    renderer: cachedRenderer(NO_RENDERER, 0),
    memory: contentMemory(),
    embedKey: new Uint8Array(32).fill(7),
  };
}

/** Equal names are one indicator; 疑似 before a known name may be it, not surely. */
function inventedReading(made: ReadonlyMap<string, MadeReport>): Reading {
  return {
    readUpload: async ({ bytes }) => {
      if (bytes.byteLength === 0) return { ok: false, code: 'empty_file', params: {} };
      const text = new TextDecoder().decode(bytes);
      const report = made.get(text);
      if (report === undefined) throw new Error('no extraction was made for this text');
      const document = { format: 'txt', text, notes: [] } as const;
      return { ok: true, document, extraction: report.extraction };
    },
    readSheet: readFilledSheet,
    align: async (known, metrics) =>
      metrics.map(({ name }) => {
        const plain = name.replace(/^疑似/u, '');
        const isCertain = known.some(({ names }) => names.includes(name)) || plain === name;
        const alike = known.filter(({ names }) => names.includes(isCertain ? name : plain));
        const candidates = alike.map(({ id }) => ({ id, score: isCertain ? 1 : 0.55 }));
        return { id: candidates[0]?.id ?? null, isCertain, candidates };
      }),
  };
}
