import type { ReactNode } from 'react';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './owner-filter.module.css';

const css = bindClasses(styles);

/** Narrows the board, its counts and its headline to the work of one department. */
export function OwnerFilter({ owners }: { readonly owners: readonly string[] }): ReactNode {
  const text = useText();
  const { state, here, go } = useUrl();
  const { owner } = state;
  if (owners.length === 0 && owner === null) return null;
  const listed = owner === null || owners.includes(owner) ? owners : [owner, ...owners];
  return (
    <label className={css('filter', owner !== null && 'chosen')}>
      <span className="sr-only">{text.overview.filterByOwner}</span>
      <select value={owner ?? ''} onChange={(event) => go(here({ owner: event.target.value || null }))}>
        <option value="">{text.overview.allOwners}</option>
        {listed.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
