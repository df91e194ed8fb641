import type { ReactNode, SyntheticEvent } from 'react';
import type { ExplainedTarget } from '../../../../server/domain/decided.ts';
import type { DefinitionRow } from '../../../../server/domain/definition.ts';
import { periodText, targetText } from '../../../../server/domain/format.ts';
import { parseQuarter } from '../../../../server/domain/period.ts';
import { putRevisionReason } from '../../../api/definitions.ts';
import { Button } from '../../../components/button.tsx';
import { SectionHead } from '../../../components/section-head.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { useTyped } from '../../../lib/use-typed.ts';
import { FormFoot } from '../form-foot.tsx';
import { useSteps } from '../use-steps.ts';
import styles from './indicators.module.css';
import { runWord } from './put-word.ts';
import { TextField } from './text-field.tsx';

const css = bindClasses(styles);

/** Each change of a year's target that a report made, with why. */
export function RevisionReasons({
  row,
  targets,
  lockedPeriods,
}: {
  readonly row: DefinitionRow;
  readonly targets: readonly ExplainedTarget[];
  readonly lockedPeriods: readonly string[];
}): ReactNode {
  const { page } = useDefinitionText();
  const text = page.revisions;
  const revised = targets.filter(({ isOriginal }) => !isOriginal);
  return (
    <section>
      <SectionHead title={text.title} isMinor />
      <p className={css('hint')}>{text.hint}</p>
      {revised.length === 0 && <p className={css('none')}>{text.none}</p>}
      {revised.map((version) => (
        <ReasonForm
          key={version.statedIn}
          row={row}
          version={version}
          before={targets.findLast(
            ({ year, statedIn }) => year === version.year && statedIn < version.statedIn,
          )}
          isLocked={lockedPeriods.includes(version.statedIn)}
        />
      ))}
    </section>
  );
}

function ReasonForm({
  row,
  version: { statedIn, target },
  before,
  isLocked,
}: {
  readonly row: DefinitionRow;
  readonly version: ExplainedTarget;
  readonly before: ExplainedTarget | undefined;
  readonly isLocked: boolean;
}): ReactNode {
  const { page } = useDefinitionText();
  const text = page.revisions;
  const lang = useLang();
  const steps = useSteps();
  const find = (decided: typeof row.decided) => decided.revisions.find(({ period }) => period === statedIn);
  const standing = find(row.decided) ?? null;
  const typed = useTyped(`revision.${row.id}.${statedIn}`, { why: standing?.reason ?? '' });
  const quarter = parseQuarter(statedIn);
  const name = quarter === null ? statedIn : periodText(quarter, lang);
  const amount = (each: ExplainedTarget['target'] | undefined): string =>
    targetText(each === undefined ? null : { ...each, form: row.form }, lang);
  const word = {
    put: (reason: string | null, seen: string | null) => putRevisionReason(row.id, statedIn, reason, seen),
    find,
    value: standing?.reason ?? null,
    seen: standing?.revision ?? null,
  };
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const why = typed.fields.why.trim();
    if (why === '') steps.refuse(page.breaks.needsReason);
    else if (await runWord(steps, text.saved(name), word, why)) typed.clear();
  };
  const takeAway = async (): Promise<void> => {
    if (await runWord(steps, page.takenAway(text.saved(name)), word, null)) typed.clear();
  };
  return (
    <form aria-label={text.label(name)} onSubmit={(event) => void submit(event)}>
      <p className="num">{text.line(name, amount(before?.target), amount(target))}</p>
      <fieldset className={css('part')} disabled={isLocked}>
        <TextField
          label={text.label(name)}
          value={typed.fields.why}
          onChange={(why) => typed.change({ why })}
        />
        <FormFoot isMinor steps={steps} typed={typed} said={standing}>
          {standing !== null && <Button onClick={() => void takeAway()}>{page.takeAway}</Button>}
        </FormFoot>
      </fieldset>
    </form>
  );
}
