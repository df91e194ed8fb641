import { describe, expect, it } from 'vitest';
import { buildMilestones } from '../../../server/extract/milestones/build-milestones.ts';
import { statusOf } from '../../../server/extract/milestones/status-of.ts';
import { makeSection } from '../../extract/make-section.ts';
import { claimsOf } from '../../extract/read-section.ts';
import { MILESTONE_CASES, STATE_CASES } from './milestones.ts';

describe('state of a piece of work', () => {
  it.each(STATE_CASES)('%j', (words, status) => {
    expect(statusOf(words)).toBe(status);
  });
});

describe('milestones of one task', () => {
  it.each(MILESTONE_CASES)('%s', (_, parts, expected) => {
    const made = makeSection(parts);
    const found = buildMilestones(made.text, made.section, claimsOf(made));
    expect(found.map(({ goal, status }) => `${goal}: ${status}`)).toEqual(expected);
    for (const { goalSpan, evidence } of found) {
      for (const span of [goalSpan, ...evidence])
        expect(made.text.slice(span.start, span.end)).toBe(span.quote);
    }
  });
});
