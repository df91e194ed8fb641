import { useState, type ReactNode } from 'react';
import { targetText } from '../../../server/domain/format.ts';
import type { Scorecard, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { Button } from '../../components/button.tsx';
import { FigureLink } from '../../components/figure-link.tsx';
import { Link } from '../../components/link.tsx';
import { Name } from '../../components/name.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { StatusIcon } from '../../components/status-icon.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { copyText } from '../../lib/copy-text.ts';
import { displayText } from '../../lib/display-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { reportHref } from '../../lib/report-href.ts';
import { useLang } from '../../lib/settings.ts';
import { textLang } from '../../lib/text-lang.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './not-reported.module.css';
import { reminderList } from './reminder-list.ts';

const css = bindClasses(styles);

/** Targets without a figure: what was promised, what the report says instead, and a list to ask the departments. */
export function NotReported({
  board,
  metrics,
  reportId,
}: {
  readonly board: Scorecard;
  readonly metrics: readonly ScorecardMetric[];
  readonly reportId: string;
}): ReactNode {
  const text = useText();
  return (
    <section className={css('block')} aria-label={text.board.notReported}>
      <SectionHead
        isMinor
        title={`${text.board.notReported} ${metrics.length}`}
        note={text.board.notReportedNote}
        end={<CopyReminder board={board} metrics={metrics} />}
      />
      <ul className={css('list')}>
        {metrics.map((metric) => (
          <Item key={metric.indicatorId} metric={metric} reportId={reportId} />
        ))}
      </ul>
    </section>
  );
}

function Item({
  metric,
  reportId,
}: {
  readonly metric: ScorecardMetric;
  readonly reportId: string;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const url = useUrl();
  const { said, target } = metric;
  const saidHref = said === null ? null : reportHref(url, reportId, [said]);
  return (
    <li className={css('item', 'tone-not_reported')}>
      <span className={css('icon')}>
        <StatusIcon bucket="not_reported" />
      </span>
      <Link className={css('name')} href={url.href(`/indicators/${encodeURIComponent(metric.indicatorId)}`)}>
        <Name of={metric} />
      </Link>
      <span className={css('target')}>
        <FigureLink reportId={reportId} spans={target?.spans ?? []}>
          {targetText(target === null ? null : { ...target, form: metric.form }, lang)}
        </FigureLink>
      </span>
      {said === null || saidHref === null ? (
        <span className={css('said')}>{text.board.notMentioned}</span>
      ) : (
        <Link
          className={css('said')}
          href={saidHref}
          lang={textLang(said.quote)}
          title={displayText(said.quote)}
        >
          {displayText(said.quote)}
        </Link>
      )}
    </li>
  );
}

function CopyReminder({
  board,
  metrics,
}: {
  readonly board: Scorecard;
  readonly metrics: readonly ScorecardMetric[];
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const [outcome, setOutcome] = useState('');
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(reminderList(board, metrics, { text, lang }));
    setOutcome(isCopied ? text.board.reminded(metrics.length) : text.board.notCopied);
  };
  return (
    <span className={css('copy')}>
      <span role="status">{outcome}</span>
      <Button kind="text" onClick={() => void copy()}>
        {text.board.remind}
      </Button>
    </span>
  );
}
