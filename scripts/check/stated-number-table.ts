/** `file NAME`, with what the constant is divided by; or a number that defines itself, such as a whole's 100 %. */
export type NumberSource = string | readonly [constant: string, per: number] | number;

export interface NumberRow {
  readonly docs: readonly string[];
  /** `{}` stands for each number. */
  readonly says: string;
  readonly from: readonly NumberSource[];
}

const LEADER = ['docs/guide/en/leader.md'];
const LEADER_ZH = ['docs/guide/zh/leader.md'];
const FINDINGS = ['docs/reference/findings.md'];
const API = ['docs/reference/api.md'];
const SPEED = ['docs/performance.md'];
const LIMITS = ['docs/reading-limits.md'];
const RULES = 'server/domain/attainment.ts';
const FILES = 'scripts/lib/bench-files.ts';
const IMAGES = 'scripts/lib/bench-images.ts';
const NATIONAL = 'scripts/lib/bench-national.ts';
/** Scores that a reading may not fall below. */
const FLOOR = 'test/corpus/floor.json';
const RETRIES = '{}, {}, {}, {} and {} minutes';
const NODE_20 = 'package.json "node": "^';
const NODE_22 = 'package.json || >=';
const RULER = 'web/charts/ruler-value.ts RULER_MAX';

/** Settings whose default stands in the second column of the page. */
const DEFAULTS = [
  'PORT',
  'DABIAO_SAMPLE',
  'DABIAO_MAX_UPLOAD_MB',
  'DABIAO_READ_SECONDS',
  'DABIAO_READ_MB',
  'DABIAO_BACKUP_HOURS',
  'DABIAO_BACKUP_KEEP',
  'DABIAO_SETUP',
];

