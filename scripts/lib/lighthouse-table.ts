import type { PageScore } from './run-lighthouse.ts';

/** What every page must keep on a quiet machine of two cores. */
const LEAST = { accessibility: 95, bestPractices: 95 } as const;
const LEAST_PERFORMANCE = { desktop: 95, mobile: 90 } as const;
const MOST_SHIFT = 0.02;

/** What a page does not keep, in words; nothing when all is well. */
export function brokenLimits(score: PageScore): readonly string[] {
  const { form, performance, accessibility, bestPractices, shift } = score;
  return [
    ...(performance < LEAST_PERFORMANCE[form] ? [`performance below ${LEAST_PERFORMANCE[form]}`] : []),
    ...(accessibility < LEAST.accessibility ? [`accessibility below ${LEAST.accessibility}`] : []),
    ...(bestPractices < LEAST.bestPractices ? [`best practices below ${LEAST.bestPractices}`] : []),
    ...(shift < MOST_SHIFT ? [] : [`layout shift of ${MOST_SHIFT} or more`]),
  ];
}

const HEAD = ['page', 'device', 'perf', 'a11y', 'best', 'FCP', 'LCP', 'TBT', 'CLS', 'machine', ''];

/** The scores as an aligned table. */
export function lighthouseTable(scores: readonly PageScore[]): string {
  const rows = [HEAD, ...scores.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells(score: PageScore): string[] {
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  return [
    score.page,
    score.form,
    String(score.performance),
    String(score.accessibility),
    String(score.bestPractices),
    seconds(score.firstPaint),
    seconds(score.largestPaint),
    `${score.blocking.toFixed(0)} ms`,
    score.shift.toFixed(3),
    score.machine.toFixed(0),
    brokenLimits(score).join(', '),
  ];
}
