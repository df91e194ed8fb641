import { describe, expect, it } from 'vitest';
import { buildMilestones } from '../../../server/extract/milestones/build-milestones.ts';
import { statusOf } from '../../../server/extract/milestones/status-of.ts';
import { makeSection } from '../../extract/make-section.ts';
import { claimsOf } from '../../extract/read-section.ts';
import { GOAL_STATES } from './goal-states.ts';
import { MILESTONE_CASES, STATE_CASES } from './milestones.ts';
import { SECTION_GOALS } from './section-goals.ts';

describe('state of a piece of work', () => {
  it.each(STATE_CASES)('%j', (words, status) => {
    expect(statusOf(words)).toBe(status);
  });
});

const LETTER = { done: 'd', in_progress: 'p', not_started: 'n', not_mentioned: '-' } as const;

describe('goals of a goal column and what the progress column says of them', () => {
  it.each(GOAL_STATES)('%j %j', (goals, progress, states) => {
    const made = makeSection([
      ['target', goals],
      ['progress', progress],
    ]);
    const found = buildMilestones(made.text, made.section, claimsOf(made));
    expect(found.map(({ status }) => LETTER[status]).join('')).toBe(states);
    expect(found.every(({ goalSpan }) => goalSpan.end <= goals.length)).toBe(true);
    expect(
      found.every(({ status, evidence }) => (status === 'not_mentioned') === (evidence.length === 0)),
    ).toBe(true);
  });
});

describe('milestones of one task', () => {
  it.each([...MILESTONE_CASES, ...SECTION_GOALS.map((row) => [JSON.stringify(row[0]), ...row] as const)])(
    '%s',
    (_, parts, expected) => {
      const made = makeSection(parts);
      const found = buildMilestones(made.text, made.section, claimsOf(made));
      expect(found.map(({ goal, status }) => `${goal}: ${status}`)).toEqual(expected);
      for (const { goalSpan, evidence } of found) {
        for (const span of [goalSpan, ...evidence])
          expect(made.text.slice(span.start, span.end)).toBe(span.quote);
      }
    },
  );
});
