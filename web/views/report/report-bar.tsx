import { lazy, Suspense, type ReactNode } from 'react';
import { percentText } from '../../../server/domain/format.ts';
import type { ReportDetail } from '../../../server/domain/scorecard.ts';
import type { Trust } from '../../../server/domain/trust.ts';
import { ButtonLink } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { useCheckingText } from '../../lib/i18n/use-checking-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { textLang } from '../../lib/text-lang.ts';
import { useUrl } from '../../lib/use-url.ts';
import { PeriodControls } from './period-controls.tsx';
import styles from './report-bar.module.css';

const css = bindClasses(styles);
const MoveControl = lazy(async () => ({ default: (await import('./move-control.tsx')).MoveControl }));

/** What this report is, what was read out of it and how much of that still waits. */
export function ReportBar({ report }: { readonly report: ReportDetail }): ReactNode {
  const text = useText();
  const { href } = useUrl();
  const { counts } = report;
  const facts = [
    report.indexNo,
    report.issuedOn === null ? null : text.report.published(report.issuedOn),
    text.report.facts(counts.tasks, counts.metrics, counts.milestones),
  ].filter((fact) => fact !== null);
  const isReady = report.status === 'ready';
  return (
    <header className={css('bar')}>
      <div className={css('what')}>
        <h1 lang={textLang(report.title)}>{displayText(report.title)}</h1>
        <p>
          {!isReady && <span className={css('tag')}>{text.reports.withdrawn}</span>}
          {report.isIllustrative && <span className={css('tag')}>{text.reports.illustrative}</span>}
          <span className="num">{facts.join(' · ')}</span>
        </p>
      </div>
      <Progress accepted={counts.accepted} pending={counts.pending} />
      <TrustShare trust={report.trust} />
      <PeriodControls report={report} />
      {isReady && (
        <Suspense fallback={null}>
          <MoveControl report={report} />
        </Suspense>
      )}
      {isReady && report.period !== null && (
        <ButtonLink kind="quiet" href={href('/', { period: report.period, org: report.organisationId })}>
          {text.report.openBoard}
        </ButtonLink>
      )}
    </header>
  );
}

/** What share of the report's figures people corrected: how far its reading can be trusted. */
function TrustShare({ trust }: { readonly trust: Trust }): ReactNode {
  const { trust: words } = useCheckingText();
  const { corrected, figures, correctedShare } = trust;
  if (correctedShare === null) return null;
  return (
    <p className={css('progress')} title={words.shareOf(corrected, figures)}>
      <span className="num">{words.share(percentText(correctedShare))}</span>
      <span className="sr-only">{words.shareOf(corrected, figures)}</span>
    </p>
  );
}

function Progress({ accepted, pending }: { readonly accepted: number; readonly pending: number }): ReactNode {
  const text = useText();
  const all = accepted + pending;
  if (all === 0) return null;
  return (
    <p className={css('progress')}>
      <span className="num">{text.report.accepted(accepted, all)}</span>
      <span
        className={css('meter')}
        role="meter"
        aria-label={text.report.progress}
        aria-valuemin={0}
        aria-valuenow={accepted}
        aria-valuemax={all}
      >
        <i style={{ width: `${(100 * accepted) / all}%` }} />
        <i style={{ width: `${(100 * pending) / all}%` }} />
      </span>
      <span className="num">{text.report.pending(pending)}</span>
    </p>
  );
}
