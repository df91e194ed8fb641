import type { ReactNode } from 'react';
import { parseQuarter, quarterKey } from '../../../server/domain/period.ts';
import { Choice } from '../../components/choice.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useCompareText } from '../../lib/i18n/use-compare-text.ts';
import { useUrl } from '../../lib/use-url.ts';
import { comparePatch } from './compare-choice.ts';
import styles from './compare-view.module.css';

const css = bindClasses(styles);

/** The shown year, which moves the quarter along, and the year it is compared with. */
export function YearChoices({
  yearA,
  yearB,
  known,
  period,
}: {
  readonly yearA: number;
  readonly yearB: number | null;
  readonly known: readonly number[];
  readonly period: string;
}): ReactNode {
  const words = useCompareText();
  const url = useUrl();
  const years = [...new Set([...known, yearA])].sort((a, b) => b - a);
  const others = [...new Set([...known, yearA - 1, ...(yearB === null ? [] : [yearB])])]
    .filter((year) => year !== yearA)
    .sort((a, b) => b - a);
  const moveTo = (year: number): void => {
    const quarter = parseQuarter(period);
    if (quarter === null) return;
    const moved = quarterKey({ ...quarter, year: quarter.year + year - yearA });
    url.go(url.here({ period: moved }));
  };
  return (
    <span className={css('years')}>
      <Choice
        label={words.yearA}
        value={String(yearA)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        onChange={(year) => moveTo(Number(year))}
      />
      <Choice
        label={words.yearB}
        value={String(yearB ?? 0)}
        options={[
          ...others.map((year) => ({ value: String(year), label: String(year) })),
          { value: '0', label: words.noYearB },
        ]}
        onChange={(year) => {
          const isDefault = Number(year) === yearA - 1;
          url.go(url.here(comparePatch({ yearB: isDefault ? null : Number(year) })), { replace: true });
        }}
      />
    </span>
  );
}
