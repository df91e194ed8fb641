import type { ReactNode, SyntheticEvent } from 'react';
import { readFigure, UNREADABLE } from '../../../../server/domain/entry-text.ts';
import { putBaseline, type BaseWords } from '../../../api/definitions.ts';
import { Button } from '../../../components/button.tsx';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { useTyped } from '../../../lib/use-typed.ts';
import { FormFoot } from '../form-foot.tsx';
import { useSteps } from '../use-steps.ts';
import type { YearFrame } from './year-frame.ts';
import { runWord } from './put-word.ts';
import { YearPart } from './year-part.tsx';
import { TextField } from './text-field.tsx';

/** Where the year's change starts from. */
export function BaselineForm({ row, year, isLocked }: YearFrame): ReactNode {
  const { page } = useDefinitionText();
  const text = page.baseline;
  const steps = useSteps();
  const base = row.decided.baselines.find((each) => each.year === year) ?? null;
  const typed = useTyped(`base.${row.id}.${year}`, {
    value: base === null ? '' : String(base.value),
    unit: base?.unit ?? row.unit,
    note: base?.note ?? '',
  });
  const { fields } = typed;
  const word = {
    put: (value: BaseWords | null, seen: string | null) => putBaseline(row.id, year, value, seen),
    find: (decided: typeof row.decided) => decided.baselines.find((each) => each.year === year),
    value: base === null ? null : { value: base.value, unit: base.unit, note: base.note },
    seen: base?.revision ?? null,
  };
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const value = readFigure(fields.value);
    if (value === UNREADABLE || value === null) {
      steps.refuse(page.needsNumber(text.value));
      return;
    }
    const next = { value, unit: fields.unit.trim(), note: fields.note.trim() };
    if (await runWord(steps, text.saved(year), word, next)) typed.clear();
  };
  const takeAway = async (): Promise<void> => {
    if (await runWord(steps, page.takenAway(text.saved(year)), word, null)) typed.clear();
  };
  return (
    <YearPart title={text.title} hint={text.hint} isLocked={isLocked} onSubmit={submit}>
      <TextField
        label={text.value}
        value={fields.value}
        isNumber
        onChange={(value) => typed.change({ value })}
      />
      <TextField label={text.unit} value={fields.unit} onChange={(unit) => typed.change({ unit })} />
      <TextField
        label={text.note}
        value={fields.note}
        hint={text.noteHint}
        onChange={(note) => typed.change({ note })}
      />
      <FormFoot isMinor steps={steps} typed={typed} said={base}>
        {base !== null && <Button onClick={() => void takeAway()}>{page.takeAway}</Button>}
      </FormFoot>
    </YearPart>
  );
}
