/** Rows as the shapes that the API answers. */
import type { FindingRow } from '../../../db/repositories/findings.ts';
import type { OrganisationRow } from '../../../db/repositories/organisations.ts';
import type { EditionRow } from '../../../db/repositories/reports.ts';
import type { Row } from '../../../db/store.ts';
import type { Observation, Target } from '../../domain/indicator.ts';
import { quarterKey } from '../../domain/period.ts';
import type { EditionView, FindingView, OrganisationView } from '../../domain/scorecard.ts';

/** @param edition what is shown: somebody's own report of the sample's organisation is no sample */
export function toOrganisationView(
  { id, name, nameEn, isSample }: OrganisationRow,
  edition: EditionRow | null,
): OrganisationView {
  return { id, name, nameEn, isSample: isSample && (edition?.isSample ?? true) };
}

export function toEditionView(edition: EditionRow): EditionView {
  const { id, title, issuedOn, indexNo, fileName, isIllustrative } = edition;
  return { id, title, period: quarterKey(edition), issuedOn, indexNo, fileName, isIllustrative };
}

export function toTarget(row: Row<'target'>): Target {
  const { value, unit, bound, isStrict: strict, low, high, spans } = row;
  return { value, unit, bound, strict, low, high, spans };
}

export function toObservation(row: Row<'observation'>): Observation {
  const { value, unit, basis, how, asOf, spans } = row;
  return { value, unit, basis, how, asOf, spans };
}

/** @param taskNo number of the task it speaks of, as the report prints it */
export function toFindingView(row: FindingRow, taskNo: string | null): FindingView {
  const { id, code, severity, indicatorId, params, spans } = row;
  return { id, code, severity, taskNo, indicatorId, params, spans };
}
