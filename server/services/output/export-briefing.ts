import type { Lang } from '../../domain/format.ts';
import { parseQuarter } from '../../domain/period.ts';
import type { Bucket, IndicatorDetail, Scorecard } from '../../domain/scorecard.ts';
import { exportable } from '../../export/board-sheets.ts';
import { writeDeck } from '../../export/deck/write-deck.ts';
import type { ServiceContext } from '../context.ts';
import { getIndicator } from '../get-indicator.ts';
import { getScorecard, type ScorecardQuery } from '../get-scorecard.ts';
import type { ExportedFile } from './export-board.ts';

export interface BriefingQuery extends ScorecardQuery {
  /** Indicators that get a slide, in this order; default: the pinned ones, then what is late. */
  readonly metrics?: readonly string[];
  /** Of the cover. */
  readonly title?: string;
}

const LATE: ReadonlySet<Bucket> = new Set<Bucket>(['behind', 'missed', 'at_risk']);
/** More slides than that nobody listens to; whoever wants them names them. */
const MOST_BY_DEFAULT = 8;
/** The ring alone: the slide says title, figures and source. Sharp when a projector enlarges it. */
const GAUGE = { width: 480, height: 340, theme: 'light', background: 'paper', isBare: true } as const;
const GAUGE_SCALE = 2;

/**
 * The quarter as slides. What waits for a check is left out and counted.
 * @throws AppError organisation_not_found, no_reports, report_not_found, indicator_not_found
 */
export async function exportBriefing(
  context: ServiceContext,
  { metrics, title, ...query }: BriefingQuery,
  lang: Lang,
): Promise<ExportedFile> {
  const board = await getScorecard(context, query);
  const detailOf = (id: string) =>
    getIndicator(context, id, {
      ...(query.asOf === undefined ? {} : { asOf: query.asOf }),
      period: parsed(board, query),
    });
  const chosen = await Promise.all((metrics ?? defaultChoice(board)).map(detailOf));
  const late = await Promise.all(
    exportable(board)
      .filter(({ bucket }) => LATE.has(bucket))
      .map(({ indicatorId }) => detailOf(indicatorId)),
  );
  const bytes = await writeDeck({
    board,
    late,
    lang,
    chosen: await Promise.all(
      chosen.map(async (detail) => ({ detail, gauge: await gaugeOf(context, detail, lang) })),
    ),
    ...(title === undefined ? {} : { title }),
  });
  const name = lang === 'zh' ? '简报' : 'briefing';
  return { bytes, name: `${board.period.replace('-', '')}_${name}.pptx` };
}

/** The board answers with the quarter it chose; the metrics of the deck are of the same one. */
function parsed({ period }: Scorecard, query: ScorecardQuery) {
  const quarter = query.period ?? parseQuarter(period);
  if (quarter === null) throw new Error(`a board of no quarter: ${period}`);
  return quarter;
}

function defaultChoice(board: Scorecard): readonly string[] {
  const reported = exportable(board).filter(({ actual }) => actual !== null);
  const pinned = reported
    .filter(({ isPinned }) => isPinned)
    .sort((a, b) => (a.pinnedOrder ?? 0) - (b.pinnedOrder ?? 0));
  const late = reported.filter(({ bucket, isPinned }) => LATE.has(bucket) && !isPinned);
  return [...pinned, ...late].slice(0, MOST_BY_DEFAULT).map(({ indicatorId }) => indicatorId);
}

/** The gauge as a picture, for a figure that counts and has a percentage. */
async function gaugeOf(
  { renderer }: ServiceContext,
  detail: IndicatorDetail,
  lang: Lang,
): Promise<Uint8Array | null> {
  const { actual, review, attainment, used } = detail.metric;
  if (actual === null || review !== 'accepted' || (attainment ?? used) === null) return null;
  const job = {
    subject: { kind: 'gauge', detail },
    lang,
    style: GAUGE,
    format: 'png',
    scale: GAUGE_SCALE,
  } as const;
  return (await renderer.draw(job)).bytes;
}
