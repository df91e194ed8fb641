import { useMemo, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { MilestoneStatus } from '../../../../server/domain/indicator.ts';
import type { MilestoneItem } from '../../../../server/domain/milestone-review.ts';
import type { ReportDetail } from '../../../../server/domain/scorecard.ts';
import { bindClasses } from '../../../lib/class-names.ts';
import { useCheckingText } from '../../../lib/i18n/use-checking-text.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useKeys, type KeyMap } from '../../../lib/use-keys.ts';
import { Choice, Field } from '../form-field.tsx';
import { StepProblem } from '../step-problem.tsx';
import { focusHeadAround } from '../use-card-focus.ts';
import { useKeptFields } from '../use-kept-fields.ts';
import type { Steps } from '../use-steps.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { MilestoneButtons } from './milestone-buttons.tsx';
import {
  milestoneConflict,
  milestoneCorrection,
  milestoneFields,
  type MilestoneFault,
} from './milestone-entry.ts';
import styles from './milestones.module.css';
import { useMilestone, type MilestoneStep } from './use-milestone.ts';

const css = bindClasses(styles);
const STATES: readonly MilestoneStatus[] = ['done', 'in_progress', 'not_started', 'not_mentioned'];
const NONE: KeyMap = {};

/** The open milestone in fields, and what a person may do about it; A, E, X, U and R do the same by key. */
export function MilestoneForm({
  item,
  report,
}: {
  readonly item: MilestoneItem;
  readonly report: ReportDetail;
}): ReactNode {
  const text = useText();
  const checking = useCheckingText();
  const words = checking.milestones;
  const form = useRef<HTMLFormElement>(null);
  const { fields, change, isTyped, clear } = useKeptFields(
    `milestone.${report.id}.${item.id}`,
    milestoneFields(item),
  );
  const [fault, setFault] = useState<MilestoneFault | null>(null);
  const leave = (): void => {
    if (form.current !== null) focusHeadAround(form.current);
  };
  const steps = useMilestone(report.id, item, (step) => {
    leave();
    if (step !== 'undo' && step.action === 'correct') clear();
  });
  const isFixed = report.periodState === 'locked' || item.isDiscarded;
  const keys = useMilestoneKeys({ item, isFixed, isTyped, steps, form });
  useKeys(keys);
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isTyped || isFixed || steps.isSaving) return;
    const correction = milestoneCorrection(item, fields);
    setFault(typeof correction === 'string' ? correction : null);
    if (typeof correction !== 'string') steps.take({ action: 'correct', change: correction });
  };
  return (
    <form
      ref={form}
      aria-label={words.form}
      className={css('form')}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <fieldset disabled={isFixed} className={css('fields')}>
        <Field label={words.goal} value={fields.goal} isWide onType={(goal) => change({ goal })} />
        <Choice
          label={words.status}
          value={fields.status}
          options={STATES.map((state) => [state, text.milestone[state]])}
          onPick={(status) => change({ status })}
        />
        <Field
          label={words.doneOn}
          value={fields.doneOn}
          hint={words.doneHint}
          onType={(doneOn) => change({ doneOn })}
        />
        <EvidenceFields report={report} item={item} fields={fields} onChange={change} />
      </fieldset>
      <Fault fault={fault} />
      <StepProblem
        problem={steps.problem}
        isTyped={isTyped}
        linesOf={(conflict) => milestoneConflict(conflict, text, checking)}
      />
      {steps.problem === null && isTyped && <p className={css('why')}>{text.review.unsaved}</p>}
      <MilestoneButtons
        keys={keys}
        isTyped={isTyped && !isFixed}
        onGiveUp={() => {
          leave();
          clear();
        }}
      />
    </form>
  );
}

function Fault({ fault }: { readonly fault: MilestoneFault | null }): ReactNode {
  const { milestones: words } = useCheckingText();
  if (fault === null) return null;
  return (
    <p role="alert" className={css('wrong')}>
      {fault === 'no_goal' ? words.goalNeeded : words.notADate}
    </p>
  );
}

/** What each key does now; a key that means nothing is absent, and so is its button. */
function useMilestoneKeys({
  item: { revision, isDiscarded, setBy },
  isFixed,
  isTyped,
  steps: { take, retry, isSaving },
  form,
}: {
  readonly item: MilestoneItem;
  readonly isFixed: boolean;
  readonly isTyped: boolean;
  readonly steps: Steps<MilestoneStep>;
  readonly form: { readonly current: HTMLFormElement | null };
}): KeyMap {
  return useMemo((): KeyMap => {
    if (isFixed && !isDiscarded) return NONE;
    const send = (step: MilestoneStep) => () => isSaving || take(step);
    return {
      ...(isDiscarded || isTyped || setBy !== 'rule' ? {} : { a: send({ action: 'accept' }) }),
      ...(isDiscarded
        ? { o: send({ action: 'reopen' }) }
        : { e: () => form.current?.querySelector('input')?.select() }),
      ...(isDiscarded || isTyped ? {} : { x: send({ action: 'discard' }) }),
      ...(revision === null ? {} : { u: send('undo') }),
      ...(retry === null ? {} : { r: retry }),
    };
  }, [isFixed, isDiscarded, isTyped, setBy, revision, retry, take, isSaving, form]);
}
