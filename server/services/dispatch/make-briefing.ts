import type { BriefingPart } from '../../domain/dispatch.ts';
import type { Lang } from '../../domain/format.ts';
import type { Quarter } from '../../domain/period.ts';
import type { Scorecard } from '../../domain/scorecard.ts';
import { exportable } from '../../export/board-sheets.ts';
import type { DeliveredFile } from '../../outlets/delivery.ts';
import { plainName } from '../../outlets/folder-path.ts';
import type { ServiceContext } from '../context.ts';
import { getScorecard } from '../get-scorecard.ts';
import { drawBoard, drawIndicator, type PictureLook } from '../output/draw-chart.ts';
import { exportBoard, type BoardFile } from '../output/export-board.ts';
import { exportBriefing } from '../output/export-briefing.ts';

/** What the book of one quarter is made of. */
export interface BriefingOrder {
  readonly organisationId: string;
  readonly quarter: Quarter;
  readonly parts: readonly BriefingPart[];
  readonly lang: Lang;
}

export interface Briefing {
  readonly board: Scorecard;
  readonly files: readonly DeliveredFile[];
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  png: 'image/png',
  svg: 'image/svg+xml',
};
const TABLES: readonly BoardFile[] = ['scorecard.xlsx', 'scorecard.csv', 'provenance.csv'];
const PICTURES = {
  zh: { board: '全部目标', gauge: '仪表', trend: '走势' },
  en: { board: 'targets', gauge: 'gauge', trend: 'trend' },
} as const;

/**
 * Slides, pictures and tables of a published quarter, exactly as the Export page gives them out: what waits for a
 * check is in none of them and counted in their captions.
 */
export async function makeBriefing(context: ServiceContext, order: BriefingOrder): Promise<Briefing> {
  const { organisationId: org, quarter: period, parts, lang } = order;
  const query = { org, period, view: 'published' } as const;
  const board = await getScorecard(context, query);
  const files: DeliveredFile[] = [];
  const add = (name: string, bytes: Uint8Array): void => {
    files.push({ name: plainName(name), type: TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? '', bytes });
  };
  if (parts.includes('deck')) {
    const deck = await exportBriefing(context, query, lang);
    add(deck.name, deck.bytes);
  }
  if (parts.includes('pictures')) {
    for (const { name, draw } of picturesOf(context, board, order)) add(name, await draw());
  }
  if (parts.includes('tables')) {
    for (const file of TABLES) {
      const table = await exportBoard(context, file, query, lang);
      add(table.name, table.bytes);
    }
  }
  return { board, files };
}

interface PictureToDraw {
  readonly name: string;
  readonly draw: () => Promise<Uint8Array>;
}

/** The board twice, as pixels and as lines; gauge and trend of each pinned metric that has a figure. */
function picturesOf(
  context: ServiceContext,
  board: Scorecard,
  { organisationId: org, quarter: period, lang }: BriefingOrder,
): readonly PictureToDraw[] {
  const words = PICTURES[lang];
  const prefix = board.period.replace('-', '');
  const look = (format: 'png' | 'svg', preset: PictureLook['preset']): PictureLook => ({
    ...{ format, preset, lang, scale: 2, theme: 'light', background: 'white' },
  });
  const ofBoard = (format: 'png' | 'svg'): PictureToDraw => ({
    name: `${prefix}_${words.board}_1600x900${format === 'png' ? '@2x' : ''}.${format}`,
    draw: async () =>
      (await drawBoard(context, { org, period, view: 'published' }, look(format, '1600x900'))).bytes,
  });
  const pinned = exportable(board).filter(({ isPinned, actual }) => isPinned && actual !== null);
  return [
    ofBoard('png'),
    ofBoard('svg'),
    ...pinned.flatMap(({ indicatorId, name, nameEn, attainment, used }) =>
      (['gauge', 'trend'] as const)
        .filter((kind) => kind === 'trend' || (attainment ?? used) !== null)
        .map((kind): PictureToDraw => {
          const preset = kind === 'gauge' ? '800x600' : '1600x900';
          const title = lang === 'en' ? (nameEn ?? name) : name;
          const asked = { kind, period, mode: 'cumulative', measure: 'value' } as const;
          return {
            name: `${prefix}_${title}_${words[kind]}_${preset}@2x.png`,
            draw: async () => (await drawIndicator(context, indicatorId, asked, look('png', preset))).bytes,
          };
        }),
    ),
  ];
}
