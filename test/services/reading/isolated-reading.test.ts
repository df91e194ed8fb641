import { describe, expect, it } from 'vitest';
import { isolatedReading } from '../../../server/services/reading/isolated-reading.ts';
import type { KnownIndicator } from '../../../server/extract/matching/align-indicators.ts';
import { importReport } from '../../../server/services/import-report.ts';
import { reading } from '../../../server/services/reading.ts';
import { countRows } from '../../db/count-rows.ts';
import { makeBench } from '../support/make-context.ts';

const ENTRY = new URL('../../../server/reading-process.ts', import.meta.url);
const AMPLE = { seconds: 50, megabytes: 512 };
const REPORT = new TextEncoder().encode(`海州市农业局2031年度重点工作三季度完成情况
序号 | 重点工作任务 | 目标任务 | 完成情况 | 责任单位 |
1 | 加强耕地保护。 | 1.新建高标准农田20万亩。 | 1.前三季度，新建高标准农田15万亩。 | 耕地科 |
`);
const LONG_PAGE = new TextEncoder().encode(
  `<html><body>${'<div><p>完成冷库12座。</p><p>下一步继续推进。</p></div>'.repeat(200_000)}</body></html>`,
);

describe('isolatedReading', () => {
  it('answers what reading in this thread answers', async () => {
    const upload = { bytes: REPORT, fileName: 'farm.txt', extract: { period: { year: 2031, quarter: 2 } } };
    const isolated = await isolatedReading({ entry: ENTRY, limits: AMPLE }).readUpload(upload);
    expect(isolated).toEqual(await reading.readUpload(upload));
    expect(isolated.ok && isolated.extraction.report.quarter).toBe(2);
  });

  it('answers why a file cannot be read', async () => {
    const { readUpload } = isolatedReading({ entry: ENTRY, limits: AMPLE });
    expect(await readUpload({ bytes: new Uint8Array(), fileName: 'a.txt' })).toEqual({
      ok: false,
      code: 'empty_file',
      params: {},
    });
  });

  it('ends a reading that takes too long', async () => {
    const limits = { ...AMPLE, seconds: 0.01 };
    const { readUpload } = isolatedReading({ entry: ENTRY, limits });
    expect(await readUpload({ bytes: LONG_PAGE, fileName: 'a.html' })).toEqual({
      ok: false,
      code: 'reading_too_slow',
      params: { seconds: 0.01 },
    });
  });

  it('ends a reading that takes too much memory', async () => {
    const { readUpload } = isolatedReading({ entry: ENTRY, limits: { ...AMPLE, megabytes: 40 } });
    expect(await readUpload({ bytes: LONG_PAGE, fileName: 'a.html' })).toEqual({
      ok: false,
      code: 'reading_too_large',
      params: { megabytes: 40 },
    });
  });

  it('stores nothing then, and says so', async () => {
    const { context, store } = makeBench();
    const limited = isolatedReading({ entry: ENTRY, limits: { ...AMPLE, seconds: 0.01 } });
    const before = await countRows(store);
    await expect(
      importReport({ ...context, reading: limited }, { bytes: REPORT, fileName: 'farm.txt' }),
    ).rejects.toMatchObject({ code: 'unreadable_file', params: { reason: 'reading_too_slow' } });
    expect(await countRows(store)).toEqual(before);
  });

  it('fails with the words of a process that does not start', async () => {
    const entry = new URL('./no-such-process.ts', import.meta.url);
    const { readUpload } = isolatedReading({ entry, limits: AMPLE });
    await expect(readUpload({ bytes: REPORT, fileName: 'farm.txt' })).rejects.toThrow(/no-such-process/);
  });

  it('aligns many metrics as it aligns few, and passes on what goes wrong', async () => {
    const read = await reading.readUpload({ bytes: REPORT, fileName: 'farm.txt' });
    if (!read.ok) throw new Error(read.code);
    const { metrics } = read.extraction;
    const known = Array.from({ length: 3000 }, (_, index): KnownIndicator => ({
      id: `id-${index}`,
      names: [index === 2000 ? '新建高标准农田' : `其他事项${index}`],
      unit: '万亩',
      direction: 'up',
      form: metrics[0]?.form ?? 'level',
      target: null,
    }));
    const { align } = isolatedReading({ entry: ENTRY, limits: AMPLE });
    expect(await align(known, metrics)).toMatchObject([{ id: 'id-2000', isCertain: true }]);
    const broken = known.map(({ names: _names, ...others }) => others as KnownIndicator);
    await expect(align(broken, metrics)).rejects.toThrow(/undefined/);
  });
});
