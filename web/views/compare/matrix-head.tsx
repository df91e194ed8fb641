import type { ReactNode } from 'react';
import { quarterText } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useCompareText } from '../../lib/i18n/use-compare-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import type { ComparedYear } from './compared-year.ts';
import styles from './matrix.module.css';

const css = bindClasses(styles);

/** Years over quarters over the columns; a quarter without a report says so. */
export function MatrixHead({
  years,
  period,
}: {
  readonly years: readonly ComparedYear[];
  /** Key of the shown quarter. */
  readonly period: string;
}): ReactNode {
  const words = useCompareText();
  const text = useText();
  const lang = useLang();
  const shown = quarterText(parseQuarter(period)?.quarter ?? 0, lang);
  return (
    <thead>
      <tr>
        <td />
        {years.map(({ year }) => (
          <th key={year} scope="colgroup" colSpan={4} className={css('group', 'first')}>
            {year}
          </th>
        ))}
        <th scope="colgroup" colSpan={4} className={css('group', 'first')}>
          {words.at(shown)}
        </th>
      </tr>
      <tr>
        <th scope="col">{words.indicator}</th>
        {years.map((year) =>
          year.periods.map((entry, index) => (
            <th
              key={entry.period}
              scope="col"
              className={css(index === 0 && 'first', entry.period === period && 'shown')}
              title={entry.edition === null && !entry.isFuture ? words.noReport : undefined}
            >
              {entry.period.slice(5)}
              {entry.edition?.isIllustrative === true && <small> {text.ruler.illustrative}</small>}
              {entry.edition === null && !entry.isFuture && <small> {words.noReport}</small>}
            </th>
          )),
        )}
        <th scope="col" className={css('first')}>
          {words.yearOnYear}
        </th>
        <th scope="col">{words.quarterOnQuarter}</th>
        <th scope="col">{words.attainment}</th>
        <th scope="col">{words.againstPace}</th>
      </tr>
    </thead>
  );
}
