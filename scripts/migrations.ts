/** `npm run migrations -- --name NAME`: writes the next migration of both stores from their schemas; `--custom` for one without. */
import { PROJECT_ROOT } from './lib/project-root.ts';
import { runNode } from './lib/run-tool.ts';

const BOTH = ['sqlite', 'postgres'] as const;
const words = process.argv.slice(2);
for (const dialect of BOTH) {
  const config = `db/${dialect}/drizzle.config.ts`;
  const generate = ['node_modules/drizzle-kit/bin.cjs', 'generate', '--config', config, ...words];
  const { code, output } = await runNode(PROJECT_ROOT, generate);
  process.stdout.write(output);
  if (code !== 0) process.exitCode = code;
}
