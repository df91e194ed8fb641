import { periodText, type Lang } from '../../../../server/domain/format.ts';
import { parseQuarter } from '../../../../server/domain/period.ts';

/** `2021-Q3` in words. */
export function periodName(period: string, lang: Lang): string {
  const quarter = parseQuarter(period);
  return quarter === null ? period : periodText(quarter, lang);
}
