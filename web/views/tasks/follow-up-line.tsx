import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { periodText } from '../../../server/domain/format.ts';
import { FOLLOW_UP_STATES, type FollowUpView } from '../../../server/domain/follow-up.ts';
import { parseQuarter, quarterKey, shiftQuarter } from '../../../server/domain/period.ts';
import { followUpsQuery, putFollowUp, type FollowUpPatch, type PromisedIn } from '../../api/follow-ups.ts';
import { asProblem } from '../../api/problem.ts';
import { Link } from '../../components/link.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useFollowUpText } from '../../lib/i18n/use-follow-up-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { reportHref } from '../../lib/report-href.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './follow-up.module.css';

const css = bindClasses(styles);
/** Quarters after the promise that a next step may be due in. */
const AHEAD = [1, 2, 3, 4] as const;

/** Where a next step stands, who does it, by when; a choice is stored at once. What the next report says stands beside it. */
export function FollowUpLine({
  step,
  promisedIn,
  owners,
}: {
  readonly step: FollowUpView;
  readonly promisedIn: PromisedIn;
  readonly owners: readonly string[];
}): ReactNode {
  const words = useFollowUpText();
  const lang = useLang();
  const queries = useQueryClient();
  const { queryKey } = followUpsQuery(promisedIn);
  const { mutate, isSuccess, error } = useMutation({
    networkMode: 'always',
    // One after the other, each naming the state that the one before left: nobody is in their own way.
    scope: { id: `follow-up ${step.text}` },
    mutationFn: (patch: FollowUpPatch) => {
      const now = queries.getQueryData(queryKey)?.find(({ text }) => text === step.text);
      return putFollowUp(promisedIn, now ?? step, patch);
    },
    onSuccess: (answer) =>
      queries.setQueryData(queryKey, (list) =>
        list?.map((each) => (each.text === answer.text ? answer : each)),
      ),
    // What somebody else wrote shows, and the next choice names it.
    onError: () => queries.invalidateQueries({ queryKey }),
  });
  const problem = error === null ? null : asProblem(error);
  const promised = parseQuarter(step.period);
  const dues = promised === null ? [] : AHEAD.map((by) => shiftQuarter(promised, by));
  const known = [...new Set([...(step.owner === null ? [] : [step.owner]), ...owners])];
  return (
    <div className={css('line')}>
      <Field
        label={words.state}
        name={words.of(words.state, step.text)}
        value={step.state}
        options={FOLLOW_UP_STATES.map((state) => [state, words.states[state]])}
        onChange={(value) => {
          const state = FOLLOW_UP_STATES.find((each) => each === value);
          if (state !== undefined) mutate({ state });
        }}
      />
      <Field
        label={words.owner}
        name={words.of(words.owner, step.text)}
        value={step.owner ?? ''}
        options={[['', words.nobody], ...known.map((owner) => [owner, owner] as const)]}
        onChange={(value) => mutate({ owner: value === '' ? null : value })}
      />
      <Field
        label={words.due}
        name={words.of(words.due, step.text)}
        value={step.duePeriod ?? ''}
        options={[
          ['', words.noDue],
          ...dues.map((quarter) => [quarterKey(quarter), periodText(quarter, lang)] as const),
        ]}
        onChange={(value) => mutate({ duePeriod: value === '' ? null : value })}
      />
      <Outcome step={step} />
      <span role="status" className={css('said')}>
        {isSuccess && words.saved}
      </span>
      {problem !== null && (
        <p role="alert" className={css('problem')}>
          {problem.status === 0 ? words.offline : `${problem.title ?? ''} ${problem.message}`}
        </p>
      )}
    </div>
  );
}

function Outcome({ step: { outcome, evidence } }: { readonly step: FollowUpView }): ReactNode {
  const words = useFollowUpText();
  const text = useText();
  const url = useUrl();
  if (outcome === null) return null;
  const told = evidence === null ? null : reportHref(url, evidence.editionId, [evidence.span]);
  const said = text.milestone[outcome];
  return (
    <span className={css('outcome')}>
      {words.next} {told === null ? said : <Link href={told}>{said}</Link>}
    </span>
  );
}

function Field({
  label,
  name,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  /** With the step that it is of, for those who hear it. */
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <label className={css('field')}>
      <span>{label}</span>
      <select aria-label={name} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
