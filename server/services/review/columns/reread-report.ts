import { eventsOf } from '../../../../db/repositories/audit-events.ts';
import { organisationById } from '../../../../db/repositories/organisations.ts';
import { editionById, isByHand, reportBytes, type EditionRow } from '../../../../db/repositories/reports.ts';
import type { ColumnRole } from '../../../domain/column-role.ts';
import { quarterKey, type Quarter } from '../../../domain/period.ts';
import { TEXT_ENCODINGS } from '../../../domain/text-encoding.ts';
import { AppError } from '../../../errors.ts';
import type { ServiceContext } from '../../context.ts';
import { hashBytes } from '../../hash-bytes.ts';
import type { Corrections } from '../../import/import-input.ts';
import { understandFile, type Understanding } from '../../import/understand-file.ts';

/** A stored report as reading understands its file with other columns. */
export interface Reread {
  readonly edition: EditionRow;
  readonly understood: Understanding;
}

/** Where the report would stand instead. */
export interface OtherPlace {
  readonly org?: string;
  readonly period?: Quarter;
}

/**
 * Reads the stored file of a report again, with what people said of it when it came and with other columns.
 * @throws AppError report_not_found, text_differs (reading gives another text than it did: no span would fit)
 */
export async function rereadReport(
  context: ServiceContext,
  reportId: string,
  columns: Readonly<Record<string, ColumnRole>>,
  place: OtherPlace = {},
): Promise<Reread> {
  const { store } = context;
  const edition = await editionById(store, reportId);
  const bytes = await reportBytes(store, reportId);
  if (edition === null || bytes === null || isByHand(edition))
    throw new AppError('report_not_found', { id: reportId });
  const said = await correctionsOf(context, reportId);
  const organisation = await organisationById(store, edition.organisationId);
  const { period, columns: named } = said;
  const corrections: Corrections = {
    ...said,
    ...(organisation === null ? {} : { org: organisation.name }),
    ...(place.org === undefined ? {} : { org: place.org }),
    period: place.period ?? (isOf(period, edition) ? period : edition),
    columns: { ...named, ...columns },
  };
  const file = { bytes, fileName: edition.fileName };
  for (const encoding of [said.encoding, ...TEXT_ENCODINGS]) {
    const each = encoding === undefined ? corrections : { ...corrections, encoding };
    const understood = await understandFile(context, file, { corrections: each, isAlone: true });
    if (hashBytes(understood.document.text) === edition.textHash) return { edition, understood };
  }
  throw new AppError('text_differs');
}

function isOf<P extends Quarter>(period: P | undefined, edition: Quarter): period is P {
  return period !== undefined && quarterKey(period) === quarterKey(edition);
}

/** What a person said of the file when it came; nothing for one that came before such words were kept. */
async function correctionsOf({ store }: ServiceContext, reportId: string): Promise<Corrections> {
  const imported = (await eventsOf(store, reportId)).find(({ action }) => action === 'report.imported');
  const said = imported?.after?.['corrections'];
  return typeof said === 'object' && said !== null ? said : {};
}
