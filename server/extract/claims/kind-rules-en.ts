/** What a number in English text is; the same order of thought as `kind-rules.ts`: column, comparison, rate, promise, result. */
import * as cue from '../lexicon/english-cues.ts';
import type { KindInput, KindRule } from './kind-rules.ts';
import { KIND_RULES } from './kind-rules.ts';

const COLUMN_RULES = ['column', 'side_column', 'interim_goal'];
const when = <K extends string>(condition: boolean, kind: K): K | null => (condition ? kind : null);

export const KIND_RULES_EN: readonly KindRule[] = [
  ...KIND_RULES.filter(({ name }) => COLUMN_RULES.includes(name)),
  {
    name: 'size_class',
    reason: '18 tonnes or more names a class of vehicles.',
    decide: ({ tail }) => when(cue.EN_SIZE_CLASS.test(tail), 'threshold'),
  },
  {
    name: 'part_of_whole',
    reason: 'Before rates: 12 of 15 crossings have been completed gives the figure and what it is of.',
    decide: ({ phrase: { leadText, tailText }, role }) => {
      if ((role !== 'body' && role !== 'progress') || !cue.EN_FINISHED.test(tailText)) return null;
      return when(cue.EN_PART.test(tailText), 'actual') ?? when(cue.EN_WHOLE.test(leadText), 'target');
    },
  },
  {
    name: 'printed_rate',
    reason: '78.7% of target.',
    decide: ({ tail, unitKind }) => when(unitKind === 'percent' && cue.EN_RATE.test(tail), 'rate'),
  },
  {
    name: 'prior_value',
    reason: 'from 3.1% last year, against 2.1 in 2021, (¥6.84bn) after a former period.',
    decide: ({ lead, tail, phrase }) =>
      when(
        cue.EN_PRIOR_ALONE.test(tail) ||
          cue.EN_PRIOR_SUBJECT.test(lead) ||
          (cue.EN_PRIOR_BEFORE.test(lead) && cue.EN_PRIOR_AFTER.test(tail)) ||
          (phrase.isAside && cue.EN_PRIOR_LEAD.test(phrase.leadText)),
        'prior',
      ),
  },
  {
    name: 'growth',
    reason: '11.4% more than: a comparison, unless it is a promised or reported change.',
    decide: ({ tail }) => when(cue.EN_GROWTH_AFTER.test(tail) && /\bthan\b/iu.test(tail), 'growth'),
  },
  {
    name: 'duration',
    reason:
      'Nine months, five years: stretches of time unless the column or a bound says that they are measured.',
    decide: ({ phrase, lead, role }) =>
      when(
        /^(?:month|year|week)s?$/iu.test(phrase.mention.unit) &&
          role === 'body' &&
          cue.EN_CONTEXT_BEFORE.test(lead),
        'context',
      ),
  },
  {
    name: 'goal_column',
    reason: 'In a goal column what is left is promised.',
    decide: ({ role }) => when(role === 'target' || role === 'task' || role === 'indicator', 'target'),
  },
  {
    name: 'forecast',
    reason: 'Expected for a later time.',
    decide: ({ lead, mode }) => when(cue.EN_FORECAST.test(lead) && mode !== 'target', 'forecast'),
  },
  {
    name: 'later',
    reason: 'A time after the period.',
    decide: ({ lead, tail, mode }) => when(mode !== 'target' && cue.EN_NEXT.test(lead + tail), 'next_step'),
  },
  {
    name: 'whole_life',
    reason: 'A planned total, the sum of several years.',
    decide: ({ lead }) => when(/planned total|total investment|out of\s{0,3}$/iu.test(lead), 'context'),
  },
  {
    name: 'prose_goal',
    reason: 'The nearest verb promises.',
    decide: ({ role, mode }) => when(role === 'body' && mode === 'target', 'target'),
  },
  {
    name: 'of_which',
    reason: 'A part of the figure before it.',
    decide: ({ lead, phrase }) => when(cue.EN_SUBSET.test(lead) || phrase.isAside, 'subset'),
  },
  {
    name: 'not_reached',
    reason: 'Planned, proposed, under negotiation.',
    decide: ({ lead, tail }) =>
      when(`${lead} ${tail.split(/\band\b/iu)[0] ?? ''}`.search(cue.EN_NOT_DONE) !== -1, 'plan'),
  },
  {
    name: 'reached',
    reason: 'The nearest verb reports, or the column does.',
    decide: (input) => when(isReached(input), 'actual'),
  },
];

function isReached({ role, mode }: KindInput): boolean {
  return role === 'progress' || (role === 'body' && mode === 'actual');
}
