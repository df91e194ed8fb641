import { posix } from 'node:path';
import type { StepResult } from './step.ts';

/** Every file and folder of the project, and the scripts of package.json. */
export interface Project {
  readonly paths: ReadonlySet<string>;
  readonly scripts: ReadonlySet<string>;
}

/** Folders and endings that make a word in a code span a path of this project. */
const PATH =
  /^(?:\.\/)?(?:(?:web|server|db|scripts|test|docs|\.ci)(?:\/[\w.*{},@-]+)*\/?|[\w.-]+\.(?:ts|js|json|md))$/;
const SPAN = /`([^`\n]+)`/g;
const LINK = /\]\(([^)\s]+)\)/g;
const NPM_RUN = /\bnpm run (?:-s )?([\w:-]+)/g;
const NPM_WORD = /\bnpm (start|test)\b/g;
/** Written or made at run time, so not on disk in a fresh clone. */
const MADE = new Set(['bench.json', 'families.json', 'dist/', 'data/']);

/** Finds paths, links and npm scripts that a document names and the project does not have. @param docs text by path */
export function checkDocs(docs: ReadonlyMap<string, string>, project: Project): StepResult {
  const problems: string[] = [];
  let named = 0;
  for (const [doc, text] of docs) {
    const missing = (kind: string, name: string) =>
      problems.push(`${doc} names ${kind} ${name}, which is not there`);
    for (const word of pathsIn(text)) {
      named += 1;
      if (!hasPath(project.paths, word)) missing('the path', word);
    }
    for (const target of captures(text, LINK)) {
      if (/^(https?:|mailto:|#)/.test(target)) continue;
      named += 1;
      const [path = target] = target.split('#');
      if (!hasPath(project.paths, posix.join(posix.dirname(doc), path))) missing('the link', target);
    }
    for (const script of [...captures(text, NPM_RUN), ...captures(text, NPM_WORD)]) {
      named += 1;
      if (!project.scripts.has(script)) missing('the script', script);
    }
  }
  return { problems, note: `${docs.size} documents, ${named} names` };
}

function pathsIn(text: string): readonly string[] {
  const words = captures(text, SPAN).flatMap((span) => {
    const parts = span.split(/\s+/);
    // `npm test` is a command; alone, `test` is the folder.
    return parts.length === 1 ? parts : parts.filter((part) => /[/.]/.test(part));
  });
  return words.filter((word) => PATH.test(word) && !MADE.has(word)).map((word) => word.replace(/^\.\//, ''));
}

function captures(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** `a/{b,c}.ts` stands for both, `a/*.ts` for at least one. */
function hasPath(paths: ReadonlySet<string>, word: string): boolean {
  const braces = /\{([^{}]+)\}/.exec(word);
  if (braces?.[1] !== undefined) {
    return braces[1].split(',').every((part) => hasPath(paths, word.replace(braces[0], part)));
  }
  const plain = word.replace(/\/$/, '');
  if (!plain.includes('*')) return paths.has(plain);
  const parts = plain.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('[^/]*')}$`);
  return [...paths].some((path) => pattern.test(path));
}
