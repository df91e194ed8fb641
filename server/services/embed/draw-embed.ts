import type { EmbedLinkRow } from '../../../db/repositories/embed-links.ts';
import { publishedPeriods } from '../../../db/repositories/period-states.ts';
import type { EmbedKind } from '../../domain/embed.ts';
import { amountText, MISSING, percentText, pointsText, targetText, type Lang } from '../../domain/format.ts';
import { parseQuarter, type Quarter } from '../../domain/period.ts';
import type { Bucket, IndicatorDetail, ScorecardMetric, TrendPoint } from '../../domain/scorecard.ts';
import { statusWord } from '../../domain/state-words.ts';
import { cardOf } from '../../render/card.ts';
import type { DrawnPicture } from '../../render/cached-renderer.ts';
import type { ImageSubject } from '../../render/draw-chart.ts';
import { presetSize, type Preset } from '../../render/presets.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import type { ServiceContext } from '../context.ts';
import { getIndicator } from '../get-indicator.ts';
import { getScorecard } from '../get-scorecard.ts';

/** A card in the words of its language; everything on it is also in the picture of the same link. */
export interface EmbedCard {
  readonly lang: Lang;
  readonly theme: 'light' | 'dark';
  readonly kind: EmbedKind;
  readonly title: string;
  readonly subtitle: string;
  /** The chart, its letters as shapes. */
  readonly svg: string;
  /** Of one indicator; a board says all in its chart. */
  readonly facts: EmbedFacts | null;
  readonly source: string;
  readonly caveat: string;
}

export interface EmbedFacts {
  readonly bucket: Bucket;
  readonly status: string;
  readonly actual: string;
  readonly target: string;
  readonly attainment: string;
  readonly paceGap: string;
  readonly review: 'accepted' | 'pending' | 'none';
}

/** The card of a link; null while it follows the newest published quarter and there is none. */
export async function embedCard(context: ServiceContext, link: EmbedLinkRow): Promise<EmbedCard | null> {
  const subject = await subjectOf(context, link);
  if (subject === null) return null;
  const { lang, theme, kind } = link;
  const { job, texts } = cardOf(subject, lang, theme);
  const { bytes } = await context.renderer.draw(job);
  return {
    ...{ lang, theme, kind, ...texts },
    svg: new TextDecoder().decode(bytes),
    facts: subject.kind === 'board' ? null : factsOf(subject.detail.metric, lang),
  };
}

/** The picture of a link, words inside; null as for its card. */
export async function embedPicture(
  context: ServiceContext,
  link: EmbedLinkRow,
  look: { readonly format: 'png' | 'svg'; readonly preset: Preset; readonly scale: 1 | 2 },
): Promise<DrawnPicture | null> {
  const subject = await subjectOf(context, link);
  if (subject === null) return null;
  const { lang, theme } = link;
  const style = { ...presetSize(look.preset), theme, background: 'paper' } as const;
  // Letters as shapes: the page that shows the picture has none of our faces.
  const format = look.format === 'svg' ? 'outlines' : 'png';
  return context.renderer.draw({ subject, lang, style, format, scale: look.scale });
}

async function subjectOf(context: ServiceContext, link: EmbedLinkRow): Promise<ImageSubject | null> {
  const { kind, indicatorId } = link;
  const shown = await quartersOf(context, link);
  if (shown === null) return null;
  const { period } = shown;
  if (indicatorId === null) {
    const scorecard = await getScorecard(context, { org: link.organisationId, period });
    return { kind: 'board', scorecard };
  }
  const detail = onlyQuarters(await getIndicator(context, indicatorId, { period }), shown.isShown);
  if (kind === 'trend') return { kind, detail, mode: 'cumulative', measure: 'value' };
  return { kind: kind === 'gauge' ? 'gauge' : 'bullet', detail };
}

interface ShownQuarters {
  readonly period: Quarter;
  /** Whether a link may tell of a quarter: of nothing after a fixed one, and of nothing unpublished where it follows. */
  readonly isShown: (period: string) => boolean;
}

async function quartersOf({ store }: ServiceContext, link: EmbedLinkRow): Promise<ShownQuarters | null> {
  const { period } = link;
  if (period !== null) return chosen(period, (key) => key <= period);
  const { id } = await findOrganisation(store, link.organisationId);
  const published = await publishedPeriods(store, id);
  const newest = published.at(-1);
  return newest === undefined ? null : chosen(newest, (key) => published.includes(key));
}

function chosen(key: string, isShown: ShownQuarters['isShown']): ShownQuarters | null {
  const period = parseQuarter(key);
  return period === null ? null : { period, isShown };
}

function onlyQuarters(detail: IndicatorDetail, isShown: ShownQuarters['isShown']): IndicatorDetail {
  const blank = (point: TrendPoint): TrendPoint =>
    isShown(point.period)
      ? point
      : {
          ...{
            ...point,
            isFuture: point.period > detail.period,
            value: null,
            review: null,
            assessment: null,
          },
          ...{ startsBreak: null, backfilled: null, timeline: null, isIllustrative: false },
        };
  return {
    ...detail,
    metric: { ...detail.metric, trend: detail.metric.trend.map(blank) },
    previousYear: detail.previousYear.map(blank),
  };
}

function factsOf(metric: ScorecardMetric, lang: Lang): EmbedFacts {
  const { actual, target, attainment, used, paceGap, bucket, form, review } = metric;
  const isShown = review === 'accepted' && actual !== null;
  return {
    bucket,
    status: statusWord(bucket, used, lang),
    actual: isShown ? amountText(actual.value, actual.unit, lang) : MISSING,
    target: targetText(target === null ? null : { ...target, form }, lang),
    attainment: isShown ? percentText(attainment ?? used) : MISSING,
    paceGap: isShown ? pointsText(paceGap, lang) : MISSING,
    review: isShown ? 'accepted' : review === 'pending' ? 'pending' : 'none',
  };
}
