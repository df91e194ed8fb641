import { describe, expect, it } from 'vitest';
import { makeSection } from '../../extract/make-section.ts';
import { metricsOf } from '../../extract/read-section.ts';
import { ENGLISH_PROSE } from './english-prose.ts';

describe('targets and figures of English prose', () => {
  it.each(ENGLISH_PROSE)('%j', (prose, pairs) => {
    const read = metricsOf(makeSection([['body', prose]])).map(({ metric: { target, actual } }) =>
      [target, actual].map((side) => (side === null ? '-' : `${side.value}${side.unit}`)).join(' / '),
    );
    expect(read.join('; ')).toBe(pairs);
  });
});
