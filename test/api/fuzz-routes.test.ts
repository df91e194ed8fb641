import { describe, expect, it } from 'vitest';
import { closedBoard, signedIn } from './access-bench.ts';
import { fuzzRoutes } from './fuzz-routes.ts';

/** `npm run fuzz-api` asks for more. */
const { FUZZ_REQUESTS, FUZZ_SEED } = process.env;
const REQUESTS = Number(FUZZ_REQUESTS ?? 1500);
const SEED = Number(FUZZ_SEED ?? 1);

describe('an address that is no encoding', () => {
  it('is refused to an account of some units like any other', async () => {
    const board = await closedBoard();
    const headers = await signedIn(board, 'unit', { role: 'editor', owners: ['种植科'] });
    const body = JSON.stringify({ value: 1, unit: '座' });
    const path = '/api/indicators/%/baselines/2031';
    expect((await board.app.request(path, { method: 'PUT', headers, body })).status).toBe(403);
  });
});

describe('random requests to every route', () => {
  it(`are taken or refused, never failed, and a refusal changes nothing (seed ${SEED})`, async () => {
    const { statuses, taken, faults } = await fuzzRoutes({ requests: REQUESTS, seed: SEED });
    const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, n]) => `${n} × ${status}`);
    if (FUZZ_REQUESTS !== undefined) {
      process.stdout.write(
        `seed ${SEED}, ${REQUESTS} requests: ${counts.join(', ')}; ${taken.size} routes taken\n`,
      );
    }
    expect(faults).toEqual([]);
    // Not only the doormat: most routes were also asked for something that they do.
    expect(taken.size).toBeGreaterThan(60);
  });
});
