import { useMemo, useRef, type ReactNode } from 'react';
import type { Bucket, Scorecard } from '../../../server/domain/scorecard.ts';
import { STATUSES } from '../../../server/domain/attainment.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './list-filters.module.css';
import { firstSort, ORDERS, REVIEWS, type ListState } from './list-state.ts';
import { SearchField } from './search-field.tsx';

const css = bindClasses(styles);
const BUCKETS: readonly Bucket[] = [...STATUSES, 'pending'];

/** Search, status, department, task, review and order; each is part of the address. */
export function ListFilters({
  board,
  state,
}: {
  readonly board: Scorecard;
  readonly state: ListState;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const { here, go } = useUrl();
  const field = useRef<HTMLInputElement>(null);
  useKeys(useMemo(() => ({ '/': () => field.current?.focus() }), []));
  const set = (key: string, value: string | null): void => go(here({ [key]: value }), { replace: true });
  const words = text.indicators;
  const tasks = board.tasks.flatMap(({ no, shortTitle, titleEn }) =>
    no === null ? [] : [[no, `${no} ${(lang === 'en' ? titleEn : null) ?? shortTitle}`] as const],
  );
  return (
    <div className={css('filters')} role="search" aria-label={words.filters}>
      <SearchField ref={field} value={state.words} onChange={(value) => set('q', value || null)} />
      <Choice
        label={words.status}
        any={words.anyStatus}
        value={state.status}
        options={BUCKETS.filter((bucket) => board.counts[bucket] > 0 || bucket === state.status).map(
          (bucket) => [bucket, `${text.status[bucket]} ${board.counts[bucket]}`],
        )}
        onChange={(value) => set('status', value)}
      />
      <Choice
        label={words.owner}
        any={words.anyOwner}
        value={state.owner}
        options={board.owners.map((owner) => [owner, owner])}
        onChange={(value) => set('owner', value)}
      />
      <Choice
        label={words.task}
        any={words.anyTask}
        value={state.task}
        options={tasks}
        onChange={(value) => set('task', value)}
      />
      <Choice
        label={words.review}
        any={words.anyReview}
        value={state.review}
        options={REVIEWS.map((review) => [review, words.reviews[review]])}
        onChange={(value) => set('review', value)}
      />
      <Choice
        label={words.order}
        any={words.orders.board}
        value={state.order === 'board' ? null : state.order}
        options={ORDERS.filter((order) => order !== 'board').map((order) => [order, words.orders[order]])}
        onChange={(value) => set('sort', value === null ? null : firstSort(value))}
      />
    </div>
  );
}

function Choice({
  label,
  any,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly any: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string | null) => void;
}): ReactNode {
  const isKnown = value === null || options.some(([key]) => key === value);
  const listed = isKnown ? options : [[value, value] as const, ...options];
  return (
    <label className={css('choice', value !== null && 'chosen')}>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{any}</option>
        {listed.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
