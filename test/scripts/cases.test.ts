import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/lib/project-root.ts';
import { nameCase } from '../../scripts/lib/name-case.ts';
import { getReport } from '../../server/services/get-report.ts';
import { importReport } from '../../server/services/import-report.ts';
import { openServices } from '../../server/services/open-services.ts';
import { reading } from '../../server/services/reading.ts';
import { decideMetric } from '../../server/services/review/decide-metric.ts';
import type { Decision } from '../../server/domain/review.ts';
import { tempFolder } from '../services/support/open-temp-store.ts';

const TEXT = `云溪市水务局2031年度重点工作三季度完成情况
序号 | 重点任务 | 目标任务 | 完成情况 | 责任单位 |
1 | 推进灌区改造。 | 1.新建泵站20座。 2.改造渠道80公里。 | 1.新建泵站15座。 2.改造渠道62公里。 | 农水处 |
2 | 守护河湖。 | 1.清理岸线300公里。 2.新增监测点40个。 | 1.清理岸线240公里。 2.新增监测点33个。 | 河湖处 |
`;

function run(script: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
  });
}

/** A store with the report taken in and decided on. */
async function storeWith(decisions: Readonly<Record<string, Decision>>): Promise<string> {
  const dataDir = tempFolder();
  const zone = { timeZone: 'Asia/Shanghai', root: PROJECT_ROOT };
  const context = await openServices({ dataDir, hasSample: false, reading, ...zone });
  const bytes = new TextEncoder().encode(TEXT);
  const { report } = await importReport(context, { bytes, fileName: '../水务局.txt' });
  const { metrics } = await getReport(context, report.id);
  for (const { name, metricId, revision } of metrics) {
    const decision = Object.entries(decisions).find(([word]) => name.includes(word))?.[1];
    if (decision === undefined || metricId === null) continue;
    await decideMetric(context, { reportId: report.id, metricId, revision, decision, reason: null });
  }
  await context.store.close();
  return dataDir;
}

describe('npm run cases', () => {
  it('writes what people decided, and score replays it and shows what reading misses', async () => {
    const actual = { value: 16, unit: '座', basis: 'cumulative', asOf: null, marks: [] } as const;
    const data = await storeWith({
      泵站: { action: 'correct', change: { actual } },
      渠道: { action: 'accept' },
      岸线: { action: 'discard', what: 'metric' },
    });
    const out = join(tempFolder(), 'cases');
    const written = run('cases', '--data', data, '--out', out);
    expect(written.stderr).toBe('');
    expect(written.status).toBe(0);
    const [stem = ''] = written.stdout.split(': ');
    expect(written.stdout).toBe(`${stem}: 2 metrics, 2 refused numbers\n`);
    const gold = JSON.parse(readFileSync(join(out, `${stem}.gold.json`), 'utf8')) as unknown;
    expect(gold).toMatchObject({
      org: '云溪市水务局',
      period: { year: 2031, quarter: 3 },
      metrics: [
        {
          task: '1',
          target: { value: 20, unit: '座' },
          actual: { value: 16, unit: '座' },
          quoteActual: null,
        },
        { task: '1', target: { value: 80 }, actual: { value: 62, unit: '公里' }, quoteActual: '62公里' },
      ],
      optional: [{ task: '2', target: { value: 40 }, actual: { value: 33 } }],
      notMetrics: ['300公里', '240公里'],
    });
    expect(readFileSync(join(out, `${stem}.txt`), 'utf8')).toBe(TEXT);
    expect(readFileSync(join(out, 'extracted', `${stem}.txt`), 'utf8')).toContain('新建泵站15座');

    const scored = run('score', '--cases', out);
    expect(scored.status).toBe(0);
    expect(scored.stdout).toContain('want 20 座 / 16 座; actual 15 座');
    expect(scored.stdout).toContain('traps (2 of 2)');
    expect(scored.stdout).not.toContain('62 公里');
  });

  it('writes nothing where only the rule accepted, and score says that there are no cases', async () => {
    const out = join(tempFolder(), 'cases');
    const written = run('cases', '--data', await storeWith({}), '--out', out);
    expect([written.status, written.stdout]).toEqual([0, '']);
    expect(readdirSync(out)).toEqual(['extracted']);
    const scored = run('score', '--cases', out);
    expect([scored.status, scored.stderr]).toEqual([2, `no cases in ${out}\n`]);
  });

  it('makes no store where there is none', () => {
    const data = tempFolder();
    const { status, stderr } = run('cases', '--data', data, '--out', join(data, 'out'));
    expect([status, stderr]).toEqual([2, `no store in ${data}\n`]);
    expect(existsSync(join(data, 'dabiao.db'))).toBe(false);
  });
});

describe('nameCase', () => {
  it('keeps names apart and inside their folder', () => {
    const taken = new Set<string>();
    const names = ['../a/报告.docx', '报告.txt', '报告.pdf', '.env', 'x.json', ''];
    expect(names.map((name) => nameCase(name, taken))).toEqual([
      { stem: '-a-报告', extension: '.docx' },
      { stem: '报告', extension: '.txt' },
      { stem: '报告 (2)', extension: '.pdf' },
      { stem: 'env', extension: '' },
      { stem: 'x', extension: '.txt' },
      { stem: 'report', extension: '' },
    ]);
  });
});
