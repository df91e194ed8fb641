/** `npm start`: builds what is not built or older than its sources, then runs the server until it is told to stop. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { isBuilt } from './lib/is-built.ts';
import { nodeTooOld } from './lib/node-too-old.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';
import { runNode } from './lib/run-tool.ts';
import { stopWithParent } from './lib/stop-with-parent.ts';

const tooOld = nodeTooOld(process.versions.node);
if (tooOld !== null) {
  console.error(tooOld);
  process.exit(1);
}
if (!isBuilt(PROJECT_ROOT)) {
  console.error('building the page and the server, under a minute …');
  // In a process of its own: the memory of the build tools goes with them.
  const { code, output } = await runNode(PROJECT_ROOT, [...process.execArgv, 'scripts/build.ts']);
  process.stderr.write(output);
  if (code !== 0) process.exit(code);
}
const server = spawn(process.execPath, ['--enable-source-maps', join(PROJECT_ROOT, 'dist', 'server.mjs')], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => server.kill(signal));
}
// npm hands a stop signal to its shell, which ends without passing it on: a new parent means the same.
const endWatch = stopWithParent(() => server.kill('SIGTERM'));
server.on('exit', (code) => {
  endWatch();
  process.exitCode = code ?? 1;
});
