import { describe, expect, it } from 'vitest';
import { NAMES_WITH_NUMBERS } from '../../../server/extract/lexicon/codes.ts';
import { HAN_COUNTERS, HAN_MEASURES, NOT_UNITS } from '../../../server/extract/lexicon/units.ts';
import { PERIOD_WORDS } from '../../../server/extract/lexicon/periods.ts';
import { findPeriods } from '../../../server/extract/recognizers/find-periods.ts';
import { recognizeQuantities } from '../../../server/extract/recognizers/quantity.ts';
import { scanQuantities } from '../../../server/extract/recognizers/scan-quantities.ts';

const UNITS = [...HAN_MEASURES, ...HAN_COUNTERS];

describe('names with numbers', () => {
  it.each(NAMES_WITH_NUMBERS.map((name) => [name]))(
    '%s earns its row: unmasked it would count something',
    (name) => {
      const texts = [`推进${name}工作`, `推进${name}。`, `${name}、`];
      const unmasked = texts.flatMap((text) => scanQuantities(text, text, findPeriods(text)));
      expect(unmasked.filter((draft) => !draft.isPending)).not.toEqual([]);
      expect(texts.flatMap((text) => recognizeQuantities(text))).toEqual([]);
    },
  );
});

describe('units', () => {
  it('has every word once', () => {
    expect(UNITS.filter((word, i) => UNITS.indexOf(word) !== i)).toEqual([]);
    expect(NOT_UNITS.filter((word, i) => NOT_UNITS.indexOf(word) !== i)).toEqual([]);
  });

  it('lists among the traps only words that begin with a unit', () => {
    const dead = NOT_UNITS.filter((word) => !UNITS.some((unit) => word.startsWith(unit) && word !== unit));
    expect(dead).toEqual([]);
  });

  it.each(UNITS.map((unit) => [unit]))('reads 12%s', (unit) => {
    expect(recognizeQuantities(`完成12${unit}。`)).toMatchObject([{ value: 12, unit }]);
  });
});

describe('period words', () => {
  it.each(PERIOD_WORDS.map(({ word, means, by }) => [word, means, by] as const))(
    'reads %s',
    (word, means, by) => {
      expect(findPeriods(`${word}。`)).toMatchObject([
        {
          start: 0,
          end: word.length,
          meaning: expect.objectContaining({ kind: expect.any(String) as string }) as object,
        },
      ]);
      expect(PERIOD_WORDS.filter((row) => row.word === word)).toEqual([{ word, means, by }]);
    },
  );
});
