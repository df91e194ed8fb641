import type { ReactNode } from 'react';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useSettings } from '../../lib/settings.ts';
import styles from './footer.module.css';

const css = bindClasses(styles);

/** Source of the figures on screen, what is only a sample, and the switch for single keys. */
export function Footer({ board }: { readonly board: Scorecard | null }): ReactNode {
  const text = useText();
  const { areKeysOn, setKeysOn } = useSettings();
  const edition = board?.edition ?? null;
  return (
    <footer className={css('footer')}>
      {edition !== null && (
        <p>
          {text.app.source(edition.title)} <span className="num">{edition.indexNo}</span>
        </p>
      )}
      {board?.organisation.isSample === true && <p>{text.app.sampleNote}</p>}
      <p className={css('keys')}>
        {text.app.keys}{' '}
        <Button
          kind="text"
          aria-pressed={areKeysOn}
          aria-label={text.app.toggleKeys}
          onClick={() => setKeysOn(!areKeysOn)}
        >
          {areKeysOn ? text.app.keysOn : text.app.keysOff}
        </Button>
      </p>
    </footer>
  );
}
