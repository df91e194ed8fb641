import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import type { PeriodComparison } from '../../../server/domain/comparison-view.ts';
import { parseQuarter, reportingYear } from '../../../server/domain/period.ts';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import { compareQuery } from '../../api/compare.ts';
import { periodsQuery } from '../../api/periods.ts';
import { asProblem } from '../../api/problem.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useUrl } from '../../lib/use-url.ts';
import { readCompareChoice } from './compare-choice.ts';
import { periodsToAsk, yearsOf, type YearPair } from './compared-year.ts';
import { Quarters } from './quarters.tsx';
import { YearChoices } from './year-choices.tsx';

/** The shown year and another one, quarter by quarter. */
export function QuartersTab({ board }: { readonly board: Scorecard }): ReactNode {
  const url = useUrl();
  const { yearB } = readCompareChoice(url.search);
  const org = board.organisation.id;
  const calendar = useQuery(periodsQuery(org)).data;
  const quarter = parseQuarter(board.period);
  const yearStart = calendar?.yearStart ?? 1;
  const shown = quarter === null ? 0 : reportingYear(quarter, yearStart);
  const asked = yearB ?? shown - 1;
  const other = asked === 0 || asked === shown ? null : asked;
  const periods = calendar === undefined ? [] : periodsToAsk({ shown, other }, yearStart);
  const { data, error, refetch } = useQuery(compareQuery({ periods, org }));
  const years = useYears(data, shown, other, yearStart);
  if (data !== undefined && years !== null) {
    return (
      <Quarters rows={data.rows} years={years} shown={shown} period={board.period}>
        <YearChoices yearA={shown} yearB={other} known={calendar?.years ?? []} period={board.period} />
      </Quarters>
    );
  }
  if (error === null) return <Skeleton shape="board" />;
  return <ProblemNotice problem={asProblem(error)} onRetry={() => void refetch()} />;
}

/** The same years while nothing about them changes, so that thousands of cells need not be looked at again. */
function useYears(
  data: PeriodComparison | undefined,
  shown: YearPair['shown'],
  other: YearPair['other'],
  yearStart: number,
): ReturnType<typeof yearsOf> {
  return useMemo(
    () => (data === undefined ? null : yearsOf(data, { shown, other }, yearStart)),
    [data, shown, other, yearStart],
  );
}
