import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERRORS_PAGE, errorsPage } from '../lib/errors-page.ts';
import { listFiles } from '../lib/list-files.ts';
import { OPENAPI_PATH, openapiDocument } from '../lib/openapi-document.ts';
import { runTool } from '../lib/run-tool.ts';
import { checkDocs } from './check-docs.ts';
import { checkFeatures } from './check-features.ts';
import { checkLayers } from './check-layers.ts';
import { buildPageFiles } from './build-page-files.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkOpenapi } from './check-openapi.ts';
import { checkPageWeight } from './check-page-weight.ts';
import { checkReference } from './check-reference.ts';
import { checkSizes } from './check-sizes.ts';
import { checkWords } from './check-words.ts';
import { readFacts } from './read-facts.ts';
import { readNumbers } from './read-numbers.ts';
import { readSources } from './read-sources.ts';
import type { Step, StepResult } from './step.ts';

const BINARY = /\.(png|jpe?g|gif|ico|woff2?|ttf|pdf|docx?|xlsx?|ods|zip|gz)$/;
const CHECKED_DOCS = /^((README|ARCHITECTURE|CONTRIBUTING)[\w.-]*\.md|docs\/.*\.md)$/;

/** Every check of `npm run check`; the slow ones first, so that two at a time end together. */
export const STEPS: readonly Step[] = [
  tool('lint', 'eslint', 'bin/eslint.js', ['.', '--max-warnings', '0']),
  tool('types', 'typescript', 'bin/tsc', ['-p', '.', '--noEmit']),
  tool('format', 'prettier', 'bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  tool('dead code', 'knip', 'bin/knip.js', ['--no-progress']),
  {
    name: 'API document',
    run: (root) => checkOpenapi(readFileSync(join(root, OPENAPI_PATH), 'utf8'), openapiDocument(root)),
  },
  { name: 'layers', run: layers },
  { name: 'doc paths', run: docPaths },
  { name: 'reference', run: reference },
  { name: 'numbers', run: (root) => checkNumbers(readDocs(root), readNumbers(root)) },
  { name: 'features', run: features },
  { name: 'sizes', run: sizes },
  { name: 'page weight', run: async (root) => checkPageWeight(await buildPageFiles(root)) },
  { name: 'words', run: (root) => checkWords(readTexts(root, (path) => !BINARY.test(path))) },
];

function tool(name: string, packageName: string, bin: string, args: readonly string[]): Step {
  const run = async (root: string): Promise<StepResult> => {
    const { code, output } = await runTool(root, packageName, bin, args);
    return {
      problems: code === 0 ? [] : [output.trim() || `${packageName} ended with code ${code}`],
      note: '',
    };
  };
  return { name, run };
}

function layers(root: string): StepResult {
  const { files, exists } = readSources(root);
  const { errors, fileCount, importCount } = checkLayers(files, exists);
  return { problems: errors, note: `${fileCount} files, ${importCount} imports` };
}

function docPaths(root: string): StepResult {
  const files = listFiles(root);
  const folders = files.flatMap((path) =>
    path
      .split('/')
      .slice(0, -1)
      .map((_, index, parts) => parts.slice(0, index + 1).join('/')),
  );
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const scripts = isRecord(manifest) && isRecord(manifest['scripts']) ? Object.keys(manifest['scripts']) : [];
  return checkDocs(readDocs(root), { paths: new Set([...files, ...folders]), scripts: new Set(scripts) });
}

function reference(root: string): StepResult {
  const result = checkReference(readDocs(root), readFacts(root, listFiles(root)));
  const isStale = readFileSync(join(root, ERRORS_PAGE), 'utf8') !== errorsPage();
  const stale = isStale ? [`${ERRORS_PAGE} is not what the code has: npm run docs:errors`] : [];
  return { ...result, problems: [...result.problems, ...stale] };
}

function features(root: string): StepResult {
  const texts = readTexts(root, (path) => path === 'docs/features.md' || path.startsWith('test/'));
  return checkFeatures(texts.get('docs/features.md') ?? '', (path) => texts.get(path) ?? null);
}

function sizes(root: string): StepResult {
  const texts = readTexts(root, (path) => !BINARY.test(path));
  return checkSizes(
    new Map([...texts].map(([path, text]) => [path, text.replace(/\n$/, '').split('\n').length])),
  );
}

function readDocs(root: string): ReadonlyMap<string, string> {
  return readTexts(root, (path) => CHECKED_DOCS.test(path));
}

function readTexts(root: string, isWanted: (path: string) => boolean): ReadonlyMap<string, string> {
  const paths = listFiles(root).filter(isWanted);
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
