import { describe, expect, it } from 'vitest';
import { checkHealth } from '../../server/services/check-health.ts';
import { getReport } from '../../server/services/get-report.ts';
import { listReports } from '../../server/services/list-reports.ts';
import { restoreReport } from '../../server/services/restore-report.ts';
import { withdrawReport } from '../../server/services/withdraw-report.ts';
import { countRows } from '../db/count-rows.ts';
import type { InventedMetric } from './support/invented-report.ts';
import { makeBench } from './support/make-context.ts';

const FARM: InventedMetric = { name: '培育家庭农场', target: [300, '家'], actual: [150, '家'] };

describe('reports', () => {
  it('are listed latest import first, withdrawn ones marked', async () => {
    const { take, context } = makeBench();
    const first = await take({ quarter: 3, metrics: [FARM] });
    const second = await take({ quarter: 1, metrics: [FARM] });
    await withdrawReport(context, first.report.id);
    const all = await listReports(context, null);
    expect(all.map(({ id, status }) => [id, status])).toEqual([
      [second.report.id, 'ready'],
      [first.report.id, 'withdrawn'],
    ]);
    expect(await listReports(context, 'ready')).toHaveLength(1);
    expect((await listReports(context, 'withdrawn'))[0]?.id).toBe(first.report.id);
  });

  it('keep their text and their own figures, also when a later report took their place', async () => {
    const { take, context, prepare } = makeBench();
    const made = prepare({ metrics: [FARM] });
    const { report } = await take({ metrics: [FARM] });
    const later = await take({ metrics: [{ ...FARM, actual: [140, '家'] }] });
    const detail = await getReport(context, report.id);
    expect(detail.text).toBe(made.text);
    expect(detail).toMatchObject({ format: 'txt', supersededBy: later.report.id, periodState: 'working' });
    expect(detail.blocks).toEqual(made.extraction.blocks);
    expect(detail.metrics.map((metric) => metric.actual?.value)).toEqual([150]);
    expect(detail.metrics[0]?.trend[2]).toMatchObject({ value: 150, editionId: report.id });
  });

  it('can be withdrawn and restored once each, with a trace', async () => {
    const { take, context, store } = makeBench();
    const { report } = await take({ metrics: [FARM] });
    expect((await withdrawReport(context, report.id)).status).toBe('withdrawn');
    expect((await withdrawReport(context, report.id)).status).toBe('withdrawn');
    expect((await getReport(context, report.id)).status).toBe('withdrawn');
    expect((await restoreReport(context, report.id)).status).toBe('ready');
    expect((await restoreReport(context, report.id)).status).toBe('ready');
    expect((await countRows(store))['auditEvent']).toBe(3);
  });

  it('answer an unknown id with its code', async () => {
    const { context } = makeBench();
    for (const verb of [getReport, withdrawReport, restoreReport]) {
      await expect(verb(context, 'nowhere')).rejects.toMatchObject({ code: 'report_not_found' });
    }
  });
});

describe('checkHealth', () => {
  it('is ok while the store can be read and written, and says so when it cannot', async () => {
    const { context, store } = makeBench();
    const well = { status: 'ok', version: '1.2.3', store: store.dialect };
    expect(await checkHealth(context, '1.2.3')).toEqual(well);
    await store.close();
    await expect(checkHealth(context, '1.2.3')).rejects.toMatchObject({ code: 'store_unavailable' });
  });
});
