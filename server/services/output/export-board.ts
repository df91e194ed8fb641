import { metricsOf } from '../../../db/repositories/metrics.ts';
import { editionById } from '../../../db/repositories/reports.ts';
import type { Lang } from '../../domain/format.ts';
import type { Scorecard } from '../../domain/scorecard.ts';
import { aboutSheet, boardSheet, exportable, seriesSheet } from '../../export/board-sheets.ts';
import { EXPORT_WORDS } from '../../export/export-words.ts';
import { provenanceSheet, type SourcedValue } from '../../export/provenance-sheet.ts';
import { writeCsvFile } from '../../export/write-csv.ts';
import { writeXlsxFile } from '../../export/write-xlsx.ts';
import type { ServiceContext } from '../context.ts';
import { getScorecard, type ScorecardQuery } from '../get-scorecard.ts';

export type BoardFile = 'scorecard.xlsx' | 'scorecard.csv' | 'provenance.csv';

export interface ExportedFile {
  readonly bytes: Uint8Array;
  /** `2021Q3_目标看板.xlsx` */
  readonly name: string;
}

const ATTAINMENT_COLUMN = 9;

/**
 * The board of a quarter as a file. What waits for a check is left out, and the workbook says how many.
 * @throws AppError organisation_not_found, no_reports, report_not_found
 */
export async function exportBoard(
  context: ServiceContext,
  file: BoardFile,
  query: ScorecardQuery,
  lang: Lang,
): Promise<ExportedFile> {
  const scorecard = await getScorecard(context, query);
  const words = EXPORT_WORDS[lang];
  const name = (title: string, ending: string) => `${scorecard.period.replace('-', '')}_${title}.${ending}`;
  if (file === 'scorecard.csv') {
    return { bytes: writeCsvFile(boardSheet(scorecard, lang)), name: name(words.board, 'csv') };
  }
  const { values, made } = await sourcesOf(context, scorecard);
  const provenance = provenanceSheet(values, lang);
  if (file === 'provenance.csv')
    return { bytes: writeCsvFile(provenance), name: name(words.provenance, 'csv') };
  const bytes = await writeXlsxFile({
    sheets: [
      boardSheet(scorecard, lang),
      seriesSheet(scorecard, lang),
      provenance,
      aboutSheet(scorecard, lang),
    ],
    title: words.board,
    subject: scorecard.edition?.title ?? '',
    chart: { sheet: 0, column: ATTAINMENT_COLUMN, title: words.chart },
    made,
  });
  return { bytes, name: name(words.board, 'xlsx') };
}

/** Every exported target and figure with its document and who stands for it; and when the last of them did. */
async function sourcesOf(
  { store }: ServiceContext,
  scorecard: Scorecard,
): Promise<{ readonly values: readonly SourcedValue[]; readonly made: Date }> {
  const edition = scorecard.edition === null ? null : await editionById(store, scorecard.edition.id);
  if (edition === null) return { values: [], made: new Date(0) };
  const rows = new Map((await metricsOf(store, [edition.id])).map((row) => [row.metric.id, row]));
  const upload = { by: edition.actor, at: edition.createdAt };
  const values = exportable(scorecard).flatMap((metric): readonly SourcedValue[] => {
    const review = rows.get(metric.metricId ?? '')?.observation;
    const checked =
      review === null || review === undefined ? upload : { by: review.reviewedBy, at: review.reviewedAt };
    return [
      ...(metric.target === null ? [] : [{ metric, kind: 'target', source: edition, ...upload } as const]),
      ...(metric.actual === null ? [] : [{ metric, kind: 'actual', source: edition, ...checked } as const]),
    ];
  });
  return {
    values,
    made: new Date(Math.max(...values.map(({ at }) => at.getTime()), edition.createdAt.getTime())),
  };
}
