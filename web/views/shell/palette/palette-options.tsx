import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from '../../../components/icon.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { PALETTE_GROUPS, type PaletteEntry } from './palette-entry.ts';
import styles from './palette.module.css';

const css = bindClasses(styles);

export interface PaletteOptionsProps {
  readonly id: string;
  readonly entries: readonly PaletteEntry[];
  /** Place of the chosen one; −1 without any. */
  readonly active: number;
  readonly onPoint: (place: number) => void;
  readonly onChoose: (entry: PaletteEntry) => void;
}

/** The list under the field, in groups; the focus stays in the field, which names the active option. */
export function PaletteOptions(props: PaletteOptionsProps): ReactNode {
  const { id, entries, active } = props;
  const { palette } = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, entries]);
  return (
    <div id={`${id}-list`} ref={list} role="listbox" aria-label={palette.results} className={css('list')}>
      {PALETTE_GROUPS.map((group) => {
        const first = entries.findIndex((entry) => entry.group === group);
        if (first < 0) return null;
        const own = entries.filter((entry) => entry.group === group);
        return (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <p id={`${id}-${group}`} role="presentation" className={css('group')}>
              {palette.groups[group]}
            </p>
            {own.map((entry, index) => (
              <Option key={entry.key} {...props} entry={entry} place={first + index} />
            ))}
          </div>
        );
      })}
    </div>
  );
}

function Option({
  id,
  entry,
  place,
  active,
  onPoint,
  onChoose,
}: PaletteOptionsProps & { readonly entry: PaletteEntry; readonly place: number }): ReactNode {
  return (
    <div
      id={`${id}-${place}`}
      role="option"
      aria-selected={place === active}
      className={css('option')}
      onPointerMove={() => {
        if (place !== active) onPoint(place);
      }}
      onClick={() => {
        onChoose(entry);
      }}
    >
      <Icon name={entry.icon} />
      <span className={css('label')}>{entry.label}</span>
      <span className={css('detail')}>{entry.detail}</span>
      {entry.shortcut !== null && (
        <span className={css('shortcut')} aria-hidden="true">
          {entry.shortcut.split(' ').map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      )}
    </div>
  );
}
