import { useMemo, type ReactNode } from 'react';
import type { Scorecard } from '../../server/domain/scorecard.ts';
import { useText } from '../lib/i18n/use-text.ts';
import { useLang } from '../lib/settings.ts';
import { DownloadMenu, type DownloadableImage } from './download-menu.tsx';

/** The picture of a board: every accepted figure on the shared ruler. */
export function BoardImages({ board }: { readonly board: Scorecard }): ReactNode {
  const text = useText();
  const lang = useLang();
  const images = useMemo<readonly DownloadableImage[]>(
    () => [
      {
        key: 'board',
        label: text.image.board,
        name: text.image.boardFile,
        build: async (style) => {
          const { boardImage } = await import('../charts/chart-image.ts');
          return boardImage(board, lang, style);
        },
      },
    ],
    [board, lang, text],
  );
  return <DownloadMenu images={images} period={board.period} kind="text" />;
}
