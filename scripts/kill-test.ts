/**
 * `npm run kill-test -- --rounds 200 --seed 1`: kills the built server in the middle of imports, reviews and publishing,
 * starts it again and checks that everything it acknowledged is there and nothing is half there; exit 1 when not.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildProject } from './lib/build-project.ts';
import { isBuilt } from './lib/is-built.ts';
import { killRounds } from './lib/kill-rounds.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
if (!isBuilt(PROJECT_ROOT)) await buildProject(PROJECT_ROOT);
const began = performance.now();
const result = await killRounds({ rounds, seed, say: console.log });
const seconds = Math.round((performance.now() - began) / 1000);
console.log(
  `seed ${seed}, ${result.rounds} kills in ${seconds} s, ${cpus().length} processors, load ${loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')}`,
);
console.log(`acknowledged: ${listed(result.acknowledged)}; refused by a rule: ${result.refused}`);
console.log(`in flight when killed: ${listed(result.inFlight)}`);
console.log(`acknowledged writes lost: ${result.lost.length}; other faults: ${result.faults.length}`);
process.exitCode = result.lost.length + result.faults.length === 0 ? 0 : 1;

function listed(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([kind, n]) => `${n} ${kind}`)
    .join(', ');
}
