import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { ChartOption } from '../charts/chart-frame.ts';
import { IMAGE_SIZES } from '../charts/chart-image.ts';
import type { ImageSize, ImageStyle } from '../charts/chart-image.ts';
import { drawImage } from '../charts/draw-image.ts';
import type { ImageFormat } from '../charts/draw-image.ts';
import { imageFileName } from '../charts/image-file-name.ts';
import { bindClasses } from '../lib/class-names.ts';
import { useText } from '../lib/i18n/use-text.ts';
import { saveFile } from '../lib/save-file.ts';
import { Button, type ButtonKind } from './button.tsx';
import styles from './download-menu.module.css';
import { Icon } from './icon.tsx';
import { Segmented } from './segmented.tsx';

const css = bindClasses(styles);

/** A picture that can be saved: its name in the menu, its name in the file, and how it is built. */
export interface DownloadableImage {
  readonly key: string;
  readonly label: string;
  readonly name: string;
  readonly build: (style: ImageStyle) => ChartOption;
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
        {isOpen && <Choices images={images} period={period} />}
      </div>
    </div>
  );
}

function Choices({ images, period }: DownloadMenuProps): ReactNode {
  const text = useText();
  const [imageKey, setImageKey] = useState(images[0]?.key ?? '');
  const [size, setSize] = useState<ImageSize>(IMAGE_SIZES[0] ?? { width: 1600, height: 900 });
  const [theme, setTheme] = useState<ImageStyle['theme']>('light');
  const [background, setBackground] = useState<ImageStyle['background']>('paper');
  const { said, isBusy, save } = useSave();
  const image = images.find(({ key }) => key === imageKey) ?? images[0];
  const saveAs = (format: ImageFormat): void => {
    if (image !== undefined) save({ image, style: { ...size, theme, background }, format, period });
  };
  return (
    <>
      {images.length > 1 && (
        <Segmented
          legend={text.image.chart}
          value={imageKey}
          options={images.map(({ key, label }) => ({ value: key, label }))}
          onChange={setImageKey}
        />
      )}
      <Segmented
        legend={text.image.size}
        value={size}
        options={IMAGE_SIZES.map((value) => ({ value, label: text.image.sizeOf(value.width, value.height) }))}
        onChange={setSize}
      />
      <div className={css('pair')}>
        <Segmented
          legend={text.image.theme}
          value={theme}
          options={[
            { value: 'light', label: text.image.light },
            { value: 'dark', label: text.image.dark },
          ]}
          onChange={setTheme}
        />
        <Segmented
          legend={text.image.ground}
          value={background}
          options={[
            { value: 'paper', label: text.image.paper },
            { value: 'transparent', label: text.image.transparent },
          ]}
          onChange={setBackground}
        />
      </div>
      <div className={css('formats')}>
        <Button
          kind="primary"
          disabled={isBusy}
          onClick={() => {
            saveAs('png');
          }}
        >
          {text.image.png}
        </Button>
        <Button
          disabled={isBusy}
          onClick={() => {
            saveAs('svg');
          }}
        >
          {text.image.svg}
        </Button>
      </div>
      <p className={css('said')} role="status">
        {said === '' ? text.image.inside : said}
      </p>
    </>
  );
}

interface SaveOrder {
  readonly image: DownloadableImage;
  readonly style: ImageStyle;
  readonly format: ImageFormat;
  readonly period: string;
}

function useSave(): { said: string; isBusy: boolean; save: (order: SaveOrder) => void } {
  const text = useText();
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const save = ({ image, style, format, period }: SaveOrder): void => {
    const file = imageFileName(period, image.name, style, format);
    setBusy(true);
    setSaid(text.image.drawing);
    drawImage(image.build(style), style, format)
      .then(
        (blob) => {
          saveFile(blob, file);
          setSaid(text.image.saved(file));
        },
        () => {
          setSaid(text.image.failed);
        },
      )
      .finally(() => {
        setBusy(false);
      });
  };
  return { said, isBusy, save };
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
