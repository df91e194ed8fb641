import type { EntryGrid } from '../../domain/by-hand.ts';
import type { Lang } from '../../domain/format.ts';
import { quarterKey, reportingYear, type Quarter } from '../../domain/period.ts';
import { templateAbout, templateSheet, type TemplateRow } from '../../export/template-sheets.ts';
import { TEMPLATE_WORDS } from '../../export/template-words.ts';
import { writeCsvFile } from '../../export/write-csv.ts';
import { writeXlsxFile } from '../../export/write-xlsx.ts';
import { findOrganisation } from '../board/find-organisation.ts';
import { listEntries } from '../by-hand/list-entries.ts';
import type { ServiceContext } from '../context.ts';
import type { ExportedFile } from '../output/export-board.ts';
import { figureIn, standing, writeMark } from './entry-mark.ts';

export interface TemplateQuery {
  readonly org?: string | undefined;
  /** Reporting year; default: that of `period`, else of the newest quarter with figures. */
  readonly year?: number | undefined;
  /** Only the column of this quarter; default: all four of the year. */
  readonly period?: Quarter | undefined;
  readonly lang: Lang;
}

/**
 * A sheet to fill in, with the organisation's indicators, units, targets and what stands of a year.
 * @throws AppError organisation_not_found, no_reports
 */
export async function sheetTemplate(
  context: ServiceContext,
  format: 'xlsx' | 'csv',
  { org, year, period, lang }: TemplateQuery,
): Promise<ExportedFile> {
  const { yearStart } = await findOrganisation(context.store, org);
  const shown = period === undefined ? year : reportingYear(period, yearStart);
  const grid = await listEntries(context, org, shown);
  const periods = period === undefined ? grid.quarters.map((each) => each.period) : [quarterKey(period)];
  const sheet = templateSheet(rowsOf(grid), { year: grid.year, periods }, lang);
  const { sheet: title } = TEMPLATE_WORDS[lang];
  const when = period === undefined ? String(grid.year) : quarterKey(period).replace('-', '');
  const name = `${when}_${title}_${grid.organisation.name}.${format}`;
  if (format === 'csv') return { bytes: writeCsvFile(sheet), name };
  const made = context.now();
  const bytes = await writeXlsxFile({
    sheets: [sheet, templateAbout(grid, made, lang)],
    ...{ title, subject: grid.organisation.name, chart: null, made },
  });
  return { bytes, name };
}

function rowsOf({ rows, year }: EntryGrid): readonly TemplateRow[] {
  return rows.map((row) => {
    const stood = standing(row, row.unit, year);
    return {
      row,
      target: stood.get(String(year)) ?? '',
      figures: new Map(row.cells.map((cell) => [cell.period, figureIn(cell, row.unit, row.unit)])),
      mark: writeMark({ id: row.id, unit: row.unit, stood }),
    };
  });
}
