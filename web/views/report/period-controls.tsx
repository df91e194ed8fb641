import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { periodText } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import type { PeriodState, ReportDetail } from '../../../server/domain/scorecard.ts';
import { sealQuery, type QuarterAddress } from '../../api/publish.ts';
import { Button } from '../../components/button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { Link } from '../../components/link.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useCommandEnter } from '../../lib/use-command-enter.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './period-controls.module.css';

const css = bindClasses(styles);
const PublishDialog = lazy(async () => ({ default: (await import('./publish-dialog.tsx')).PublishDialog }));
const StateDialog = lazy(async () => ({ default: (await import('./state-dialog.tsx')).StateDialog }));

/** How the report's quarter stands, and the step from there: publish (⌘Enter), lock, open again. */
export function PeriodControls({ report }: { readonly report: ReportDetail }): ReactNode {
  const text = useText();
  const { href } = useUrl();
  const { period, organisationId, supersededBy } = report;
  if (report.status !== 'ready' || period === null) return null;
  if (supersededBy !== null)
    return (
      <p className={css('state')}>
        {text.review.superseded}{' '}
        <Link className={css('link')} href={href(`/reports/${supersededBy}`)}>
          {text.review.openNewest}
        </Link>
      </p>
    );
  return <Controls report={report} quarter={{ organisationId, period }} />;
}

function Controls({
  report,
  quarter,
}: {
  readonly report: ReportDetail;
  readonly quarter: QuarterAddress;
}): ReactNode {
  const { review: words } = useText();
  const lang = useLang();
  const [asked, setAsked] = useState<PeriodState | null>(null);
  const [done, setDone] = useState<PeriodState | null>(null);
  const state = report.periodState;
  const publish = useMemo(() => (state === 'working' ? () => setAsked('published') : null), [state]);
  useCommandEnter(publish);
  const standing = useRef<HTMLSpanElement>(null);
  // The button that was pressed goes with the step: whoever goes by keyboard stays here.
  useEffect(() => {
    if (done !== null) standing.current?.focus();
  }, [done]);
  const parsed = parseQuarter(quarter.period);
  const periodName = parsed === null ? quarter.period : periodText(parsed, lang);
  const dialog = {
    quarter,
    periodName,
    onClose: () => setAsked(null),
    onDone: (next: PeriodState) => {
      setAsked(null);
      setDone(next);
    },
  };
  return (
    <div className={css('controls')}>
      <span ref={standing} tabIndex={-1} className={css('state', state)}>
        {stateWords(report, words)}
      </span>
      {state === 'working' && (
        <Button
          kind={report.counts.pending === 0 ? 'primary' : 'plain'}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onClick={() => setAsked('published')}
        >
          {words.publish}
          <KeyCap>⌘↵</KeyCap>
        </Button>
      )}
      {state === 'published' && <Button onClick={() => setAsked('locked')}>{words.lock}</Button>}
      {state !== 'working' && (
        <Button kind="quiet" onClick={() => setAsked('working')}>
          {state === 'locked' ? words.unlock : words.reopen}
        </Button>
      )}
      {state === 'locked' && <Seal quarter={quarter} />}
      <p role="status" className="sr-only">
        {done === null ? '' : words.done[done](periodName)}
      </p>
      <Suspense fallback={null}>
        {asked === 'published' && <PublishDialog report={report} {...dialog} />}
        {(asked === 'locked' || asked === 'working') && <StateDialog from={state} to={asked} {...dialog} />}
      </Suspense>
    </div>
  );
}

function stateWords(
  { periodState, counts }: ReportDetail,
  words: ReturnType<typeof useText>['review'],
): string {
  if (periodState !== 'working') return words.state[periodState];
  return counts.pending > 0 && counts.accepted === 0 ? words.notStarted : words.state.working;
}

/** Whether computing a locked quarter again still gives what was sealed. */
function Seal({ quarter }: { readonly quarter: QuarterAddress }): ReactNode {
  const { review: words, app } = useText();
  const { data } = useQuery(sealQuery(quarter));
  if (data === undefined || data.holds === null) return null;
  return (
    <span className={css('seal', !data.holds && 'broken')}>
      {data.holds ? words.sealHolds : words.sealBroken(data.broken.join(app.separator))}
    </span>
  );
}
