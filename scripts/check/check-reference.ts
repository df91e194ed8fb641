import { posix } from 'node:path';
import type { StepResult } from './step.ts';

/** What the code has, for the documents to name. */
export interface Facts {
  readonly settings: readonly string[];
  /** Scripts of package.json. */
  readonly scripts: readonly string[];
  /** Verbs of the installed command. */
  readonly verbs: readonly string[];
  /** `GET /api/reports/{id}`. */
  readonly routes: readonly string[];
  /** Codes that need a row, by the document that has it. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** Pictures of the project, as paths. */
  readonly pictures: readonly string[];
}

/** Read by tests and by a command, not by the server. */
const OTHER_SETTINGS = new Set(['DABIAO_REAL_REPORT', 'DABIAO_TOKEN']);
/** Scripts that npm runs by itself. */
const OWN_SCRIPTS = new Set(['prepack']);
const SETTING = /\b(?:DABIAO_[A-Z][A-Z_]*[A-Z]|DATABASE_URL)\b/g;
const VERB = /\bnpx (?:dabiao|\.\/dabiao-[\d.]+\.tgz) ([a-z][\w-]*)/g;
const ROUTE = /`(GET|POST|PUT|PATCH|DELETE) (\/(?:api|embed)[^`\s]*)/g;
const PICTURE = /\]\(([^)\s]+\.(?:png|webp|svg))\)/g;
const LINK = /\]\(([^)\s]*)#([^)\s]+)\)/g;
const SCRIPT = /\bnpm (?:run (?:-s )?([\w:-]+)|(start|test))\b/g;

/** Holds documents against the code: settings, commands, routes, codes, anchors and pictures. @param docs text by path */
export function checkReference(docs: ReadonlyMap<string, string>, facts: Facts): StepResult {
  const problems = [...docs].flatMap(([doc, text]) => [
    ...unknownNames(doc, text, facts),
    ...lostAnchors(doc, text, docs),
  ]);
  const all = [...docs.values()].join('\n');
  const scripts = new Set([...captures(all, SCRIPT, 1), ...captures(all, SCRIPT, 2)]);
  const shown = new Set(
    [...docs].flatMap(([doc, text]) => captures(text, PICTURE, 1).map((path) => from(doc, path))),
  );
  const without = [
    ...facts.settings
      .filter((name) => !new RegExp(`\\b${name}\\b`).test(all))
      .map((name) => `the setting ${name}`),
    ...facts.scripts
      .filter((name) => !scripts.has(name) && !OWN_SCRIPTS.has(name))
      .map((name) => `the command npm run ${name}`),
    ...Object.entries(facts.codes).flatMap(([doc, codes]) =>
      codes
        .filter((code) => !(docs.get(doc) ?? '').includes(`| \`${code}\``))
        .map((code) => `${code} (${doc})`),
    ),
  ];
  return {
    problems: [
      ...problems,
      ...without.map((what) => `no document has ${what}`),
      ...facts.pictures.filter((path) => !shown.has(path)).map((path) => `no document shows ${path}`),
    ],
    note: `${facts.settings.length} settings, ${scripts.size} commands, ${shown.size} pictures`,
  };
}

function unknownNames(doc: string, text: string, facts: Facts): readonly string[] {
  const routes = new Set(facts.routes.map(plainRoute));
  return [
    ...captures(text, SETTING, 0)
      .filter((name) => !facts.settings.includes(name) && !OTHER_SETTINGS.has(name))
      // `DABIAO_SMTP_…` stands for all that begin so.
      .filter(
        (name) => !(text.includes(`${name}_…`) && facts.settings.some((all) => all.startsWith(`${name}_`))),
      )
      .map((name) => `${doc} names the setting ${name}, which there is not`),
    ...captures(text, VERB, 1)
      .filter((verb) => !facts.verbs.includes(verb))
      .map((verb) => `${doc} names the command dabiao ${verb}, which there is not`),
    ...[...text.matchAll(ROUTE)]
      .map(([, method = '', path = '']) => `${method} ${path}`)
      .filter((route) => !routes.has(plainRoute(route)))
      .map((route) => `${doc} names the route ${route}, which there is not`),
  ];
}

/** One form for `:id` and `{id}`, without what follows a question mark; `chart.{svg,png}` is left as the first of both. */
function plainRoute(route: string): string {
  return route
    .replace(/[?[].*$/, '')
    .replace(/:\w+|\{\w+\}/g, '*')
    .replace(/\/$/, '');
}

function lostAnchors(doc: string, text: string, docs: ReadonlyMap<string, string>): readonly string[] {
  return [...text.matchAll(LINK)].flatMap(([, path = '', anchor = '']) => {
    const target = docs.get(path === '' ? doc : from(doc, path));
    if (target === undefined || anchorsOf(target).has(decodeURIComponent(anchor))) return [];
    return [`${doc} links to ${path}#${anchor}, which is no heading there`];
  });
}

/** Headings as GitHub names them: small letters, no punctuation, dashes for blanks. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = captures(text.replace(/^```[^]*?^```/gm, ''), /^#{1,6} +(.+)$/gm, 1);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );
}

function from(doc: string, path: string): string {
  return posix.join(posix.dirname(doc), path);
}

function captures(text: string, pattern: RegExp, group: number): readonly string[] {
  return [...text.matchAll(pattern)].flatMap((match) => match[group] ?? []);
}
