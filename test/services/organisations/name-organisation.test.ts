import { describe, expect, it } from 'vitest';
import { listOrganisations } from '../../../server/services/organisations/list-organisations.ts';
import { mergeOrganisations } from '../../../server/services/organisations/merge-organisations.ts';
import { nameOrganisation } from '../../../server/services/organisations/name-organisation.ts';
import { importReport } from '../../../server/services/import-report.ts';
import { listPeriods } from '../../../server/services/list-periods.ts';
import { undoStep } from '../../../server/services/steps/undo-step.ts';
import { makeBench } from '../support/make-context.ts';
import { everythingBut, METRICS } from '../review/support.ts';

const FIRST = '海州市农业局';
const REASON = '机构改革';

async function office() {
  const bench = makeBench();
  const { report } = await bench.take({ org: FIRST, quarter: 1, metrics: METRICS });
  const { organisationId: id } = report;
  const name = (names: Parameters<typeof nameOrganisation>[1]['names']) =>
    nameOrganisation(bench.context, { org: id, names, reason: REASON });
  return { ...bench, id, name };
}

describe('the name of an organisation', () => {
  it('changes in both languages; the next report with the old name lands there; undo restores every byte', async () => {
    const { context, store, take, id, name } = await office();
    const before = await everythingBut(store, 'auditEvent');
    const { stepId } = await name({ name: '海州市农业农村局', nameEn: 'Haizhou Agriculture' });
    expect(await listOrganisations(context)).toMatchObject([
      { id, name: '海州市农业农村局', nameEn: 'Haizhou Agriculture', aliases: [FIRST], merged: [] },
    ]);
    expect((await listPeriods(context, FIRST)).organisationId).toBe(id);
    await undoStep(context, stepId ?? '');
    expect(await everythingBut(store, 'auditEvent')).toBe(before);
    await name({ name: '海州市农业农村局' });
    const { report } = await take({ org: FIRST, quarter: 2, metrics: METRICS });
    expect([report.organisationId, report.org]).toEqual([id, '海州市农业农村局']);
  });

  it('may go back to an earlier one, which then is the alias', async () => {
    const { context, name, id } = await office();
    await name({ name: '海州市农业农村局' });
    const { stepId } = await name({ name: FIRST });
    expect(await listOrganisations(context)).toMatchObject([{ name: FIRST, aliases: ['海州市农业农村局'] }]);
    await undoStep(context, stepId ?? '');
    expect(await listOrganisations(context)).toMatchObject([
      { id, name: '海州市农业农村局', aliases: [FIRST] },
    ]);
  });

  it('stays as a person gave it when a report prints a longer one', async () => {
    const bench = await office();
    await bench.name({ name: '市农业局', aliases: ['农业局'] });
    const { report } = await bench.take({ org: '海州市农业和水利局', quarter: 2, metrics: METRICS });
    expect([report.organisationId, report.org]).toEqual([bench.id, '市农业局']);
    expect(await listOrganisations(bench.context)).toMatchObject([{ aliases: [FIRST, '农业局'] }]);
  });

  it('has aliases that come and go', async () => {
    const { context, name, id, take } = await office();
    await name({ aliases: ['市农委', '市农办'] });
    const { report } = await take({ org: '市农办', quarter: 2, metrics: [], milestones: ['验收'] });
    expect(report.organisationId).toBe(id);
    await name({ aliases: ['市农委'] });
    expect(await listOrganisations(context)).toMatchObject([{ aliases: ['市农委'] }]);
    expect(await name({ aliases: ['市农委'] })).toEqual({ id, stepId: null });
    await expect(listPeriods(context, '市农办')).rejects.toMatchObject({ code: 'organisation_not_found' });
  });

  it('is refused where another organisation has it, as name or alias', async () => {
    const { context, take, name } = await office();
    const other = await take({ org: '海州市水利局', quarter: 1, milestones: ['清淤'] });
    const names = { aliases: ['市水务局'] };
    await nameOrganisation(context, { org: other.report.organisationId, names, reason: REASON });
    for (const taken of ['海州市水利局', '市水务局']) {
      const error = { code: 'organisation_name_taken', params: { name: taken } };
      await expect(name({ name: taken })).rejects.toMatchObject(error);
      await expect(name({ aliases: [taken] })).rejects.toMatchObject(error);
    }
  });

  it('of a merged one answers for good, beside the aliases', async () => {
    const { context, take, name } = await office();
    await take({ org: '海州市水利局', quarter: 2, milestones: ['清淤'] });
    await mergeOrganisations(context, { org: '海州市水利局', into: FIRST, reason: REASON });
    await name({ aliases: [] });
    expect(await listOrganisations(context)).toMatchObject([
      { name: FIRST, aliases: [], merged: ['海州市水利局'], reports: 2, newestPeriod: '2031-Q2' },
    ]);
  });

  it('of the bundled sample stays', async () => {
    const { context, prepare } = await office();
    await importReport(context, { ...prepare({ org: '示例局', metrics: METRICS }), isSample: true });
    const naming = nameOrganisation(context, { org: '示例局', names: { name: '别名局' }, reason: REASON });
    await expect(naming).rejects.toMatchObject({ code: 'organisation_fixed' });
  });
});

describe('the list of organisations', () => {
  it('counts reports, indicators and what people corrected', async () => {
    const { context, id } = await office();
    expect(await listOrganisations(context)).toEqual([
      {
        ...{ id, name: FIRST, nameEn: null, isSample: false, aliases: [], merged: [] },
        ...{
          reports: 1,
          indicators: 3,
          newestPeriod: '2031-Q1',
          yearStart: 1,
          acceptsByRule: true,
          columns: 0,
        },
        trust: { figures: 3, checked: 0, corrected: 0, correctedShare: 0 },
      },
    ]);
  });
});
