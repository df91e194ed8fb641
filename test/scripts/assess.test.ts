import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { getScorecard } from '../../server/services/get-scorecard.ts';
import { makeBench } from '../services/support/make-context.ts';

function run(input: string) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/assess.ts'], { input, encoding: 'utf8' });
}

describe('npm run assess', () => {
  it('comes to the same answers from the inputs of a board, and notices a changed one', async () => {
    const bench = makeBench();
    await bench.take({
      metrics: [
        { name: '技术交易额', target: [1000, '亿元'], actual: [1157, '亿元'] },
        { name: '建设粮库', target: [3, '座'] },
      ],
    });
    const board = JSON.stringify(await getScorecard(bench.context, {}));
    const same = run(board);
    const lines = same.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      { name: '技术交易额', status: 'exceeded', attainment: 115.7, rule: 'at_least@1', isSame: true },
      { name: '建设粮库', status: 'not_reported', attainment: null, rule: 'no_figure@1', isSame: true },
    ]);
    expect(same.status).toBe(0);
    const changed = run(board.replaceAll('"status":"exceeded"', '"status":"met"'));
    expect([changed.status, changed.stdout.includes('"isSame":false')]).toEqual([1, true]);
  });

  it('refuses other input', () => {
    for (const input of ['', '{}', '[1]']) expect(run(input).status).toBe(2);
  });
});
