import { describe, expect, it } from 'vitest';
import { familiesSchema } from './gold-schema.ts';
import type { GoldMetric } from './gold-schema.ts';
import { readAnswer, readGold, readManifest, readSampleFile } from './sample-year.ts';

const year = readManifest().reports.map(({ file }) => ({
  file,
  gold: readGold(file),
  text: new TextDecoder().decode(readSampleFile(file)),
}));

describe('gold answers of the sample year', () => {
  it.each(year)('$file holds every quote as it stands', ({ gold, text }) => {
    const quotes = [
      ...gold.metrics.flatMap((m) => [m.quoteTarget, m.quoteActual, m.claim ?? null]),
      ...gold.milestones.flatMap((m) => [m.goal, m.evidence]),
      ...gold.notMetrics,
    ].filter((quote) => quote !== null);
    expect(quotes.filter((quote) => !text.includes(quote))).toEqual([]);
    expect(quotes.length).toBeGreaterThan(60);
  });

  it.each(year)('$file has 23 targets, each with its own name', ({ gold }) => {
    expect(gold.metrics.filter(({ target }) => target !== null)).toHaveLength(23);
    expect(new Set(gold.metrics.map(({ name }) => name)).size).toBe(23);
  });

  it('keeps the published figures of the third quarter', () => {
    const published = new Set(readManifest().published);
    const figures = (year[2]?.gold.metrics ?? [])
      .filter(({ name }) => published.has(name))
      .map((m) => `${m.name} ${side(m.target)}→${side(m.actual)}`);
    expect(figures).toEqual([
      '建设省实验室 2家→2家',
      '认定省级重点实验室 20家→',
      '新增省级新型研发机构 30家→',
      '基础研究经费占比 1个百分点→',
      '立项实施重大科技攻关项目 400项→',
      '取得自主可控进口替代成果 100项→',
      '新增科技型中小企业 8000家→13462家',
      '新增高新技术企业 3000家→',
      '组建创新联合体 10个→',
      '技术交易额 1000亿元→1157亿元',
      '评选“科技创新鼎” 2个→9个',
      '国家重大科研攻关项目 20项→26个',
      '联合攻克关键核心技术 30项→30项',
    ]);
  });

  it('links each indicator through the year and names what a comparison must find', () => {
    const [family] = familiesSchema.parse(readAnswer('families.json')).families;
    const known = new Set(
      year.flatMap(({ file, gold }) => gold.metrics.map(({ id }) => `${file.replace('.txt', '')}#${id}`)),
    );
    const linked = (family?.links ?? []).flatMap(({ name: _, ...quarters }) =>
      Object.entries(quarters).map(([quarter, id]) => `${family?.files[quarter] ?? ''}#${id}`),
    );
    expect(new Set(linked)).toEqual(known);
    expect((family?.findings ?? []).map(({ type, at }) => `${type} ${at}`)).toEqual([
      'target_revised zhijiang-2021-q2#loan',
      'dropped_metric zhijiang-2021-q2#auction',
      'new_metric zhijiang-2021-q3#voucher',
      'restated_actual zhijiang-2021-q3#transfer',
      'contradictory_claim zhijiang-2021-q3#envoy',
    ]);
  });
});

function side(amount: GoldMetric['target'] | GoldMetric['actual']): string {
  return amount === null ? '' : `${amount.value}${amount.unit}`;
}
