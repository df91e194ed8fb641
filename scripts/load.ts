/**
 * `npm run load -- --clients 200 --minutes 10`: many readers, some writers and, in the middle third, a storm of uploads on the
 * built server, by loopback. Only 429 may be refused; prints what was answered, how long it took and how memory moved.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildProject } from './lib/build-project.ts';
import { isBuilt } from './lib/is-built.ts';
import { loadServer } from './lib/load-server.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';

const { values } = parseArgs({
  options: { clients: { type: 'string', default: '200' }, minutes: { type: 'string', default: '10' } },
});
const [clients, minutes] = [Number(values.clients), Number(values.minutes)];
if (!isBuilt(PROJECT_ROOT)) await buildProject(PROJECT_ROOT);
console.log(`${clients} clients, ${minutes} minutes, ${cpus().length} processors`);
const { phases, written, uploaded, faults } = await loadServer({
  clients,
  seconds: minutes * 60,
  say: console.log,
});
for (const { name, perSecond, p50, p99, memory } of phases) {
  const times = `p50 ${p50} ms, p99 ${p99} ms`;
  console.log(`${name}: ${perSecond.toFixed(0)} answers a second, ${times}, memory ${memory.toFixed(0)} MB`);
}
console.log(`written: ${listed(written)}; uploaded: ${listed(uploaded)}`);
console.log(
  `load of the machine ${loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')}`,
);
for (const fault of faults) console.log(`FAULT ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function listed(counts: ReadonlyMap<number, number>): string {
  return [...counts].map(([status, count]) => `${count} × ${status}`).join(', ') || 'nothing';
}
