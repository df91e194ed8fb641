import { columnMappingsOf } from '../../../db/repositories/column-mappings.ts';
import type { Session } from '../../../db/store.ts';
import type { ColumnRole } from '../../domain/column-role.ts';
import { headerKey } from '../../extract/layout/given-roles.ts';
import type { TableSummary } from '../../extract/types.ts';

/** A year, quarter or range of months: the words that change in a header from one report to the next. */
const PERIOD_WORDS =
  /20[0-9]{2}年?度?|第?[一二三四1-4]季度|前[二两三]季度|(?:[0-9]{1,2}月?[-~至到])?[0-9]{1,2}月份?|[上下]半年|全年|\bq[1-4]\b/g;

/**
 * Roles that people of an organisation gave to headers which stand in these tables. A header that differs in its
 * period alone (二季度办到哪里, now 三季度办到哪里) counts as the same where no other column of the file does.
 */
export async function rememberedRoles(
  session: Session,
  organisationId: string,
  tables: readonly TableSummary[],
): Promise<readonly (readonly [headerKey: string, role: ColumnRole])[]> {
  const known = await columnMappingsOf(session, organisationId);
  const keys = [...new Set(tables.flatMap(({ columns }) => columns.map(({ header }) => headerKey(header))))];
  const timeless = new Map(known.map(({ header, role }) => [withoutPeriod(header), role]));
  const exact = new Map(known.map(({ header, role }) => [header, role]));
  return keys.flatMap((key): readonly (readonly [string, ColumnRole])[] => {
    const stem = withoutPeriod(key);
    const isAlone = stem !== '' && keys.filter((other) => withoutPeriod(other) === stem).length === 1;
    const role = exact.get(key) ?? (isAlone ? timeless.get(stem) : undefined);
    return role === undefined ? [] : [[key, role]];
  });
}

function withoutPeriod(key: string): string {
  return key.replace(PERIOD_WORDS, '');
}
