/** The tables of a board: its targets, their quarters, and what the file is. What waits for a check is in none of them. */
import type { Lang } from '../domain/format.ts';
import type { Scorecard, ScorecardMetric, TrendPoint } from '../domain/scorecard.ts';
import { STATE_WORDS, statusWord } from '../domain/state-words.ts';
import { isMadeUp } from '../../web/charts/board-input.ts';
import { CHART_WORDS } from '../../web/charts/chart-words.ts';
import { EXPORT_WORDS } from './export-words.ts';
import { sheetOf, type ExportSheet } from './sheet.ts';

/** What a file may show: accepted figures, and targets without a figure. */
export function exportable(scorecard: Scorecard): readonly ScorecardMetric[] {
  return scorecard.metrics.filter(
    ({ review, isDiscarded, target, actual }) =>
      !isDiscarded && review !== 'pending' && review !== 'discarded' && (target !== null || actual !== null),
  );
}

/** How many figures a file leaves out because nobody checked them. */
export function leftOut({ metrics }: Scorecard): number {
  return metrics.filter(({ review, isDiscarded }) => !isDiscarded && review === 'pending').length;
}

export function boardSheet(scorecard: Scorecard, lang: Lang): ExportSheet {
  const words = EXPORT_WORDS[lang];
  const tasks = new Map(scorecard.tasks.map((task) => [task.id, task]));
  const taskOf = ({ taskId, taskNo }: ScorecardMetric) => {
    const task = taskId === null ? undefined : tasks.get(taskId);
    if (task === undefined) return taskNo;
    return lang === 'en' ? (task.titleEn ?? task.shortTitle) : task.shortTitle;
  };
  return sheetOf(words.board, exportable(scorecard), [
    { header: words.name, width: 32, format: null, cell: (metric) => nameOf(metric, lang) },
    { header: words.task, width: 28, format: null, cell: taskOf },
    { header: words.owners, width: 18, format: null, cell: ({ owners }) => owners.join(words.separator) },
    { header: words.bound, width: 10, format: null, cell: (metric) => boundOf(metric, lang) },
    { header: words.target, width: 12, format: 'number', cell: ({ target }) => target?.value ?? null },
    { header: words.high, width: 10, format: 'number', cell: ({ target }) => target?.high ?? null },
    { header: words.targetUnit, width: 10, format: null, cell: ({ target }) => target?.unit ?? null },
    { header: words.actual, width: 12, format: 'number', cell: ({ actual }) => actual?.value ?? null },
    { header: words.actualUnit, width: 10, format: null, cell: ({ actual }) => actual?.unit ?? null },
    {
      header: words.attainment,
      width: 12,
      format: 'percent',
      cell: ({ attainment, used }) => computed(attainment ?? used),
    },
    { header: words.elapsed, width: 12, format: 'percent', cell: ({ elapsed }) => elapsed },
    { header: words.paceGap, width: 14, format: 'points', cell: ({ paceGap }) => computed(paceGap) },
    { header: words.toTarget, width: 16, format: 'number', cell: ({ toTarget }) => computed(toTarget) },
    {
      header: words.status,
      width: 12,
      format: null,
      cell: ({ bucket, used }) => statusWord(bucket, used, lang),
    },
    {
      header: words.basis,
      width: 12,
      format: null,
      cell: ({ actual }) => (actual === null ? null : STATE_WORDS[lang].basis[actual.basis]),
    },
    {
      header: words.how,
      width: 14,
      format: null,
      cell: ({ actual }) => (actual === null ? null : STATE_WORDS[lang].how[actual.how]),
    },
    {
      header: words.illustrative,
      width: 10,
      format: null,
      cell: ({ trend }) => (isMadeUp({ trend }, scorecard.period) ? words.yes : null),
    },
  ]);
}

/** The four quarters of the year of every metric, a row each; a quarter without an accepted figure has an empty cell. */
export function seriesSheet(scorecard: Scorecard, lang: Lang): ExportSheet {
  const words = EXPORT_WORDS[lang];
  const points = exportable(scorecard).flatMap((metric) =>
    metric.trend.filter(({ isFuture }) => !isFuture).map((point) => ({ metric, point })),
  );
  const accepted = (point: TrendPoint) => point.review === 'accepted';
  return sheetOf(words.series, points, [
    { header: words.name, width: 32, format: null, cell: ({ metric }) => nameOf(metric, lang) },
    { header: words.period, width: 10, format: null, cell: ({ point }) => point.period },
    {
      header: words.value,
      width: 12,
      format: 'number',
      cell: ({ point }) => (accepted(point) ? point.value : null),
    },
    { header: words.unit, width: 10, format: null, cell: ({ point }) => point.unit },
    {
      header: words.attainment,
      width: 12,
      format: 'percent',
      cell: ({ point }) =>
        accepted(point) ? computed(point.assessment?.attainment ?? point.assessment?.used ?? null) : null,
    },
    {
      header: words.status,
      width: 12,
      format: null,
      cell: ({ point }) =>
        accepted(point) && point.assessment !== null
          ? statusWord(point.assessment.status, point.assessment.used, lang)
          : STATE_WORDS[lang].status.not_reported,
    },
    {
      header: words.illustrative,
      width: 10,
      format: null,
      cell: ({ point }) => (point.isIllustrative ? words.yes : null),
    },
  ]);
}

/** What the file is: of whom, of when, from which document, and what is not in it. */
export function aboutSheet(scorecard: Scorecard, lang: Lang): ExportSheet {
  const words = EXPORT_WORDS[lang];
  const { organisation, edition, period, dataTo } = scorecard;
  const missing = leftOut(scorecard);
  const rows: (readonly [string, string])[] = [
    [words.organisation, lang === 'en' ? (organisation.nameEn ?? organisation.name) : organisation.name],
    [words.period, period],
    [words.dataTo, dataTo],
    [words.source, edition?.title ?? words.noSource],
    ...(edition?.indexNo === null || edition === null ? [] : [[words.indexNo, edition.indexNo] as const]),
    ...(edition === null ? [] : [[words.file, edition.fileName] as const]),
    ...(missing === 0 ? [] : [[words.leftOut, words.leftOutNote(missing)] as const]),
    [words.masked, words.maskedNote],
  ];
  return sheetOf(words.about, rows, [
    { header: words.item, width: 16, format: null, cell: ([item]) => item },
    { header: words.content, width: 80, format: null, cell: ([, content]) => content },
  ]);
}

/** The name as slides show it: a figure made up for the demonstration says so. */
export function markedName(metric: ScorecardMetric, period: string, lang: Lang): string {
  const mark = CHART_WORDS[lang].illustrative;
  if (!isMadeUp(metric, period)) return nameOf(metric, lang);
  return lang === 'zh' ? `${nameOf(metric, lang)}（${mark}）` : `${nameOf(metric, lang)} (${mark})`;
}

export function nameOf({ name, nameEn }: Pick<ScorecardMetric, 'name' | 'nameEn'>, lang: Lang): string {
  return lang === 'en' ? (nameEn ?? name) : name;
}

/** A quotient without the dust of binary fractions: 12 digits are more than any report gives. */
function computed(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(12));
}

function boundOf({ target, used }: ScorecardMetric, lang: Lang): string | null {
  if (target === null) return null;
  const { bounds, strictBounds, cap } = EXPORT_WORDS[lang];
  if (used !== null && target.bound === 'eq') return cap;
  return (target.strict ? strictBounds[target.bound] : undefined) ?? bounds[target.bound];
}
