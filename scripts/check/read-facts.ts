import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATUSES } from '../../server/domain/attainment.ts';
import { FINDING_CODES, REASON_CODES } from '../../server/domain/finding.ts';
import { SETTING_NAMES } from '../../server/env.ts';
import { ERROR_KINDS } from '../../server/errors.ts';
import { ERRORS_PAGE } from '../lib/errors-page.ts';
import { OPENAPI_PATH } from '../lib/openapi-document.ts';
import { PACKAGED_COMMANDS } from '../lib/packaged-commands.ts';
import type { Facts } from './check-reference.ts';

const FINDINGS_PAGE = 'docs/reference/findings.md';
const PACKAGES_PAGE = 'docs/dependencies.md';
const PICTURES = /^docs\/.*\.(?:png|webp|svg)$/;

/** What the code has that documents must name. @param files paths of the project */
export function readFacts(root: string, files: readonly string[]): Facts {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const { scripts, dependencies, devDependencies } = read('package.json') as Readonly<
    Record<'scripts' | 'dependencies' | 'devDependencies', object>
  >;
  const packages = Object.keys({ ...dependencies, ...devDependencies });
  const { paths } = read(OPENAPI_PATH) as { paths: Readonly<Record<string, object>> };
  return {
    settings: SETTING_NAMES,
    scripts: Object.keys(scripts),
    verbs: ['start', 'help', 'version', ...Object.keys(PACKAGED_COMMANDS)],
    routes: Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    ),
    codes: {
      [FINDINGS_PAGE]: [...STATUSES, ...FINDING_CODES, ...REASON_CODES],
      [ERRORS_PAGE]: Object.keys(ERROR_KINDS),
      [PACKAGES_PAGE]: packages.filter((name) => !name.startsWith('@types/')),
    },
    pictures: files.filter((path) => PICTURES.test(path)),
  };
}
