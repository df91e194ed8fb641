import type { IndicatorRow } from '../../../db/repositories/indicators.ts';
import type { CandidateRow, MetricRow } from '../../../db/repositories/metrics.ts';
import type { LinkOption } from '../../domain/link-check.ts';
import type { FindingView } from '../../domain/scorecard.ts';
import type { Rules } from './rules.ts';
import type { QuarterPage, YearBook } from './year-book.ts';

/** All that one line of a board is made of. */
export interface MetricParts {
  readonly row: MetricRow;
  readonly indicator: IndicatorRow;
  /** The page of the quarter that is shown. */
  readonly page: QuarterPage;
  readonly taskNo: string | null;
  readonly owners: readonly string[];
  readonly candidates: readonly CandidateRow[];
  readonly findings: readonly FindingView[];
  readonly book: YearBook;
  readonly rules: Rules;
  /** Id of the last step of its review. */
  readonly revision: string | null;
  /** The indicators it may be, while a person must decide. */
  readonly link: readonly LinkOption[] | null;
  /** Show a figure that a person threw out. */
  readonly withDiscarded: boolean;
}
