import type { ReactNode, SyntheticEvent } from 'react';
import { readFigure, UNREADABLE } from '../../../../server/domain/entry-text.ts';
import { TARGET_LEVELS, type TargetLevel } from '../../../../server/domain/target-levels.ts';
import { putLevel } from '../../../api/definitions.ts';
import { Button } from '../../../components/button.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { useTyped } from '../../../lib/use-typed.ts';
import { FormFoot } from '../form-foot.tsx';
import { useSteps } from '../use-steps.ts';
import styles from './indicators.module.css';
import { runWord } from './put-word.ts';
import { TextField } from './text-field.tsx';
import type { YearFrame } from './year-frame.ts';
import { SectionHead } from '../../../components/section-head.tsx';

const css = bindClasses(styles);

/** What was committed to and what would be a stretch, beside the year's target. */
export function LevelForms(frame: YearFrame): ReactNode {
  const { page } = useDefinitionText();
  return (
    <section>
      <SectionHead title={page.levels.title} isMinor />
      <p className={css('hint')}>{page.levels.hint}</p>
      {TARGET_LEVELS.map((level) => (
        <LevelForm key={level} level={level} {...frame} />
      ))}
    </section>
  );
}

function LevelForm({ level, row, year, isLocked }: YearFrame & { readonly level: TargetLevel }): ReactNode {
  const { page } = useDefinitionText();
  const text = page.levels;
  const steps = useSteps();
  const name = text.names[level];
  const find = (decided: typeof row.decided) =>
    decided.levels.find((each) => each.year === year && each.level === level);
  const standing = find(row.decided) ?? null;
  const typed = useTyped(`level.${row.id}.${year}.${level}`, {
    value: standing === null ? '' : String(standing.value),
    unit: standing?.unit ?? row.unit,
  });
  const { fields } = typed;
  const word = {
    put: (amount: { readonly value: number; readonly unit: string } | null, seen: string | null) =>
      putLevel(row.id, { year, level }, amount, seen),
    find,
    value: standing === null ? null : { value: standing.value, unit: standing.unit },
    seen: standing?.revision ?? null,
  };
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const value = readFigure(fields.value);
    if (value === UNREADABLE || value === null) {
      steps.refuse(page.needsNumber(name));
      return;
    }
    const next = { value, unit: fields.unit.trim() };
    if (await runWord(steps, text.saved(year, name), word, next)) typed.clear();
  };
  const takeAway = async (): Promise<void> => {
    if (await runWord(steps, page.takenAway(text.saved(year, name)), word, null)) typed.clear();
  };
  return (
    <form aria-label={name} onSubmit={(event) => void submit(event)}>
      <fieldset className={css('part')} disabled={isLocked}>
        <TextField
          label={text.value(name)}
          value={fields.value}
          isNumber
          onChange={(value) => typed.change({ value })}
        />
        <TextField label={text.unit(name)} value={fields.unit} onChange={(unit) => typed.change({ unit })} />
        <FormFoot isMinor steps={steps} typed={typed} said={standing}>
          {standing !== null && <Button onClick={() => void takeAway()}>{page.takeAway}</Button>}
        </FormFoot>
      </fieldset>
    </form>
  );
}