/** What documents say that the code decides: limits, defaults, thresholds, floors, counts. */
export const NUMBER_ROWS: readonly NumberRow[] = [
  ...DEFAULTS.map((name) => ({ docs: API, says: `| \`${name}\` | {} |`, from: [`server/env.ts ${name}`] })),
  { docs: API, says: 'at least {} characters', from: ['server/env.ts SHORTEST_SHARED_SECRET'] },
  { docs: API, says: 'good once and for {} minutes', from: [['server/auth/set-up.ts VALID_MS', 60_000]] },
  { docs: API, says: '`limit` (of each kind, {})', from: ['server/services/search.ts DEFAULT_LIMIT'] },
  {
    docs: ['docs/operations.md'],
    says: 'every `DABIAO_BACKUP_HOURS` ({}) into `backups/` and keeps the newest `DABIAO_BACKUP_KEEP` ({})',
    from: ['server/env.ts DABIAO_BACKUP_HOURS', 'server/env.ts DABIAO_BACKUP_KEEP'],
  },
  {
    docs: ['docs/filled-sheets.md'],
    says: 'At most {} rows',
    from: ['server/services/sheet/plan-sheet.ts MOST_ROWS'],
  },
  { docs: ['docs/schedule.md'], says: 'at least {} characters', from: ['server/env.ts SHORTEST_SECRET'] },
  {
    docs: ['docs/schedule.md'],
    says: 'must come within {} seconds with a status from {} to {}',
    from: ['server/outlets/post-webhook.ts TIMEOUT_SECONDS', 200, 299],
  },
  {
    docs: ['docs/schedule.md'],
    says: 'at most {} MB are sent',
    from: ['server/outlets/delivery.ts MOST_MB'],
  },
  {
    docs: ['docs/adr/0016-sending.md'],
    says: 'may have {} MB',
    from: ['server/outlets/delivery.ts MOST_MB'],
  },
  ...['docs/schedule.md', 'docs/adr/0016-sending.md'].map((doc) => ({
    docs: [doc],
    says: RETRIES,
    from: ['server/domain/dispatch.ts BACKOFF_MINUTES'],
  })),
  {
    docs: ['docs/security.md'],
    says: 'words up to {} MB and files',
    from: ['server/routes/limit-upload.ts WORDS_MB'],
  },
  {
    docs: ['docs/security.md'],
    says: 'headers {} KB and {} seconds, a request {} minutes',
    from: [16, ['server/main.ts headersTimeout', 1000], ['server/main.ts requestTimeout', 60_000]],
  },
  {
    docs: ['docs/security.md'],
    says: 'at most {} an hour and address',
    from: ['server/auth/limits.ts refusal: { points'],
  },
  {
    docs: ['docs/reference/errors.md'],
    says: 'took more than {} minutes',
    from: [['server/auth/oidc/sign-in-elsewhere.ts PATIENCE_S', 60]],
  },
  {
    docs: ['docs/reference/errors.md'],
    says: '超过了 {} 分钟',
    from: [['server/auth/oidc/sign-in-elsewhere.ts PATIENCE_S', 60]],
  },
  {
    docs: ['docs/reference/formats.md'],
    says: 'more than {} pages',
    from: ['server/documents/readers/pdf.ts MAX_PAGES'],
  },
  {
    docs: ['docs/reference/formats.md'],
    says: '{} MB unpacked',
    from: ['server/documents/readers/check-zip.ts MAX_UNPACKED_MB'],
  },

  {
    docs: FINDINGS,
    says: 'pace gap ≥ −{}; a cap with used − elapsed ≤ {}',
    from: [`${RULES} onTrackGap: -`, `${RULES} capLead`],
  },
  {
    docs: FINDINGS,
    says: 'pace gap ≥ −{}; a level of at least {} % of its target; a cap with used − elapsed > {}',
    from: [`${RULES} atRiskGap: -`, `${RULES} nearLevel`, `${RULES} capLead`],
  },
  { docs: FINDINGS, says: 'above {} % of an approximate target', from: [110] },
  { docs: FINDINGS, says: '{} to {} % of an approximate target', from: [90, 110] },
  {
    docs: FINDINGS,
    says: 'by more than {} points',
    from: ['server/extract/findings/finding-rules.ts RATE_SLACK'],
  },
  { docs: FINDINGS, says: 'target × {}, percent', from: [100] },
  { docs: FINDINGS, says: '完成率{}%', from: [80] },
  { docs: LEADER, says: 'at most {} points behind', from: [`${RULES} onTrackGap: -`] },
  { docs: LEADER, says: '{} to {} points behind', from: [`${RULES} onTrackGap: -`, `${RULES} atRiskGap: -`] },
  { docs: LEADER, says: 'more than {} points behind', from: [`${RULES} atRiskGap: -`] },
  { docs: LEADER, says: 'from {} to {} %', from: [0, RULER] },
  { docs: LEADER, says: 'runs past {} %', from: [RULER] },
  { docs: LEADER_ZH, says: '不超过 {} 个百分点', from: [`${RULES} onTrackGap: -`] },
  {
    docs: LEADER_ZH,
    says: '落后 {} 至 {} 个百分点',
    from: [`${RULES} onTrackGap: -`, `${RULES} atRiskGap: -`],
  },
  { docs: LEADER_ZH, says: '落后超过 {} 个百分点', from: [`${RULES} atRiskGap: -`] },
  { docs: LEADER_ZH, says: '{} 至 {}%', from: [0, RULER] },
  { docs: LEADER_ZH, says: '超过 {}% 的条', from: [RULER] },
  { docs: ['docs/adr/0017-open-design-questions.md'], says: 'beyond {} %', from: [RULER] },

  {
    docs: LIMITS,
    says: '`families-2` stands at {} % of the pairs, links F1 {} %',
    from: [`${FLOOR} families-2.pairAccuracy`, `${FLOOR} families-2.linkF1`],
  },
  { docs: LIMITS, says: '`blind-3` at {} %', from: [`${FLOOR} blind-3.pairAccuracy`] },

  { docs: SPEED, says: 'over {}×, {}×, {}× the data', from: ['scripts/lib/bench-api.ts SIZES'] },
  {
    docs: SPEED,
    says: '{}× the data at most {}× the time',
    from: [100, 'scripts/lib/bench-api.ts MOST_GROWTH'],
  },
  { docs: SPEED, says: 'first answer within {} ms of the start', from: [`${NATIONAL} MOST_START_MS`] },
  {
    docs: SPEED,
    says: 'at most {}× prepared statements; p99 {} ms, {} ms not modified',
    from: [`${NATIONAL} timesRaw`, `${NATIONAL} LIMITS = { fresh`, `${NATIONAL} kept`],
  },
  {
    docs: SPEED,
    says: 'max({}× idle, {} ms)',
    from: [`${FILES} MOST_TIMES_IDLE`, `${FILES} LEAST_LIMIT_MS`],
  },
  { docs: SPEED, says: 'pictures of {} × {}', from: [1600, 900] },
  { docs: SPEED, says: 'picture of {} × {}', from: [1600, 900] },
  {
    docs: SPEED,
    says: 'p50 {} ms at scale {}, {} ms at scale {}; kept at least {}× faster',
    from: [`${IMAGES} scale: 1, mostMs`, 1, `${IMAGES} scale: 2, mostMs`, 2, `${IMAGES} LEAST_TIMES_CACHED`],
  },
  { docs: SPEED, says: '{} metrics × 8 quarters', from: ['scripts/lib/bench-page.ts METRICS'] },
  { docs: SPEED, says: 'no task of the page above {} ms', from: ['scripts/lib/bench-page.ts LONG_MS'] },
  {
    docs: SPEED,
    says: '{} reports, four at once',
    from: ["scripts/lib/bench-import.ts DABIAO_BENCH_REPORTS'] ??"],
  },
  {
    docs: SPEED,
    says: '{} MB of pages stay at hand',
    from: [['db/sqlite/open-sqlite-store.ts READER_CACHE_KB', 1024]],
  },
  { docs: ['docs/scale.md'], says: 'where p99 is within {} ms', from: [100] },
  {
    docs: SPEED,
    says: 'performance {} and {}, accessibility and best practices {}, layout shift {}',
    from: [
      'scripts/lib/lighthouse-table.ts desktop',
      'scripts/lib/lighthouse-table.ts mobile',
      'scripts/lib/lighthouse-table.ts accessibility',
      'scripts/lib/lighthouse-table.ts MOST_SHIFT',
    ],
  },
  { docs: ['docs/scale.md'], says: '{} counties', from: [3000] },

  {
    docs: ['docs/install.md'],
    says: '{} packages named by Dabiao',
    from: ['package.json dependencies'],
  },
  ...['README.md', 'docs/install.md'].map((doc) => ({
    docs: [doc],
    says: doc === 'README.md' ? '(from {}) or {} (from {})' : 'with Node {} or later',
    from: doc === 'README.md' ? [NODE_20, 22, NODE_22] : [NODE_20],
  })),
  { docs: ['README.zh-CN.md'], says: '（{} 起）或 {}（{} 起）', from: [NODE_20, 22, NODE_22] },
  { docs: ['CONTRIBUTING.md'], says: 'Node `^{} || >={}`', from: [NODE_20, NODE_22] },
  {
    docs: ['CONTRIBUTING.md'],
    says: 'has {} lines at most, a function {}',
    from: [
      'scripts/check/check-sizes.ts HARD_CAP',
      "eslint.config.js 'max-lines-per-function': ['error', { max",
    ],
  },

  // Examples, and numbers that define themselves.
  { docs: ['docs/adr/0002-status.md'], says: 'A target at {} % is good', from: [60] },
  { docs: ['docs/adr/0002-status.md'], says: '{} % instead of {} %', from: [20, 25] },
  { docs: ['docs/adr/0002-status.md'], says: 'A rate of {} %', from: [95] },
  { docs: ['docs/adr/0002-status.md'], says: 'as {} % would', from: [0] },
  { docs: ['docs/guide/en/analyst.md'], says: 'because {} % then', from: [100] },
  { docs: ['docs/guide/zh/analyst.md'], says: '因为 {}% 所指', from: [100] },
  { docs: ['docs/features.md'], says: 'above {} %', from: [100] },
  { docs: ['docs/features.md'], says: 'deeper to {} %', from: [168.275] },
  { docs: LIMITS, says: '达到{}% → 销号率{}%', from: [90, 92] },
  { docs: LIMITS, says: '{}%, to check', from: [92] },
  { docs: ['docs/reference/formats.md'], says: '完成年度目标的{}%', from: [77.5] },
  { docs: ['docs/reference/formats.md'], says: '| 310 | {}% |', from: [77.5] },
];
