import { describe, expect, it } from 'vitest';
import { killRounds } from '../../scripts/lib/kill-rounds.ts';

const IMPORTS = ['import', 'commit'];
const DECISIONS = ['accept', 'correct', 'discard', 'reopen', 'undo'];

describe('a server that is killed', () => {
  it(
    'has every acknowledged change after each restart, and nothing by halves',
    { timeout: 600_000 },
    async () => {
      const { acknowledged, lost, faults } = await killRounds({ rounds: 4, seed: 4 });
      expect({ lost, faults }).toEqual({ lost: [], faults: [] });
      const [imported, decided] = [IMPORTS, DECISIONS].map((kinds) =>
        kinds.reduce((sum, kind) => sum + (acknowledged.get(kind) ?? 0), 0),
      );
      expect(imported).toBeGreaterThan(0);
      expect(decided).toBeGreaterThan(0);
    },
  );
});
