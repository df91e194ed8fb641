import { useState, type ReactNode } from 'react';
import { bindClasses } from '../../lib/class-names.ts';
import { useExportText } from '../../lib/i18n/use-export-text.ts';
import styles from './export-view.module.css';

const css = bindClasses(styles);

interface PreviewProps {
  readonly address: string;
  readonly preset: string;
  readonly isDark: boolean;
}

/** The picture itself, drawn by the server; the last one stays while the next is on its way. */
export function Preview({ address, preset, isDark }: PreviewProps): ReactNode {
  const words = useExportText();
  const [drawn, setDrawn] = useState({ address: '', isFailed: false });
  const [width = '16', height = '9'] = preset.split('x');
  const isCurrent = drawn.address === address;
  return (
    <figure className={css('preview')} aria-busy={!isCurrent}>
      <img
        src={address}
        alt={words.previewOf(words.picture)}
        width={Number(width)}
        height={Number(height)}
        className={css(isDark ? 'dark' : 'light')}
        onLoad={() => {
          setDrawn({ address, isFailed: false });
        }}
        onError={() => {
          setDrawn({ address, isFailed: true });
        }}
      />
      <figcaption>
        <span role="status">
          {!isCurrent ? words.drawing : drawn.isFailed ? words.notDrawn : words.preview}
        </span>
      </figcaption>
    </figure>
  );
}
