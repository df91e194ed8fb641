import type { Lang } from '../../../server/domain/format.ts';
import type { SearchPatch } from '../../lib/url-state.ts';

export const CHARTS = ['board', 'gauge', 'trend', 'bullet'] as const;
export const PRESETS = ['1600x900', '1200x675', '800x600'] as const;

/** What the picture shows and how, as the address says it; defaults leave the address clean. */
export interface PictureChoice {
  readonly chart: (typeof CHARTS)[number];
  /** Indicator of every chart but the board; null for the first of the board. */
  readonly metric: string | null;
  readonly preset: (typeof PRESETS)[number];
  readonly scale: 1 | 2;
  readonly theme: 'light' | 'dark';
  readonly background: 'white' | 'transparent';
  /** Null: the language of the page. */
  readonly lang: Lang | null;
  readonly mode: 'cumulative' | 'single';
  readonly title: string;
  readonly subtitle: string;
}

/** Reads the choice out of a query string. */
export function readPictureChoice(search: string): PictureChoice {
  const params = new URLSearchParams(search);
  const among = <T extends string>(list: readonly T[], key: string, usual: T): T =>
    list.find((entry) => entry === params.get(key)) ?? usual;
  return {
    chart: among(CHARTS, 'chart', 'board'),
    metric: params.get('metric'),
    preset: among(PRESETS, 'preset', '1600x900'),
    scale: params.get('scale') === '1' ? 1 : 2,
    theme: among(['light', 'dark'], 'ground-theme', 'light'),
    background: among(['white', 'transparent'], 'ground', 'white'),
    lang: params.get('in') === 'zh' ? 'zh' : params.get('in') === 'en' ? 'en' : null,
    mode: among(['cumulative', 'single'], 'mode', 'cumulative'),
    title: params.get('title') ?? '',
    subtitle: params.get('subtitle') ?? '',
  };
}

/** The address parameters of a part of a choice. */
export function picturePatch(choice: Partial<PictureChoice>): SearchPatch {
  const patch: Record<string, string | null> = {};
  const put = (key: string, value: string | null | undefined, usual: string | null): void => {
    if (value !== undefined) patch[key] = value === usual ? null : value;
  };
  put('chart', choice.chart, 'board');
  put('metric', choice.metric, null);
  put('preset', choice.preset, '1600x900');
  put('scale', choice.scale === undefined ? undefined : String(choice.scale), '2');
  put('ground-theme', choice.theme, 'light');
  put('ground', choice.background, 'white');
  put('in', choice.lang, null);
  put('mode', choice.mode, 'cumulative');
  put('title', choice.title, '');
  put('subtitle', choice.subtitle, '');
  return patch;
}
