import { lazy, Suspense, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { ChartOption } from '../charts/chart-frame.ts';
import type { ImageStyle } from '../charts/chart-image.ts';
import { bindClasses } from '../lib/class-names.ts';
import { useText } from '../lib/i18n/use-text.ts';
import { Button, type ButtonKind } from './button.tsx';
import styles from './download-menu.module.css';
import { Icon } from './icon.tsx';

const css = bindClasses(styles);
const Choices = lazy(async () => ({ default: (await import('./download-choices.tsx')).Choices }));

/** A picture that can be saved: its name in the menu, its name in the file, and how it is built. */
export interface DownloadableImage {
  readonly key: string;
  readonly label: string;
  readonly name: string;
  readonly build: (style: ImageStyle) => ChartOption | Promise<ChartOption>;
}

export interface DownloadMenuProps {
  /** At least one; the first is chosen. */
  readonly images: readonly DownloadableImage[];
  readonly period: string;
  readonly kind?: ButtonKind;
}

/** A button that opens the choice of chart, size, theme and ground, and saves a PNG or an SVG. */
export function DownloadMenu({ kind = 'primary', images, period }: DownloadMenuProps): ReactNode {
  const text = useText();
  const panel = useId();
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useClose(root, isOpen, () => {
    setOpen(false);
  });
  return (
    <div className={css('menu')} ref={root}>
      <Button
        kind={kind}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <Icon name="download" />
        {text.image.open}
      </Button>
      <div id={panel} className={css('panel')} role="group" aria-label={text.image.panel} hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={null}>
            <Choices images={images} period={period} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** Escape and a click elsewhere close the panel; Escape gives the focus back to the button. */
function useClose(root: { readonly current: HTMLElement | null }, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      close();
      root.current?.querySelector('button')?.focus();
    };
    const onPointer = (event: Event): void => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) close();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPointer);
    };
  });
}
