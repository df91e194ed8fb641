import { useMemo, type ReactNode } from 'react';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { gaugeImage, quartersImage } from '../../charts/chart-image.ts';
import { DownloadMenu, type DownloadableImage } from '../../components/download-menu.tsx';
import { nameText } from '../../components/name.tsx';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import { readChartChoice } from './chart-choice.ts';

/** The pictures of a metric: its quarters as they stand on the page, and its gauge. */
export function IndicatorImages({ detail }: { readonly detail: IndicatorDetail }): ReactNode {
  const text = useText();
  const lang = useLang();
  const { search } = useUrl();
  const name = nameText(detail.metric, lang);
  const images = useMemo<readonly DownloadableImage[]>(
    () => [
      {
        key: 'quarters',
        label: text.image.quarters,
        name: `${name}_${text.image.quarters}`,
        build: (style) => quartersImage(detail, { lang, ...readChartChoice(search) }, style),
      },
      {
        key: 'gauge',
        label: text.image.gauge,
        name,
        build: (style) => gaugeImage(detail, lang, style),
      },
    ],
    [detail, lang, name, search, text],
  );
  return <DownloadMenu images={images} period={detail.period} />;
}
