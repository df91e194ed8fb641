import type { ReactNode, SyntheticEvent } from 'react';
import { readFigure, UNREADABLE } from '../../../../server/domain/entry-text.ts';
import { quarterText } from '../../../../server/domain/format.ts';
import { quartersOfYear } from '../../../../server/domain/period.ts';
import { isPlan } from '../../../../server/domain/plan-curve.ts';
import { putPlan } from '../../../api/definitions.ts';
import { Button } from '../../../components/button.tsx';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { useTyped } from '../../../lib/use-typed.ts';
import { FormFoot } from '../form-foot.tsx';
import { useSteps } from '../use-steps.ts';
import { PlanCurve } from './plan-curve.tsx';
import { runWord } from './put-word.ts';
import { TextField } from './text-field.tsx';
import type { YearFrame } from './year-frame.ts';
import { YearPart } from './year-part.tsx';

const EVEN: readonly number[] = [25, 50, 75, 100];

/** What is due by the end of each quarter, where the year is not meant to run evenly. */
export function PlanForm({
  row,
  year,
  yearStart,
  isLocked,
}: YearFrame & { readonly yearStart: number }): ReactNode {
  const { page } = useDefinitionText();
  const lang = useLang();
  const text = page.plan;
  const steps = useSteps();
  const find = (decided: typeof row.decided) => decided.plans.find((each) => each.year === year);
  const plan = find(row.decided) ?? null;
  const typed = useTyped(
    `plan.${row.id}.${year}`,
    Object.fromEntries(EVEN.map((_, at) => [String(at), plan === null ? '' : String(plan.shares[at] ?? '')])),
  );
  const quarters = quartersOfYear(year, yearStart).map(({ quarter }) => quarterText(quarter, lang));
  const shares = sharesOf(typed.fields);
  const word = {
    put: (value: readonly number[] | null, seen: string | null) => putPlan(row.id, year, value, seen),
    find,
    value: plan?.shares ?? null,
    seen: plan?.revision ?? null,
  };
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (shares === null) steps.refuse(text.wrong);
    else if (await runWord(steps, text.saved(year), word, shares)) typed.clear();
  };
  const takeAway = async (): Promise<void> => {
    if (await runWord(steps, page.takenAway(text.saved(year)), word, null)) typed.clear();
  };
  return (
    <YearPart title={text.title} hint={text.hint} isLocked={isLocked} onSubmit={submit}>
      <PlanCurve shares={shares ?? plan?.shares ?? EVEN} />
      {quarters.map((quarter, at) => (
        <TextField
          key={quarter}
          label={text.share(quarter)}
          value={typed.fields[String(at)] ?? ''}
          hint={String(EVEN[at] ?? '')}
          isNumber
          onChange={(value) => typed.change({ [String(at)]: value })}
        />
      ))}
      <FormFoot isMinor steps={steps} typed={typed} said={plan}>
        {plan !== null && <Button onClick={() => void takeAway()}>{page.takeAway}</Button>}
      </FormFoot>
    </YearPart>
  );
}

/** Four shares that make a plan; an empty last one is the whole. Null while they do not. */
function sharesOf(fields: Readonly<Record<string, string>>): readonly number[] | null {
  const shares = EVEN.map((_, at) => {
    const value = readFigure(fields[String(at)] ?? '');
    return value === null && at === EVEN.length - 1 ? 100 : value;
  });
  const numbers = shares.filter((share) => share !== null && share !== UNREADABLE);
  return numbers.length === EVEN.length && isPlan(numbers) ? numbers : null;
}
