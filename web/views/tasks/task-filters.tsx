import type { ReactNode } from 'react';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useUrl } from '../../lib/use-url.ts';
import { MILESTONE_STATES, TO_CHECK, type TaskFilter } from './task-groups.ts';
import styles from './tasks.module.css';

const css = bindClasses(styles);

/** Department, state of milestones, order; each is part of the address. */
export function TaskFilters({
  board,
  filter,
}: {
  readonly board: Scorecard;
  readonly filter: TaskFilter;
}): ReactNode {
  const text = useText();
  const { here, go } = useUrl();
  const words = text.tasks;
  const set = (patch: Readonly<Record<string, string | null>>): void => go(here(patch), { replace: true });
  return (
    <div className={css('filters')} role="search" aria-label={words.filters}>
      <Choice
        label={words.owner}
        value={filter.owner ?? ''}
        options={[['', words.anyOwner], ...board.owners.map((owner) => [owner, owner] as const)]}
        onChange={(value) => set({ owner: value || null })}
      />
      <Choice
        label={words.state}
        value={filter.state ?? ''}
        options={[
          ['', words.anyState],
          ...MILESTONE_STATES.map((state) => [state, text.milestone[state]] as const),
          [TO_CHECK, words.toCheck],
        ]}
        onChange={(value) => set({ state: value || null })}
      />
      <Choice
        label={words.group}
        value={filter.isByOwner ? 'owner' : ''}
        options={[
          ['', words.byReport],
          ['owner', words.byOwner],
        ]}
        onChange={(value) => set({ by: value || null })}
      />
      {(filter.owner !== null || filter.state !== null) && (
        <Button kind="text" onClick={() => set({ owner: null, state: null })}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <label className={css('choice')}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
