import type { Quarter } from '../../domain/period.ts';
import { AppError } from '../../errors.ts';
import { monthInTitle } from '../../extract/recognizers/report-period.ts';
import type { Extraction } from '../../extract/types.ts';

/** What a report is and where it belongs; a person's corrections go before what the text says. */
export interface ReportPlace {
  readonly title: string;
  readonly org: string;
  /** A person said so: no other organisation is meant. */
  readonly isOrgCertain: boolean;
  readonly quarter: Quarter;
  /** Last month covered by a report on single months; null for whole quarters. */
  readonly endMonth: number | null;
}

export interface Corrections {
  readonly period?: Quarter;
  readonly org?: string;
}

/**
 * Decides title, organisation and quarter of an extracted report. A report that names no organisation stands
 * under its own title: two nameless reports need not come from one department.
 * @throws AppError nothing_found, period_unknown
 */
export function placeReport(extraction: Extraction, fileName: string, corrections: Corrections): ReportPlace {
  const { report, tasks, metrics, milestones } = extraction;
  if (tasks.length + metrics.length + milestones.length === 0) throw new AppError('nothing_found');
  const quarter = corrections.period ?? quarterOf(report.year, report.quarter);
  if (quarter === null) throw new AppError('period_unknown');
  const title = report.title?.trim() ?? '';
  const name = title === '' ? withoutExtension(fileName) : title;
  const given = corrections.org?.trim() ?? '';
  const org = given === '' ? (report.org?.trim() ?? '') : given;
  return {
    title: name,
    org: org === '' ? name : org,
    isOrgCertain: given !== '',
    quarter,
    endMonth: monthWithin(quarter, title),
  };
}

/** A month that the title names, where it falls into the quarter. */
function monthWithin({ quarter }: Quarter, title: string): number | null {
  const month = monthInTitle(title);
  return month !== null && Math.ceil(month / 3) === quarter ? month : null;
}

function quarterOf(year: number | null, quarter: number | null): Quarter | null {
  return year === null || quarter === null ? null : { year, quarter };
}

function withoutExtension(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  return dot > 0 ? fileName.slice(0, dot) : fileName;
}
