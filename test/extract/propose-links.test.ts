import { describe, expect, it } from 'vitest';
import type { KnownIndicator } from '../../server/extract/matching/align-indicators.ts';
import { proposeLinks } from '../../server/extract/matching/propose-links.ts';
import type { Metric } from '../../server/extract/types.ts';
import { makeSection } from './make-section.ts';
import { metricsOf } from './read-section.ts';

function known(id: string, name: string, target: number | null, unit: string): KnownIndicator {
  return { id, names: [name], unit, direction: 'up', form: 'level', target };
}

function metrics(goal: string): readonly Metric[] {
  return metricsOf(makeSection([['target', goal]])).map(({ metric }) => metric);
}

const certainty = (past: readonly KnownIndicator[], goal: string) =>
  proposeLinks(past, metrics(goal)).map(({ id, isCertain }) => [id, isCertain]);

describe('a link to an earlier indicator', () => {
  it.each([
    ['the same name', '新建社区食堂20家。', known('a', '新建社区食堂', 20, '家'), ['a', true]],
    ['a reworded one', '建成社区食堂20家。', known('a', '新建社区食堂', 20, '家'), ['a', true]],
    ['a faint one', '新建校企共建实习基地20家。', known('a', '实习实训基地', 20, '家'), ['a', false]],
    ['nothing alike', '新建冷库20座。', known('a', '举办招聘会', 40, '场'), [null, true]],
  ])('by %s', (_words, goal, past, expected) => {
    expect(certainty([past], goal)).toEqual([expected]);
  });

  it('is open where two earlier ones have as good a claim, and names both', () => {
    const past = [known('east', '东片停车泊位', 300, '个'), known('west', '西片停车泊位', 300, '个')];
    const [proposal] = proposeLinks(past, metrics('新增片区停车泊位300个。'));
    expect(proposal?.isCertain).toBe(false);
    expect(proposal?.candidates.map(({ id }) => id).sort()).toEqual(['east', 'west']);
    expect(proposal?.id).toBe(proposal?.candidates[0]?.id);
  });

  it('is open where two metrics of the report have as good a claim to one', () => {
    const past = [known('park', '片区停车泊位', 300, '个')];
    const result = certainty(past, '新增东片停车泊位300个、西片停车泊位300个。');
    expect(result.filter(([id]) => id === 'park')).toEqual([['park', false]]);
    expect(result).toHaveLength(2);
  });

  it('is no question where each has its own', () => {
    const past = [known('east', '东片停车泊位', 300, '个'), known('west', '西片停车泊位', 300, '个')];
    expect(certainty(past, '新增东片停车泊位300个、西片停车泊位300个。')).toEqual([
      ['east', true],
      ['west', true],
    ]);
  });
});
