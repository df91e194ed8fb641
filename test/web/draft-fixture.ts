import type { ImportDraft } from '../../server/domain/import-draft.ts';

/** A draft that leaves nothing to ask. */
export function importDraft(overrides: Partial<ImportDraft> = {}): ImportDraft {
  return {
    id: 'd1',
    expiresAt: '2032-01-16T08:00:00.000Z',
    state: 'certain',
    doubts: [],
    notes: [],
    fileName: 'report.txt',
    byteSize: 10,
    format: 'txt',
    encoding: 'utf-8',
    pageCount: null,
    title: '青禾市农业局2031年度重点工作三季度完成情况',
    org: '青禾市农业局',
    organisationId: null,
    period: { key: '2031-Q3', start: '2031-01-01', months: 9 },
    tables: [],
    counts: { rows: 2, tasks: 2, metrics: 2, reported: 2, milestones: 0, findings: 0 },
    metrics: [],
    changes: {
      isLocked: false,
      replaces: null,
      comparedWith: null,
      continued: 0,
      created: 2,
      uncertain: 0,
      targets: [],
      figures: [],
      dropped: [],
      cells: [],
      cellCount: 0,
      decisions: [],
    },
    duplicate: null,
    corrections: {},
    ...overrides,
  };
}
