import type { Lang } from '../../domain/format.ts';
import type { Quarter } from '../../domain/period.ts';
import type { DrawnPicture } from '../../render/cached-renderer.ts';
import type { ChartFormat, ChartJob, ImageSubject } from '../../render/draw-chart.ts';
import { PRESETS, presetSize, type Preset } from '../../render/presets.ts';
import type { ServiceContext } from '../context.ts';
import { getIndicator } from '../get-indicator.ts';
import { getScorecard } from '../get-scorecard.ts';

export { PRESETS, type DrawnPicture };

/** How a picture is to look. */
export interface PictureLook {
  readonly format: ChartFormat;
  readonly preset: Preset;
  readonly scale: 1 | 2;
  readonly lang: Lang;
  readonly theme: 'light' | 'dark';
  readonly background: 'white' | 'transparent';
  /** Words of the writer in place of the generated ones. */
  readonly title?: string;
  readonly subtitle?: string;
}

export interface BoardPictureQuery {
  readonly period?: Quarter;
  readonly org?: string;
  readonly owner?: string;
  readonly asOf?: string;
  readonly view?: 'working' | 'published';
}

export interface IndicatorPictureQuery {
  readonly kind: 'gauge' | 'trend' | 'bullet';
  readonly period?: Quarter;
  readonly asOf?: string;
  /** Of the trend: the year so far or single quarters, in the unit or in percent of the target. */
  readonly mode: 'cumulative' | 'single';
  readonly measure: 'value' | 'attainment';
}

/**
 * The board of a quarter on one ruler, as the page would download it. What waits for a check is left out and counted.
 * @throws AppError organisation_not_found, no_reports, report_not_found
 */
export function drawBoard(
  context: ServiceContext,
  query: BoardPictureQuery,
  look: PictureLook,
): Promise<DrawnPicture> {
  return draw(context, ['board', query], look, async () => ({
    kind: 'board',
    scorecard: await getScorecard(context, query),
  }));
}

/** One indicator in a quarter. @throws AppError indicator_not_found, report_not_found */
export function drawIndicator(
  context: ServiceContext,
  id: string,
  { kind, mode, measure, ...query }: IndicatorPictureQuery,
  look: PictureLook,
): Promise<DrawnPicture> {
  return draw(context, ['indicator', id, kind, mode, measure, query], look, async () => {
    const detail = await getIndicator(context, id, query);
    return kind === 'trend' ? { kind, detail, mode, measure } : { kind, detail };
  });
}

async function draw(
  { store, renderer }: ServiceContext,
  question: readonly unknown[],
  look: PictureLook,
  subject: () => Promise<ImageSubject>,
): Promise<DrawnPicture> {
  // Two who see different organisations share no picture.
  const asked = JSON.stringify([
    (await store.contentRevisions())(),
    store.organisations ?? null,
    question,
    look,
  ]);
  return renderer.answer(asked, async () => jobOf(await subject(), look));
}

function jobOf(subject: ImageSubject, look: PictureLook): ChartJob {
  const { format, preset, scale, lang, theme, background, title, subtitle } = look;
  return {
    subject,
    lang,
    format,
    scale,
    style: {
      ...presetSize(preset),
      theme,
      background: background === 'white' ? 'paper' : 'transparent',
      ...(title === undefined ? {} : { title }),
      ...(subtitle === undefined ? {} : { subtitle }),
    },
  };
}
