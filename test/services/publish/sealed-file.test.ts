import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../scripts/lib/project-root.ts';
import { hashBytes } from '../../../server/services/hash-bytes.ts';
import { openSealedFile, sealedFile, type SealedFile } from '../../../server/services/publish/sealed-file.ts';
import { setPeriodState } from '../../../server/services/publish/set-period-state.ts';
import { setThresholds } from '../../../server/services/thresholds.ts';
import { makeBench } from '../support/make-context.ts';
import { tempFolder } from '../support/open-temp-store.ts';

const Q3 = { year: 2031, quarter: 3 };

async function sealed() {
  const bench = makeBench();
  const { report } = await bench.take({
    metrics: [
      { name: '新建高标准农田', target: [20, '万亩'], actual: [15, '万亩'] },
      { name: '建设冷库', target: [12, '座'] },
    ],
  });
  const { organisationId } = report;
  const quarter = { organisationId, period: Q3, reason: null };
  const make = () => sealedFile(bench.context, organisationId, Q3);
  await expect(make()).rejects.toMatchObject({ code: 'not_sealed', params: { period: '2031-Q3' } });
  await setPeriodState(bench.context, { ...quarter, state: 'locked' });
  return { bench, organisationId, make };
}

describe('a sealed quarter as one file', () => {
  it('opens without the store and recomputes the same answers with its rule version', async () => {
    const { bench, organisationId, make } = await sealed();
    const text = await make();
    const opened = openSealedFile(text);
    expect(opened).toMatchObject({
      state: 'holds',
      broken: [],
      file: { organisation: '海州市农业局', period: '2031-Q3', ruleVersion: 1, sealedBy: 'local' },
    });
    const { answers } = (JSON.parse(text) as { content: SealedFile }).content;
    expect(answers.map(({ name, attainment, status }) => [name, attainment, status])).toEqual([
      ['新建高标准农田', 75, 'on_track'],
      ['建设冷库', null, 'not_reported'],
    ]);
    await setThresholds(bench.context, { org: organisationId }, { onTrackGap: 0 });
    expect(await make()).toBe(text);
  });

  it('is refused when somebody changed a letter, and when it is something else', async () => {
    const text = await (await sealed()).make();
    expect(openSealedFile(text.replace('"attainment": 75', '"attainment": 95'))).toEqual({
      state: 'tampered',
    });
    expect(openSealedFile('{"metrics":[]}')).toEqual({ state: 'no_seal' });
    expect(openSealedFile('no json')).toEqual({ state: 'no_seal' });
  });

  it('says which answer does not come out again, even under a fresh checksum', async () => {
    const { content } = JSON.parse(await (await sealed()).make()) as { content: SealedFile };
    const answers = content.answers.map((answer) => ({ ...answer, attainment: answer.attainment && 95 }));
    const forged = { ...content, answers };
    const text = JSON.stringify({ sha256: hashBytes(JSON.stringify(forged)), content: forged });
    expect(openSealedFile(text)).toMatchObject({ state: 'differs', broken: ['新建高标准农田'] });
  });

  it('is opened from the shell', { timeout: 60_000 }, async () => {
    const text = await (await sealed()).make();
    const folder = tempFolder();
    const run = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      const args = ['--import', 'tsx', 'scripts/open-seal.ts', join(folder, name)];
      return spawnSync(process.execPath, args, { cwd: PROJECT_ROOT, encoding: 'utf8' });
    };
    const good = run('good.json', text);
    expect([good.status, good.stdout.trim().split('\n').length]).toEqual([0, 3]);
    const bad = run('bad.json', text.replace('"sealedBy": "local"', '"sealedBy": "nobody"'));
    expect([bad.status, bad.stdout]).toEqual([2, '']);
    expect(bad.stderr).toContain('somebody changed this file');
  });
});
