/** Addresses of pictures and files, for links and image tags. */
import type { Lang } from '../../server/domain/format.ts';

export interface ExportScope {
  readonly period: string;
  readonly org: string;
}

export interface PictureAddress extends ExportScope {
  readonly chart: 'board' | 'gauge' | 'trend' | 'bullet';
  /** The indicator; unused by the board. */
  readonly indicatorId: string | null;
  readonly file: 'png' | 'svg';
  readonly preset: string;
  readonly scale: 1 | 2;
  readonly theme: 'light' | 'dark';
  readonly background: 'white' | 'transparent';
  readonly lang: Lang;
  readonly mode: 'cumulative' | 'single';
  /** Empty: generated. */
  readonly title: string;
  readonly subtitle: string;
  readonly isOutlined: boolean;
}

/** Where the server draws this picture. */
export function pictureAddress(picture: PictureAddress): string {
  const { chart, indicatorId, file, period, org, preset, scale, theme, background, lang, mode } = picture;
  const params = new URLSearchParams({ period, preset, scale: String(scale), lang, theme, background });
  if (picture.title !== '') params.set('title', picture.title);
  if (picture.subtitle !== '') params.set('subtitle', picture.subtitle);
  if (picture.isOutlined) params.set('text', 'outlines');
  if (chart === 'board' || indicatorId === null) {
    params.set('org', org);
    return `/api/scorecard/chart.${file}?${params.toString()}`;
  }
  params.set('kind', chart);
  if (chart === 'trend') params.set('mode', mode);
  return `/api/indicators/${encodeURIComponent(indicatorId)}/chart.${file}?${params.toString()}`;
}

/** Where a table of the board comes from. */
export function tableAddress(
  file: 'scorecard.xlsx' | 'scorecard.csv' | 'provenance.csv',
  { period, org }: ExportScope,
  lang: Lang,
): string {
  return `/api/export/${file}?${new URLSearchParams({ period, org, lang }).toString()}`;
}

/** Where the slides come from; without metrics the server chooses them. */
export function slidesAddress(
  { period, org }: ExportScope,
  lang: Lang,
  { metrics, title }: { readonly metrics: readonly string[]; readonly title: string },
): string {
  const params = new URLSearchParams({ period, org, lang });
  if (metrics.length > 0) params.set('metrics', metrics.join(','));
  if (title !== '') params.set('title', title);
  return `/api/export/briefing.pptx?${params.toString()}`;
}
