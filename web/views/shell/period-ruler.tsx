import type { ReactNode } from 'react';
import { MISSING, quarterText } from '../../../server/domain/format.ts';
import { parseQuarter, quarterKey, type Quarter } from '../../../server/domain/period.ts';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import type { PeriodView } from '../../../server/domain/period-view.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './period-ruler.module.css';
import { YearSwitch } from './year-switch.tsx';
import { Link } from '../../components/link.tsx';

const css = bindClasses(styles);
const QUARTERS = [1, 2, 3, 4] as const;

/** The year as a ruler: four quarters, where the year stands, how fresh the data is and where it comes from. */
export function PeriodRuler({
  board,
  years,
}: {
  readonly board: Scorecard;
  /** Years that have reports. */
  readonly years: readonly number[];
}): ReactNode {
  const text = useText();
  const shown = parseQuarter(board.period);
  if (shown === null) return null;
  return (
    <section className={css('ruler')} aria-label={text.ruler.label}>
      <YearSwitch shown={shown} years={years} />
      <nav className={css('quarters')} aria-label={text.ruler.quarters}>
        {QUARTERS.map((quarter) => (
          <QuarterLink
            key={quarter}
            at={{ year: shown.year, quarter }}
            shown={shown}
            periods={board.periods}
          />
        ))}
        <span className={css('pace')} style={{ insetInlineStart: `${board.elapsed}%` }} aria-hidden="true" />
      </nav>
      <p className={css('elapsed')}>
        {text.ruler.elapsed} <b className="num">{board.elapsed}%</b>
      </p>
      <Freshness board={board} />
    </section>
  );
}

function QuarterLink({
  at,
  shown,
  periods,
}: {
  readonly at: Quarter;
  readonly shown: Quarter;
  readonly periods: readonly PeriodView[];
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const { here } = useUrl();
  const key = quarterKey(at);
  const view = periods.find((period) => period.period === key);
  const isShown = at.quarter === shown.quarter;
  const hasReport = view?.hasReport ?? false;
  const note = hasReport
    ? view?.isIllustrative === true
      ? text.ruler.illustrative
      : null
    : text.ruler.noReport;
  return (
    <Link
      href={here({ period: key, status: null })}
      aria-current={isShown ? 'date' : undefined}
      className={css('quarter', at.quarter < shown.quarter && 'past', !hasReport && 'without')}
    >
      {quarterText(at.quarter, lang)}
      {note !== null && <span className={css('note')}>{note}</span>}
    </Link>
  );
}

function Freshness({ board }: { readonly board: Scorecard }): ReactNode {
  const text = useText();
  const { edition } = board;
  if (edition === null) return null;
  return (
    <dl className={css('fresh')}>
      <div>
        <dt>{text.ruler.dataTo}</dt> <dd className="num">{board.dataTo}</dd>
      </div>
      <div className={css('more')}>
        <dt>{text.ruler.published}</dt> <dd className="num">{edition.issuedOn ?? MISSING}</dd>
      </div>
      <div className={css('more')}>
        <dt>{text.ruler.source}</dt> <dd className="num">{edition.indexNo ?? edition.fileName}</dd>
      </div>
    </dl>
  );
}
