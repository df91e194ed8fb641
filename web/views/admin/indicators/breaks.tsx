import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { BreakView } from '../../../../server/domain/decided.ts';
import type { DefinitionList, DefinitionRow } from '../../../../server/domain/definition.ts';
import { periodText } from '../../../../server/domain/format.ts';
import { parseQuarter, quarterKey, quartersOfYear } from '../../../../server/domain/period.ts';
import { putBreak } from '../../../api/definitions.ts';
import { Button } from '../../../components/button.tsx';
import { SectionHead } from '../../../components/section-head.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAdminText } from '../../../lib/i18n/use-admin-text.ts';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { momentText } from '../../../lib/moment-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { useTyped } from '../../../lib/use-typed.ts';
import { FormFoot } from '../form-foot.tsx';
import { useSteps, type Steps } from '../use-steps.ts';
import styles from './indicators.module.css';
import { SelectField } from './select-field.tsx';
import { runWord, type WordOf } from './put-word.ts';
import { TextField } from './text-field.tsx';

const css = bindClasses(styles);

/** The quarters from which on the figures count something else: those there are, and one to add in the shown year. */
export function Breaks({
  row,
  list,
  year,
}: {
  readonly row: DefinitionRow;
  readonly list: DefinitionList;
  readonly year: number;
}): ReactNode {
  const { page } = useDefinitionText();
  const text = page.breaks;
  const steps = useSteps();
  const { breaks } = row.decided;
  return (
    <section>
      <SectionHead title={text.title} isMinor />
      <p className={css('hint')}>{text.hint}</p>
      {breaks.length === 0 && <p className={css('none')}>{text.none}</p>}
      <ul className={css('said')}>
        {breaks.map((each) => (
          <BreakLine
            key={each.period}
            row={row}
            entry={each}
            steps={steps}
            isLocked={list.lockedPeriods.includes(each.period)}
          />
        ))}
      </ul>
      <AddBreak
        key={year}
        row={row}
        steps={steps}
        periods={quartersOfYear(year, list.yearStart)
          .map(quarterKey)
          .filter((period) => !list.lockedPeriods.includes(period))}
      />
    </section>
  );
}

function wordOf(row: DefinitionRow, period: string): WordOf<string> {
  const find = (decided: DefinitionRow['decided']) => decided.breaks.find((each) => each.period === period);
  const standing = find(row.decided);
  return {
    put: (reason, seen) => putBreak(row.id, period, reason, seen),
    find,
    value: standing?.reason ?? null,
    seen: standing?.revision ?? null,
  };
}

function BreakLine({
  row,
  entry: { period, reason, actor, at },
  steps,
  isLocked,
}: {
  readonly row: DefinitionRow;
  readonly entry: BreakView;
  readonly steps: Steps;
  readonly isLocked: boolean;
}): ReactNode {
  const { page, saidBy } = useDefinitionText();
  const { log } = useAdminText();
  const name = usePeriodName()(period);
  const what = page.breaks.saved(name);
  return (
    <li>
      <span>
        <b>{name}</b> {reason}
      </span>
      <small>{saidBy(log.actors[actor] ?? actor, momentText(at))}</small>
      {!isLocked && (
        <Button
          kind="quiet"
          aria-label={`${page.takeAway} ${what}`}
          onClick={() => void runWord(steps, page.takenAway(what), wordOf(row, period), null)}
        >
          {page.takeAway}
        </Button>
      )}
    </li>
  );
}

function AddBreak({
  row,
  steps,
  periods,
}: {
  readonly row: DefinitionRow;
  readonly steps: Steps;
  readonly periods: readonly string[];
}): ReactNode {
  const { page } = useDefinitionText();
  const text = page.breaks;
  const nameOf = usePeriodName();
  const [chosen, setChosen] = useState(periods[0] ?? '');
  const typed = useTyped(`break.${row.id}`, { why: '' });
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const why = typed.fields.why.trim();
    if (why === '') {
      steps.refuse(text.needsReason);
      return;
    }
    if (await runWord(steps, text.saved(nameOf(chosen)), wordOf(row, chosen), why)) typed.clear();
  };
  return (
    <form aria-label={text.add} onSubmit={(event) => void submit(event)}>
      <fieldset className={css('part')} disabled={periods.length === 0}>
        <SelectField
          label={text.from}
          value={chosen}
          options={periods.map((period) => ({ value: period, label: nameOf(period) }))}
          onChange={setChosen}
        />
        <TextField label={text.why} value={typed.fields.why} onChange={(why) => typed.change({ why })} />
        <FormFoot isMinor steps={steps} typed={typed} said={null} saveLabel={text.add} />
      </fieldset>
    </form>
  );
}

function usePeriodName(): (period: string) => string {
  const lang = useLang();
  return (period) => {
    const quarter = parseQuarter(period);
    return quarter === null ? period : periodText(quarter, lang);
  };
}
