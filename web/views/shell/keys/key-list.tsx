import { Fragment, type ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog/dialog.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useSettings } from '../../../lib/settings.ts';
import type { NavEntry } from '../nav-entries.ts';
import styles from './key-list.module.css';
import { keyTable, type KeyRow, type KeySection } from './key-table.ts';

const css = bindClasses(styles);

/** Every key and what it does, and the switch that turns single keys off. */
export function KeyList({
  pages,
  onClose,
}: {
  readonly pages: readonly NavEntry[];
  readonly onClose: () => void;
}): ReactNode {
  const text = useText();
  const { areKeysOn, setKeysOn } = useSettings();
  const words = text.keyList;
  return (
    <Dialog label={words.title} onClose={onClose}>
      <div className={css('head')}>
        <h2>{words.title}</h2>
        <Button kind="quiet" autoFocus onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <div className={css('sections')} tabIndex={0} role="region" aria-label={words.title}>
        {keyTable(text, pages).map((section) => (
          <Section key={section.title} section={section} />
        ))}
      </div>
      <div className={css('foot')}>
        <label className={css('toggle')}>
          <input
            type="checkbox"
            role="switch"
            checked={areKeysOn}
            onChange={(event) => setKeysOn(event.target.checked)}
          />
          {words.toggle}
        </label>
        <p>{words.toggleNote}</p>
      </div>
    </Dialog>
  );
}

function Section({ section: { title, rows } }: { readonly section: KeySection }): ReactNode {
  return (
    <section className={css('section')}>
      <h3>{title}</h3>
      <dl>
        {rows.map((row) => (
          <div key={row.does}>
            <dt>
              <Keys row={row} />
            </dt>
            <dd>{row.does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Keys({ row: { keys, pressed } }: { readonly row: KeyRow }): ReactNode {
  const { keyList } = useText();
  const between = { together: '+', in_turn: keyList.then, alone: '' }[pressed];
  return keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 && <span className={css('then')}> {between} </span>}
      <kbd>{key}</kbd>
    </Fragment>
  ));
}
