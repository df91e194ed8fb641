import { useRef, type ReactNode, type SyntheticEvent } from 'react';
import { periodText } from '../../../../server/domain/format.ts';
import { FOLLOW_UP_STATES, type FollowUpView } from '../../../../server/domain/follow-up.ts';
import { parseQuarter, quarterKey, shiftQuarter } from '../../../../server/domain/period.ts';
import type { Conflict } from '../../../../server/domain/review.ts';
import { putFollowUp, type FollowUpPatch } from '../../../api/follow-ups.ts';
import type { QuarterAddress } from '../../../api/publish.ts';
import { Button } from '../../../components/button.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import type { CheckingText } from '../../../lib/i18n/checking-zh.ts';
import { useCheckingText } from '../../../lib/i18n/use-checking-text.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { Choice, Field } from '../form-field.tsx';
import { StepProblem } from '../step-problem.tsx';
import { useKeptFields } from '../use-kept-fields.ts';
import { useSteps } from '../use-steps.ts';
import styles from './follow-ups.module.css';

const css = bindClasses(styles);
/** Quarters ahead that a step may be due in. */
const AHEAD = 8;

/** Who does a step by when, and how it stands; what is typed stays until it is stored. */
export function FollowUpForm({
  view,
  quarter,
  isFixed,
}: {
  readonly view: FollowUpView;
  readonly quarter: QuarterAddress;
  readonly isFixed: boolean;
}): ReactNode {
  const checking = useCheckingText();
  const { review } = useText();
  const words = checking.followUps;
  const form = useRef<HTMLFormElement>(null);
  const first = { owner: view.owner ?? '', due: view.duePeriod ?? '', state: view.state };
  const { fields, change, isTyped, clear } = useKeptFields(keptName(quarter, view), first);
  const leave = (): void => {
    form.current?.closest('article')?.querySelector<HTMLElement>('[data-step]')?.focus();
  };
  const steps = useSteps(
    (wish: FollowUpPatch) => putFollowUp({ org: quarter.organisationId, period: quarter.period }, view, wish),
    () => {
      leave();
      clear();
    },
    'follow-ups',
  );
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isTyped || isFixed || steps.isSaving) return;
    const { owner, due, state } = fields;
    steps.take({
      ...(owner === first.owner ? {} : { owner: owner.trim() === '' ? null : owner.trim() }),
      ...(due === first.due ? {} : { duePeriod: due === '' ? null : due }),
      ...(state === first.state ? {} : { state }),
    });
  };
  const dues = useDues(quarter.period, view.duePeriod);
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
        <Field label={words.owner} value={fields.owner} onType={(owner) => change({ owner })} />
        <Choice label={words.due} value={fields.due} options={dues} onPick={(due) => change({ due })} />
        <Choice
          label={words.state}
          value={fields.state}
          options={FOLLOW_UP_STATES.map((state) => [state, words.states[state]])}
          onPick={(state) => change({ state })}
        />
      </fieldset>
      <StepProblem
        problem={steps.problem}
        isTyped={isTyped}
        linesOf={(conflict) => conflictLines(conflict, checking)}
      />
      {isFixed && <p className={css('told')}>{review.locked}</p>}
      {isTyped && !isFixed && (
        <Buttons
          onGiveUp={() => {
            leave();
            clear();
          }}
        />
      )}
    </form>
  );
}

function Buttons({ onGiveUp }: { readonly onGiveUp: () => void }): ReactNode {
  const words = useCheckingText();
  return (
    <p className={css('actions')}>
      <Button kind="primary" type="submit">
        {words.save}
        <KeyCap>↵</KeyCap>
      </Button>
      <Button kind="quiet" onClick={onGiveUp}>
        {words.giveUp}
      </Button>
    </p>
  );
}

function keptName({ organisationId, period }: QuarterAddress, { span, text }: FollowUpView): string {
  return `follow.${organisationId}.${period}.${span?.start ?? text}`;
}

/** The quarters from the report's own on, with the one that is set. */
function useDues(period: string, due: string | null): readonly (readonly [string, string])[] {
  const lang = useLang();
  const { followUps: words } = useCheckingText();
  const quarter = parseQuarter(period);
  const ahead =
    quarter === null ? [] : Array.from({ length: AHEAD }, (_, by) => quarterKey(shiftQuarter(quarter, by)));
  const all = due === null || ahead.includes(due) ? ahead : [due, ...ahead];
  return [
    ['', words.noOwner],
    ...all.map((key) => {
      const parsed = parseQuarter(key);
      return [key, parsed === null ? key : periodText(parsed, lang)] as const;
    }),
  ];
}

type Settings = Pick<FollowUpView, 'state' | 'owner' | 'duePeriod'>;

function conflictLines(
  { before, current }: Conflict<unknown>,
  { followUps: words, conflict }: CheckingText,
): readonly string[] {
  const [was, now] = [before as Settings | null, current as Settings];
  const fields: readonly (readonly [string, (settings: Settings) => string | null])[] = [
    [words.owner, ({ owner }) => owner],
    [words.due, ({ duePeriod }) => duePeriod],
    [words.state, ({ state }) => words.states[state]],
  ];
  return fields.flatMap(([field, say]) => {
    const [from, to] = [was === null ? null : say(was), say(now)];
    return from === to ? [] : [conflict.changed(field, from ?? conflict.nothing, to ?? conflict.nothing)];
  });
}
