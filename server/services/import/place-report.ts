import type { Quarter } from '../../domain/period.ts';
import { AppError } from '../../errors.ts';
import { monthInTitle } from '../../extract/recognizers/report-period.ts';
import type { Extraction } from '../../extract/types.ts';
import type { Corrections } from './import-input.ts';

/** The organisation a report stands under. */
export interface OrgName {
  readonly name: string;
  /** A person said so: no other organisation is meant. */
  readonly isCertain: boolean;
  /** Neither the report nor a person named one: the name is the report's title. */
  readonly isTitle: boolean;
}

/** What a report is and where it belongs. */
export interface ReportPlace {
  readonly title: string;
  readonly org: OrgName;
  readonly quarter: Quarter;
  /** Last month covered by a report on single months; null for whole quarters. */
  readonly endMonth: number | null;
}

/**
 * Decides title, organisation and quarter of an extracted report; a person's corrections go before what the text says.
 * @throws AppError nothing_found, period_unknown
 */
export function placeReport(extraction: Extraction, fileName: string, corrections: Corrections): ReportPlace {
  if (!hasContent(extraction)) throw new AppError('nothing_found');
  const quarter = quarterOf(extraction, corrections);
  if (quarter === null) throw new AppError('period_unknown');
  return {
    title: titleOf(extraction, fileName),
    org: orgOf(extraction, fileName, corrections),
    quarter,
    endMonth: monthOf(extraction, quarter, corrections),
  };
}

/** The month that a person names, else the title, where it falls into the quarter. */
function monthOf({ report }: Extraction, { quarter }: Quarter, { period }: Corrections): number | null {
  const month = period === undefined ? monthInTitle(report.title?.trim() ?? '') : (period.endMonth ?? null);
  return month !== null && Math.ceil(month / 3) === quarter ? month : null;
}

/** Whether anything that a report is about was found. */
export function hasContent({ tasks, metrics, milestones }: Extraction): boolean {
  return tasks.length + metrics.length + milestones.length > 0;
}

export function quarterOf({ report }: Extraction, { period }: Corrections): Quarter | null {
  if (period !== undefined) return { year: period.year, quarter: period.quarter };
  const { year, quarter } = report;
  return year === null || quarter === null ? null : { year, quarter };
}

/** The report's title, else the name of its file. */
export function titleOf({ report }: Extraction, fileName: string): string {
  const title = report.title?.trim() ?? '';
  return title === '' ? withoutExtension(fileName) : title;
}

/**
 * The organisation of a report. One that names none stands under its own title: two nameless reports need not
 * come from one department.
 */
export function orgOf(extraction: Extraction, fileName: string, corrections: Corrections): OrgName {
  const given = corrections.org?.trim() ?? '';
  const printed = extraction.report.org?.trim() ?? '';
  const name = given === '' ? printed : given;
  return {
    name: name === '' ? titleOf(extraction, fileName) : name,
    isCertain: given !== '',
    isTitle: name === '',
  };
}

function withoutExtension(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  return dot > 0 ? fileName.slice(0, dot) : fileName;
}
