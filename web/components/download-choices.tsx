import { useState, type ReactNode } from 'react';
import { IMAGE_SIZES } from '../charts/chart-image.ts';
import type { ImageSize, ImageStyle } from '../charts/chart-image.ts';
import { drawImage } from '../charts/draw-image.ts';
import type { ImageFormat } from '../charts/draw-image.ts';
import { imageFileName } from '../charts/image-file-name.ts';
import { bindClasses } from '../lib/class-names.ts';
import { useText } from '../lib/i18n/use-text.ts';
import { saveFile } from '../lib/save-file.ts';
import { Button } from './button.tsx';
import type { DownloadableImage, DownloadMenuProps } from './download-menu.tsx';
import styles from './download-menu.module.css';
import { Segmented } from './segmented.tsx';

const css = bindClasses(styles);

/** What a picture is to look like, and the buttons that save it. Loaded when somebody opens the menu. */
export function Choices({ images, period }: DownloadMenuProps): ReactNode {
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
    const draw = async (): Promise<Blob> => drawImage(await image.build(style), style, format);
    draw()
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
