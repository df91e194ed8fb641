/**
 * `npm run lighthouse`: Lighthouse on the built page, as a desktop and as a phone; prints a table. `-- --gate` ends
 * with 1 where a limit is broken, `-- --runs=5` takes the best of five. Figures count on a machine that does nothing else.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { findBrowser, HOW_TO_GET_A_BROWSER } from './lib/find-browser.ts';
import { freePort } from './lib/free-port.ts';
import { isBuilt } from './lib/is-built.ts';
import { brokenLimits, lighthouseTable } from './lib/lighthouse-table.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';
import { buildProject } from './lib/build-project.ts';
import { scorePage, type Form, type PageScore } from './lib/run-lighthouse.ts';
import { startBuiltServer } from './lib/start-built-server.ts';

const PAGES = ['/?lang=zh', '/compare?lang=zh', '/indicators?lang=zh'];
const FORMS: readonly Form[] = ['desktop', 'mobile'];

const { values } = parseArgs({
  options: { gate: { type: 'boolean', default: false }, runs: { type: 'string', default: '3' } },
});
const browser = await findBrowser(process.env);
if (browser === null) throw new Error(HOW_TO_GET_A_BROWSER);
if (!isBuilt(PROJECT_ROOT)) await buildProject(PROJECT_ROOT);
const server = await startBuiltServer();
const scores: PageScore[] = [];
try {
  for (const page of PAGES) {
    for (const form of FORMS) {
      const port = await freePort();
      scores.push(
        await scorePage(browser, { url: server.url + page, form, runs: Number(values.runs), port }),
      );
    }
  }
} finally {
  await server.stop();
}
console.log(lighthouseTable(scores));
console.log(
  `best of ${values.runs}; load of the machine ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
const isBroken = scores.some((score) => brokenLimits(score).length > 0);
process.exitCode = values.gate && isBroken ? 1 : 0;
