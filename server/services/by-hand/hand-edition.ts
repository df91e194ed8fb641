import {
  BY_HAND,
  editionById,
  editionsOfQuarter,
  insertReport,
  isByHand,
  type EditionRow,
} from '../../../db/repositories/reports.ts';
import type { OrganisationRow } from '../../../db/repositories/organisations.ts';
import type { Session } from '../../../db/store.ts';
import { quarterKey, type Quarter } from '../../domain/period.ts';
import { AppError } from '../../errors.ts';
import type { ServiceContext } from '../context.ts';
import { hashBytes } from '../hash-bytes.ts';

const TITLE = '人工录入';

/** What was entered by hand for a quarter: one edition, two after two organisations became one. */
export async function handEditions(
  session: Session,
  organisationId: string,
  quarter: Quarter,
): Promise<readonly EditionRow[]> {
  return (await editionsOfQuarter(session, organisationId, quarter)).filter(isByHand);
}

/** The edition that takes what people enter by hand for a quarter. Runs inside a transaction. */
export async function ensureHandEdition(
  session: Session,
  { actor, now, newId }: ServiceContext,
  organisation: Pick<OrganisationRow, 'id' | 'isSample'>,
  quarter: Quarter,
): Promise<EditionRow> {
  const [known] = await handEditions(session, organisation.id, quarter);
  if (known !== undefined) return known;
  const id = newId();
  const { year, quarter: number } = quarter;
  await insertReport(session, {
    ...{ id, organisationId: organisation.id, title: TITLE, year, quarter: number },
    ...{ lang: 'zh', fileName: '', format: BY_HAND, byteSize: 0, bytes: Buffer.alloc(0) },
    hash: `${BY_HAND}:${organisation.id}:${quarterKey(quarter)}`,
    ...{ text: '', textHash: hashBytes(''), blocks: [], diagnostics: [] },
    ...{ isSample: organisation.isSample, isIllustrative: false, actor, createdAt: now() },
  });
  const made = await editionById(session, id);
  if (made === null) throw new AppError('store_unavailable');
  return made;
}
