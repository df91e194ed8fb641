/** Who may import whom. ARCHITECTURE.md shows the same table in words; what is not listed here is forbidden. */
export interface Layer {
  readonly name: string;
  /** Paths of this layer; the first layer of the table that matches a path owns it. */
  readonly owns: RegExp;
  /** Layers it may use besides itself; `all` is everything but entry files and tests. */
  readonly uses: readonly string[] | 'all';
  /** Layers it may take types from, and nothing that runs. */
  readonly typesOf?: readonly string[];
  /** Packages it may use; `all` for wiring and tests. */
  readonly packages: readonly string[] | 'all';
  /** Whether it may use Node's own modules. */
  readonly node: boolean;
  /** Entry files start something when imported, so nobody imports them. */
  readonly isEntry?: boolean;
  /** Folders below this pattern may not reach into each other. */
  readonly apart?: RegExp;
}

const PARSERS = ['cheerio', 'fflate', 'hucre', 'mammoth', 'pdfjs-dist'];
const UI = ['react', 'react-dom', 'wouter', '@tanstack/react-query'];

export const LAYERS: readonly Layer[] = [
  { name: 'domain', owns: /^server\/domain\//, uses: [], packages: [], node: false },
  {
    name: 'document',
    owns: /^server\/documents\/document\.ts$/,
    uses: ['domain'],
    packages: [],
    node: false,
  },
  {
    name: 'readers',
    owns: /^server\/documents\/readers\//,
    uses: ['domain', 'document', 'documents'],
    packages: PARSERS,
    node: true,
  },
  {
    name: 'documents',
    owns: /^server\/documents\//,
    uses: ['domain', 'document', 'readers'],
    packages: [],
    node: true,
  },
  {
    name: 'extract',
    owns: /^server\/extract\//,
    uses: ['domain'],
    typesOf: ['document'],
    packages: ['munkres'],
    node: false,
  },
  {
    name: 'db',
    owns: /^db\//,
    uses: ['domain'],
    packages: ['drizzle-orm', 'drizzle-kit', 'better-sqlite3', 'pg'],
    node: true,
  },
  {
    name: 'services',
    owns: /^server\/services\//,
    uses: [
      'domain',
      'document',
      'documents',
      'extract',
      'db',
      'render',
      'export',
      'outlets',
      'errors',
      'keys',
    ],
    packages: [],
    node: true,
  },
  {
    name: 'render',
    owns: /^server\/render\//,
    uses: ['domain', 'charts', 'thread'],
    packages: ['echarts', '@resvg/resvg-js'],
    node: true,
  },
  {
    name: 'export',
    owns: /^server\/export\//,
    uses: ['domain', 'charts', 'render'],
    packages: ['hucre', 'pptxgenjs'],
    node: true,
  },
  {
    name: 'outlets',
    owns: /^server\/outlets\//,
    uses: ['domain'],
    packages: ['croner', 'nodemailer'],
    node: true,
  },
  {
    name: 'auth',
    owns: /^server\/auth\//,
    uses: ['domain', 'db', 'errors', 'keys', 'networks'],
    packages: ['hono', '@node-rs/argon2', 'openid-client', 'rate-limiter-flexible'],
    node: true,
  },
  {
    name: 'jobs',
    owns: /^server\/jobs\//,
    uses: ['domain', 'services', 'document', 'documents', 'log'],
    packages: [],
    node: true,
  },
  { name: 'errors', owns: /^server\/errors\.ts$/, uses: ['domain'], packages: [], node: false },
  { name: 'log', owns: /^server\/log\.ts$/, uses: [], packages: [], node: true },
  { name: 'metrics', owns: /^server\/metrics\.ts$/, uses: [], packages: ['prom-client'], node: false },
  { name: 'thread', owns: /^server\/start-thread\.ts$/, uses: [], packages: [], node: true },
  { name: 'keys', owns: /^server\/(shared-key|cannot-open)\.ts$/, uses: [], packages: [], node: true },
  { name: 'networks', owns: /^server\/networks\.ts$/, uses: [], packages: [], node: true },
  {
    name: 'env',
    owns: /^server\/env(?:-oidc)?\.ts$/,
    uses: ['errors', 'networks'],
    packages: ['zod'],
    node: true,
  },
  {
    name: 'routes',
    owns: /^server\/(routes\/|app\.ts$)/,
    uses: ['domain', 'services', 'auth', 'errors', 'log', 'metrics', 'API document'],
    typesOf: ['db', 'env'],
    packages: ['hono', '@hono/zod-validator', 'zod'],
    node: true,
  },
  { name: 'API document', owns: /^docs\/openapi\.json$/, uses: [], packages: [], node: false },
  { name: 'server entry', owns: /^server\//, uses: 'all', packages: 'all', node: true, isEntry: true },
  {
    name: 'web api',
    owns: /^web\/api\//,
    uses: ['domain'],
    typesOf: ['routes'],
    packages: ['hono', '@tanstack/react-query'],
    node: false,
  },
  {
    name: 'chart mount',
    owns: /^web\/charts\/echart\.tsx$/,
    uses: ['domain', 'charts'],
    packages: ['react', 'echarts'],
    node: false,
  },
  { name: 'charts', owns: /^web\/charts\//, uses: ['domain'], packages: ['echarts'], node: false },
  { name: 'web lib', owns: /^web\/lib\//, uses: ['domain'], packages: UI, node: false },
  {
    name: 'components',
    owns: /^web\/components\//,
    uses: ['domain', 'web lib', 'charts', 'chart mount'],
    packages: UI,
    node: false,
  },
  {
    name: 'views',
    owns: /^web\/views\//,
    uses: ['domain', 'web api', 'web lib', 'components', 'charts', 'chart mount'],
    packages: UI,
    node: false,
    apart: /^web\/views\/(?<folder>[^/]+)\//,
  },
  {
    name: 'styles',
    owns: /^web\/styles\//,
    uses: [],
    packages: ['@fontsource-variable/inter', '@fontsource-variable/noto-serif-sc'],
    node: false,
  },
  {
    name: 'pages',
    owns: /^web\/app\.tsx$/,
    uses: ['domain', 'web api', 'web lib', 'components', 'views', 'styles'],
    packages: UI,
    node: false,
  },
  {
    name: 'web entry',
    owns: /^web\//,
    uses: ['web lib', 'pages', 'styles'],
    packages: UI,
    node: false,
    isEntry: true,
  },
  {
    name: 'tools',
    owns: /^scripts\/(check|lib)\//,
    uses: 'all',
    packages: 'all',
    node: true,
  },
  { name: 'scripts', owns: /^scripts\//, uses: 'all', packages: 'all', node: true, isEntry: true },
  { name: 'test', owns: /^test\//, uses: 'all', packages: 'all', node: true, isEntry: true },
  { name: 'settings', owns: /^[^/]+$/, uses: 'all', packages: 'all', node: true },
];

/** Modules whose only use elsewhere is one named type. */
export const NAMED_TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['web api → routes', ['AppType']],
]);

/** The layer of a path relative to the project root; null for a folder the architecture does not know. */
export function layerOf(path: string): Layer | null {
  return LAYERS.find((layer) => layer.owns.test(path)) ?? null;
}
