import type { OrganisationRow } from '../../../db/repositories/organisations.ts';
import { yearToDate } from '../../domain/period.ts';
import { AppError } from '../../errors.ts';
import { headerKey } from '../../extract/layout/given-roles.ts';
import type { ColumnRoles, Extraction } from '../../extract/types.ts';
import type { ServiceContext } from '../context.ts';
import { findOrganisation } from './find-organisation.ts';
import type { Corrections, FileInput } from './import-input.ts';
import { orgOf, quarterOf, type OrgName } from './place-report.ts';
import type { FileText, UploadReading } from '../reading/upload.ts';
import { carriedRepair, rolesOf, type CarriedRepair } from '../review/columns/carried-repair.ts';
import { rememberedRoles } from './remembered-roles.ts';

/** One file, read and extracted with everything that people said about it. */
export interface Understanding {
  readonly document: FileText;
  readonly extraction: Extraction;
  readonly org: OrgName;
  /** The stored organisation it belongs to; null for a new one. */
  readonly organisation: OrganisationRow | null;
  /** Keys of the headers whose role was remembered from an earlier report. */
  readonly remembered: ReadonlySet<string>;
  /** What a person said of the columns of an earlier file of the quarter; null where nobody did. */
  readonly repair: CarriedRepair | null;
}

export interface UnderstandOptions {
  readonly corrections: Corrections;
  readonly isSample?: boolean;
  /** Leaves out what people said of the columns of other files of the quarter. */
  readonly isAlone?: boolean;
}

/**
 * Reads and extracts a file. Roles of columns come from the person at hand, else from what people of the same
 * organisation said of earlier reports, else from the file. Stores nothing.
 * @throws AppError unreadable_file
 */
export async function understandFile(
  context: ServiceContext,
  file: FileInput,
  { corrections, isSample = false, isAlone = false }: UnderstandOptions,
): Promise<Understanding> {
  const given = Object.entries(corrections.columns ?? {}).map(
    ([header, role]) => [headerKey(header), role] as const,
  );
  const said = given.flatMap(([key, role]) => (role === null ? [] : [[key, role] as const]));
  const first = await readFile(context, file, corrections, said);
  const org = orgOf(first.extraction, file.fileName, corrections);
  const { metrics, tables } = first.extraction;
  const organisation = await findOrganisation(context.store, context, org, { metrics, isSample });
  const known = organisation === null ? [] : await rememberedRoles(context.store, organisation.id, tables);
  const remembered = known.filter(([key]) => given.every(([other]) => other !== key));
  const quarter = quarterOf(first.extraction, corrections);
  const repair =
    isAlone || organisation === null || quarter === null || said.length > 0
      ? null
      : await carriedRepair(
          context.store,
          { organisationId: organisation.id, quarter },
          first.document.text,
          tables,
        );
  // The department is known only now; a file of one that never named columns is read once.
  const roles = [...remembered, ...rolesOf(repair)];
  const { document, extraction } =
    roles.length === 0 ? first : await readFile(context, file, corrections, [...roles, ...said]);
  return {
    document,
    extraction: coversQuarterAlone(corrections, organisation) ? asQuarterAlone(extraction) : extraction,
    org,
    organisation,
    remembered: new Set(roles.map(([key]) => key)),
    repair,
  };
}

/** The one place where a file is read. */
async function readFile(
  { reading }: ServiceContext,
  { bytes, fileName }: FileInput,
  { encoding, period, org }: Corrections,
  columnRoles: ColumnRoles,
): Promise<Extract<UploadReading, { ok: true }>> {
  const result = await reading.readUpload({
    bytes,
    fileName,
    ...(encoding === undefined ? {} : { read: { encoding } }),
    extract: {
      columnRoles,
      ...(period === undefined ? {} : { period: { year: period.year, quarter: period.quarter } }),
      ...(org === undefined ? {} : { org }),
    },
  });
  if (result.ok) return result;
  throw new AppError('unreadable_file', { ...result.params, reason: result.code });
}

/** A person said that the report speaks of its quarter, which is not the first of its year. */
function coversQuarterAlone({ period }: Corrections, organisation: OrganisationRow | null): boolean {
  if (period?.months === undefined) return false;
  return period.months === 3 && yearToDate(period, organisation?.yearStart).months > 3;
}

/** Figures that would run from the start of the year do not. */
function asQuarterAlone(extraction: Extraction): Extraction {
  return {
    ...extraction,
    metrics: extraction.metrics.map((metric) =>
      metric.actual?.basis === 'cumulative'
        ? { ...metric, actual: { ...metric.actual, basis: 'new' } }
        : metric,
    ),
  };
}
