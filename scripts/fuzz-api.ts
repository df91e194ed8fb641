/**
 * `npm run fuzz-api -- --requests 10000 --seed 1`: random requests to every route, in one process without a network; exit 1
 * for an answer of 5xx or a refusal that changed the store. The test of the same name sends fewer.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from './lib/project-root.ts';

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const runner = join(PROJECT_ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [runner, 'run', '--project', 'unit', 'test/api/fuzz-routes.test.ts', '--testTimeout', '3600000'],
  {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
    env: { ...process.env, FUZZ_REQUESTS: values.requests, FUZZ_SEED: values.seed },
  },
);
process.exitCode = status ?? 1;
