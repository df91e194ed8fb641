import { useRef, useState, type ReactNode } from 'react';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import { imageFileName } from '../../charts/image-file-name.ts';
import { pictureAddress, type PictureAddress } from '../../api/export-address.ts';
import { nameText } from '../../components/name.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { Button, DownloadLink } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { copyText } from '../../lib/copy-text.ts';
import { useExportText } from '../../lib/i18n/use-export-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import { copyPicture } from './copy-picture.ts';
import styles from './export-view.module.css';
import { exportedMetrics } from './exported-metrics.ts';
import { readPictureChoice, type PictureChoice } from './picture-choice.ts';
import { useExportKeys } from './use-export-keys.ts';
import { PictureForm } from './picture-form.tsx';
import { Preview } from './preview.tsx';
import type { Lang } from '../../../server/domain/format.ts';

const css = bindClasses(styles);

/** One picture: what it shows, how it looks, and the ways to take it along. */
export function PictureSection({ board }: { readonly board: Scorecard }): ReactNode {
  const words = useExportText();
  const lang = useLang();
  const first = useRef<HTMLSpanElement>(null);
  const save = (): void => first.current?.querySelector('a')?.click();
  const choice = readPictureChoice(useUrl().search);
  const metrics = exportedMetrics(board);
  const metric = metrics.find(({ indicatorId }) => indicatorId === choice.metric) ?? metrics[0] ?? null;
  const picture = addressOf(board, choice, metric?.indicatorId ?? null, choice.lang ?? lang);
  const png = pictureAddress({ ...picture, file: 'png' });
  const svg = pictureAddress({ ...picture, file: 'svg' });
  const [width = 0, height = 0] = choice.preset.split('x').map(Number);
  const about = metric === null || choice.chart === 'board' ? words.charts.board : nameText(metric, lang);
  const nameFor = (file: 'png' | 'svg'): string =>
    imageFileName(board.period, about, { width, height, theme: choice.theme }, file, choice.scale);
  return (
    <section aria-label={words.picture}>
      <SectionHead title={words.picture} />
      <div className={css('picture')}>
        <PictureForm choice={choice} metrics={metrics} metricId={metric?.indicatorId ?? null} />
        <div className={css('result')}>
          <Preview
            address={pictureAddress({ ...picture, scale: 1 })}
            preset={choice.preset}
            isDark={choice.theme === 'dark'}
          />
          <div className={css('actions')}>
            <span ref={first}>
              <DownloadLink kind="primary" href={png} name={nameFor('png')}>
                {words.png}
              </DownloadLink>
            </span>
            <DownloadLink href={svg} name={nameFor('svg')}>
              {words.svg}
            </DownloadLink>
            <DownloadLink
              href={pictureAddress({ ...picture, file: 'svg', isOutlined: true })}
              name={nameFor('svg')}
            >
              {words.outlines}
            </DownloadLink>
            <Copies png={png} onSave={save} />
          </div>
        </div>
      </div>
    </section>
  );
}

function Copies({ png, onSave }: { readonly png: string; readonly onSave: () => void }): ReactNode {
  const words = useExportText();
  const [said, setSaid] = useState('');
  const tell = (isDone: boolean): void => {
    setSaid(isDone ? words.copied : words.notCopied);
  };
  const copy = (): void => void copyPicture(png).then(tell);
  useExportKeys({ save: onSave, copy });
  return (
    <>
      <Button aria-keyshortcuts="Control+C Meta+C" onClick={copy}>
        {words.copyPicture}
      </Button>
      <Button onClick={() => void copyText(new URL(png, location.href).href).then(tell)}>
        {words.copyLink}
      </Button>
      <span role="status" className={css('said')}>
        {said}
      </span>
    </>
  );
}

function addressOf(
  board: Scorecard,
  choice: PictureChoice,
  indicatorId: string | null,
  lang: Lang,
): PictureAddress {
  const { chart, preset, scale, theme, background, mode, title, subtitle } = choice;
  return {
    ...{ chart, preset, scale, theme, background, mode, title, subtitle },
    ...{ indicatorId, lang, period: board.period, org: board.organisation.id },
    file: 'png',
    isOutlined: false,
  };
}
