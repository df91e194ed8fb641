import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeTooOld } from '../../scripts/lib/node-too-old.ts';
import { PROJECT_ROOT } from '../../scripts/lib/project-root.ts';

describe('nodeTooOld', () => {
  it.each(['18.20.8', '20.18.3', '21.7.0', '22.11.0'])('says what is needed to Node %s', (version) => {
    expect(nodeTooOld(version)).toContain(`needs Node 20.19 or 22.12 and later; this is Node ${version}`);
  });

  it.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('has nothing against Node %s', (version) => {
    expect(nodeTooOld(version)).toBeNull();
  });

  it('knows the versions that package.json names', () => {
    const { engines } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
      engines: { node: string };
    };
    expect(engines.node).toBe('^20.19.0 || >=22.12.0');
  });
});
