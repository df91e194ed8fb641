import type { ReactNode } from 'react';
import {
  amountText,
  type Lang,
  MISSING,
  percentText,
  periodText,
  pointsText,
} from '../../../server/domain/format.ts';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { isYearToDate } from '../../charts/quarters-input.ts';
import { FigureLink } from '../../components/figure-link.tsx';
import { Link } from '../../components/link.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import type { Text } from '../../lib/i18n/zh.ts';
import { useMetricText } from '../../lib/i18n/use-metric-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import { quarterRows } from './quarter-rows.ts';
import type { QuarterRow } from './quarter-rows.ts';
import styles from './quarter-table.module.css';

const css = bindClasses(styles);

/** The chart in figures: the same four quarters, each with its basis and the way to its report. */
export function QuarterTable({ detail }: { readonly detail: IndicatorDetail }): ReactNode {
  const text = useText();
  const words = text.indicator;
  const isCumulative = isYearToDate(detail.metric);
  return (
    // The region scrolls sideways on a phone, so it takes the focus and the arrow keys.
    <div className={css('scroll')} role="region" aria-label={words.table} tabIndex={0} data-own-keys="">
      <table aria-label={words.table} className={css('table')}>
        <thead>
          <tr>
            <th scope="col">{words.quarter}</th>
            <th scope="col">{isCumulative ? words.cumulative : words.asReported}</th>
            {isCumulative && <th scope="col">{words.single}</th>}
            <th scope="col">{detail.metric.used === null ? words.attainment : words.used}</th>
            <th scope="col">{words.pace}</th>
            <th scope="col">{words.gap}</th>
            <th scope="col" className={css('start')}>
              {words.status}
            </th>
            <th scope="col" className={css('start')}>
              {words.basis}
            </th>
          </tr>
        </thead>
        <tbody>
          {quarterRows(detail).map((row) => (
            <Row key={row.point.period} row={row} detail={detail} isCumulative={isCumulative} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  row,
  detail,
  isCumulative,
}: {
  readonly row: QuarterRow;
  readonly detail: IndicatorDetail;
  readonly isCumulative: boolean;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const { here } = useUrl();
  const more = useMetricText();
  const { point, isShown, bucket } = row;
  const isWeak = point.value === null || point.isIllustrative || bucket === 'pending';
  const { backfilled } = point;
  const spans = isShown ? (detail.metric.actual?.spans ?? []) : (backfilled?.spans ?? []);
  const value = valueText(point, text, lang);
  return (
    <tr className={css(isShown && 'shown', isWeak && 'weak')}>
      <th scope="row" aria-current={isShown ? 'true' : undefined}>
        <BreakMark reason={point.startsBreak} />
        {isShown ? (
          periodText(row, lang)
        ) : (
          <Link href={here({ period: point.period })}>{periodText(row, lang)}</Link>
        )}
      </th>
      <td>
        <FigureLink reportId={backfilled?.editionId ?? point.editionId} spans={spans}>
          {value}
        </FigureLink>
      </td>
      {isCumulative && <td>{incrementText(row, text, lang)}</td>}
      <td>{row.isInRange ? text.indicator.inRange : percentText(row.percent)}</td>
      <td>{`${row.elapsed}%`}</td>
      <td>{pointsText(row.paceGap, lang)}</td>
      <td className={css('start')}>
        {bucket === null ? MISSING : <StatusBadge metric={{ bucket, used: row.used }} />}
        {point.timeline === 'recovered' && <span className={css('recovered')}> {more.recovered}</span>}
      </td>
      <td className={css('start')}>
        <Basis row={row} />
      </td>
    </tr>
  );
}

/** A new definition begins with the quarter. */
function BreakMark({ reason }: { readonly reason: string | null }): ReactNode {
  const words = useMetricText();
  if (reason === null) return null;
  return (
    <span title={reason}>
      <span aria-hidden="true">‖ </span>
      <span className="sr-only">{words.breakMark} </span>
    </span>
  );
}

/** How the figure came about; leads to the report it stands in. */
function Basis({ row: { point, how } }: { readonly row: QuarterRow }): ReactNode {
  const text = useText();
  const { href } = useUrl();
  if (point.backfilled !== null)
    return <Link href={href(`/reports/${point.backfilled.editionId}`)}>{text.how.backfilled}</Link>;
  if (point.editionId === null || point.value === null) return MISSING;
  const word = point.isIllustrative
    ? text.indicator.made
    : how === null
      ? text.indicator.fromReport
      : text.how[how];
  return <Link href={href(`/reports/${point.editionId}`)}>{word}</Link>;
}

/** The figure, else what dated events had brought by then, else the word for a gap. */
function valueText(
  { value, unit, backfilled, isFuture }: QuarterRow['point'],
  text: Text,
  lang: Lang,
): string {
  if (value !== null) return amountText(value, unit, lang);
  if (backfilled !== null) return amountText(backfilled.value, unit, lang);
  return isFuture ? text.indicator.notDue : text.indicator.notReported;
}

function incrementText({ increment }: QuarterRow, text: Text, lang: Lang): string {
  if (increment === null) return MISSING;
  const amount = amountText(increment.value, increment.unit, lang);
  if (increment.quarters > 1) return text.indicator.severalQuarters(amount, increment.quarters);
  return increment.value < 0 ? text.indicator.correction(amount) : amount;
}
