import { describe, expect, it } from 'vitest';
import { makeSection } from '../../extract/make-section.ts';
import { metricsOf } from '../../extract/read-section.ts';
import { NAME_CASES } from './names.ts';

function namesOf(goal: string, row: string): string {
  const made = makeSection(
    row === ''
      ? [['target', goal]]
      : [
          ['indicator', row],
          ['target', goal],
        ],
  );
  return metricsOf(made)
    .map(({ metric }) => metric.name)
    .join('; ');
}

describe('indicator names', () => {
  it.each(NAME_CASES)('%j %j', (goal, row, names) => {
    expect(namesOf(goal, row)).toBe(names);
  });

  it('are short where the words allow it', () => {
    const chinese = NAME_CASES.flatMap(([goal, row]) => namesOf(goal, row).split('; ')).filter((name) =>
      /[\u4e00-\u9fff]/.test(name),
    );
    expect(chinese.length).toBeGreaterThan(20);
    expect(chinese.filter((name) => name.length > 14)).toEqual([]);
  });
});
