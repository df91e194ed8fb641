import type { ReactNode } from 'react';
import { MISSING, percentText } from '../../../server/domain/format.ts';
import type { ReportSummary } from '../../../server/domain/scorecard.ts';
import type { Trust } from '../../../server/domain/trust.ts';
import { Button } from '../../components/button.tsx';
import { Link } from '../../components/link.tsx';
import { Name } from '../../components/name.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import type { Text } from '../../lib/i18n/zh.ts';
import { useCheckingText } from '../../lib/i18n/use-checking-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { textLang } from '../../lib/text-lang.ts';
import { useUrl } from '../../lib/use-url.ts';
import { periodName } from './import-item.tsx';
import styles from './report-table.module.css';

const css = bindClasses(styles);

/** Every imported report with what was found in it and whether it is in use. */
export function ReportTable({
  reports,
  onWithdraw,
  onRestore,
}: {
  readonly reports: readonly ReportSummary[];
  readonly onWithdraw: (report: ReportSummary) => void;
  readonly onRestore: (report: ReportSummary) => void;
}): ReactNode {
  const { reports: words } = useText();
  const { trust } = useCheckingText();
  const columns = [
    words.report,
    words.period,
    words.importedAt,
    words.targets,
    words.accepted,
    words.pending,
    words.notReported,
    trust.column,
    words.status,
    words.action,
  ];
  return (
    <table className={css('table')} role="table" aria-label={words.list}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column, index) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              className={css(index >= 3 && index <= 7 && 'number')}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {reports.map((report) => (
          <Row key={report.id} report={report} onWithdraw={onWithdraw} onRestore={onRestore} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  report,
  onWithdraw,
  onRestore,
}: {
  readonly report: ReportSummary;
  readonly onWithdraw: (report: ReportSummary) => void;
  readonly onRestore: (report: ReportSummary) => void;
}): ReactNode {
  const text = useText();
  const { href } = useUrl();
  const words = text.reports;
  const { counts } = report;
  const isReady = report.status === 'ready';
  return (
    <tr role="row" className={css(!isReady && 'withdrawn')}>
      <th role="rowheader" scope="row" className={css('title')}>
        <Link
          href={href(`/reports/${report.id}`, { org: report.organisationId })}
          lang={textLang(report.title)}
        >
          {displayText(report.title)}
        </Link>
        <p>
          <Name of={{ name: report.org, nameEn: report.orgEn }} />
          {report.indexNo !== null && <span className="num">{report.indexNo}</span>}
          {report.isSample && <span className={css('tag')}>{words.sample}</span>}
          {report.isIllustrative && <span className={css('tag')}>{words.illustrative}</span>}
        </p>
      </th>
      <td role="cell" data-label={words.period}>
        <Period report={report} isReady={isReady} />
      </td>
      <td role="cell" data-label={words.importedAt} className="num">
        <ImportedAt at={report.importedAt} />
      </td>
      <Count label={words.targets} value={counts.metrics} />
      <Count label={words.accepted} value={counts.accepted} />
      <Count label={words.pending} value={counts.pending} />
      <Count label={words.notReported} value={counts.notReported} />
      <Share trust={report.trust} />
      <td role="cell" data-label={words.status}>
        {standingOf(report, text)}
      </td>
      <td role="cell" data-label={words.action}>
        {isReady ? (
          <Button
            kind="text"
            aria-label={words.withdrawTitle(report.title)}
            onClick={() => onWithdraw(report)}
          >
            {words.withdraw}
          </Button>
        ) : (
          <Button kind="text" aria-label={words.restoreTitle(report.title)} onClick={() => onRestore(report)}>
            {words.restore}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Withdrawn, replaced by a newer file, or how far the review of its quarter has come. */
function standingOf({ status, supersededBy, periodState }: ReportSummary, { reports, review }: Text): string {
  if (status === 'withdrawn') return reports.withdrawn;
  return supersededBy === null ? review.state[periodState] : review.replaced;
}

function Period({
  report,
  isReady,
}: {
  readonly report: ReportSummary;
  readonly isReady: boolean;
}): ReactNode {
  const { reports: words } = useText();
  const lang = useLang();
  const { href } = useUrl();
  if (report.period === null) return words.noPeriod;
  const name = periodName(report.period, lang);
  if (!isReady) return name;
  return <Link href={href('/', { period: report.period, org: report.organisationId })}>{name}</Link>;
}

function Count({ label, value }: { readonly label: string; readonly value: number }): ReactNode {
  return (
    <td role="cell" data-label={label} className={css('number')}>
      <span className="num">{value}</span>
    </td>
  );
}

/** What share of its figures people corrected. */
function Share({ trust: { correctedShare, corrected, figures } }: { readonly trust: Trust }): ReactNode {
  const { trust: words } = useCheckingText();
  return (
    <td
      role="cell"
      data-label={words.column}
      className={css('number')}
      title={words.shareOf(corrected, figures)}
    >
      <span className="num">{percentText(correctedShare)}</span>
    </td>
  );
}

/** Date and minute, in the reader's time zone. */
function ImportedAt({ at }: { readonly at: string }): ReactNode {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return MISSING;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return <time dateTime={at}>{`${day} ${pad(date.getHours())}:${pad(date.getMinutes())}`}</time>;
}
