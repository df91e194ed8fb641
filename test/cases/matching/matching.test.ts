import { describe, expect, it } from 'vitest';
import type { Metric } from '../../../server/extract/types.ts';
import { makeSection } from '../../extract/make-section.ts';
import { metricsOf } from '../../extract/read-section.ts';
import { LIKENESS_CASES } from './likeness.ts';
import { MATCHING_CASES } from './matching.ts';
import { SECTION_METRICS } from './section-metrics.ts';
import { WORDING_CASES } from './wording.ts';

function write({ target, actual, reasons, candidates }: Metric): string {
  const goal = target?.spans.find(({ role }) => role === 'number')?.quote ?? '';
  const written = actual?.spans.find(({ role }) => role === 'number')?.quote;
  const isComputed = actual?.how === 'counted' || actual?.how === 'derived';
  const figure = actual === null ? '∅' : isComputed ? `${actual.value}${actual.unit}` : (written ?? '');
  const waits = reasons.length === 0 ? '' : `?${reasons.map(({ code }) => code).join('+')}`;
  const near = candidates.length === 0 ? '' : ` ~${candidates.map(({ value }) => value).join('~')}`;
  return `${goal}=${figure}${waits}${near}`;
}

function pair(goal: string, account: string): string {
  const made = makeSection([
    ['target', goal],
    ['progress', account],
  ]);
  return metricsOf(made)
    .map(({ metric }) => write(metric))
    .join('; ');
}

describe.each([...MATCHING_CASES, ...WORDING_CASES, ...LIKENESS_CASES])('$rule', ({ hits, nearMisses }) => {
  it.each(hits)('%j is answered by %j', (goal, account, expected) => {
    expect(pair(goal, account)).toBe(expected);
  });
  it.each(nearMisses)('%j is not answered by %j', (goal, account, expected) => {
    expect(pair(goal, account)).toBe(expected);
  });
});

describe('metrics of one task', () => {
  it.each(SECTION_METRICS)('%j', (parts, expected) => {
    const read = metricsOf(makeSection(parts)).map(({ metric: { name, target, actual, reasons } }) => {
      const figure = actual === null ? '∅' : `${actual.value}${actual.unit}`;
      const waits = reasons.length === 0 ? '' : `?${reasons.map(({ code }) => code).join('+')}`;
      return `${name}: ${target?.value ?? '∅'}${target?.unit ?? ''}=${figure}${waits}`;
    });
    expect(read).toEqual(expected);
  });
});
