import { useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Scorecard } from '../../../../server/domain/scorecard.ts';
import { Dialog } from '../../../components/dialog/dialog.tsx';
import { Icon } from '../../../components/icon.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useSettings } from '../../../lib/settings.ts';
import { useUrl } from '../../../lib/use-url.ts';
import type { NavEntry } from '../nav-entries.ts';
import { PaletteOptions } from './palette-options.tsx';
import type { PaletteEntry } from './palette-entry.ts';
import styles from './palette.module.css';
import { usePaletteEntries, type PaletteList } from './use-palette-entries.ts';

const css = bindClasses(styles);

export interface PaletteProps {
  readonly pages: readonly NavEntry[];
  readonly board: Scorecard | undefined;
  readonly onClose: () => void;
  readonly onKeys: () => void;
}

/** Search over everything, and every page and action by its name: a field with a list of choices. */
export function Palette({ pages, board, onClose, onKeys }: PaletteProps): ReactNode {
  const text = useText();
  const url = useUrl();
  const settings = useSettings();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const around = useMemo(
    () => ({ url, text, settings, pages, board, showKeys: onKeys }),
    [url, text, settings, pages, board, onKeys],
  );
  const list = usePaletteEntries(typed, around);
  const active = Math.min(place, list.entries.length - 1);
  const choose = (entry: PaletteEntry | undefined): void => {
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = moved(event.key, active, list.entries.length);
    if (next !== null) setPlace(next);
    else if (event.key === 'Enter') choose(list.entries[active]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog label={text.palette.title} onClose={onClose}>
      <div className={css('field')}>
        <Icon name="search" />
        <input
          // A palette that opens is there to be typed into.
          autoFocus
          type="text"
          role="combobox"
          aria-label={text.palette.input}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={text.palette.placeholder}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setPlace(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className={css('close')}
          onClick={onClose}
          aria-label={text.palette.hints.close}
        >
          <Icon name="cross" />
        </button>
      </div>
      <PaletteOptions id={id} entries={list.entries} active={active} onPoint={setPlace} onChoose={choose} />
      <Footing typed={typed.trim()} list={list} />
    </Dialog>
  );
}

/** Where a key leads in the list; null for keys that belong to the field. */
function moved(key: string, active: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return (active + 1) % length;
  if (key === 'ArrowUp') return (active + length - 1) % length;
  if (key === 'PageDown') return Math.min(active + 8, length - 1);
  if (key === 'PageUp') return Math.max(active - 8, 0);
  return null;
}

/** How many there are, or why there is nothing; then the keys. */
function Footing({ typed, list }: { readonly typed: string; readonly list: PaletteList }): ReactNode {
  const { palette } = useText();
  const { entries, isSearching, hasFailed, hasMore } = list;
  const found = (): string => {
    if (hasFailed) return palette.failed;
    if (isSearching) return palette.searching;
    if (entries.length === 0) return `${palette.nothing(typed)}。${palette.nothingHint}`;
    if (typed === '') return '';
    return hasMore ? palette.foundMore(entries.length) : palette.found(entries.length);
  };
  return (
    <div className={css('footing')}>
      <p role="status">{found()}</p>
      <p className={css('hints')} aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> {palette.hints.move} <kbd>↵</kbd> {palette.hints.open} <kbd>Esc</kbd>{' '}
        {palette.hints.close}
      </p>
    </div>
  );
}
